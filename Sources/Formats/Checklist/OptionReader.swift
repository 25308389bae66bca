import Evaluation
import SourceXML

/// Options as they are written: points may still be a share of the question's points.
struct OptionScale {
    struct Entry {
        let option: Option
        let points: WrittenPoints?
    }

    let entries: [Entry]
    let anchors: Anchors
}

/// Points of an option or a step: a number, or a share of the question's own points.
enum WrittenPoints: Hashable {
    case number(Rational)
    case share(Rational)

    func value(of full: Rational?) -> Rational? {
        switch self {
        case .number(let number): number
        case .share(let percent) where percent == .hundred: full
        case .share(let percent): full.map { percent.isZero ? .zero : $0 * percent * .hundredth }
        }
    }
}

extension ChecklistReader {
    mutating func readScale(_ element: XMLElement) {
        conform(element, to: .scale)
        guard let id = identifier(element, "id", isName: false), scales[id] == nil else { return }
        let scale = readEntries(element)
        scales[id] = scale
        if scale.entries.isEmpty { checkOptions(of: element) }
    }

    /// The options of a question, its own or those of the scale it names.
    mutating func readOptions(_ element: XMLElement) -> (options: [Option], anchors: Anchors)? {
        guard let scale = optionScale(element) else { return nil }
        let full = exactNumber(element.attribute("points")?.value ?? "")
        let options = scale.entries.map { $0.option.with(points: $0.points?.value(of: full)) }
        let own = Anchors(low: element.attribute("low")?.value, high: element.attribute("high")?.value)
        return (options, Anchors(low: own.low ?? scale.anchors.low, high: own.high ?? scale.anchors.high))
    }

    mutating func optionScale(_ element: XMLElement) -> OptionScale? {
        guard let name = element.attribute("scale") else {
            let scale = readEntries(element)
            if scale.entries.isEmpty { checkOptions(of: element) }
            return scale.entries.isEmpty ? nil : scale
        }
        if let option = element.child("option") { findings.scaleAndOptions(option, scale: name) }
        guard let scale = scales[name.value] else {
            findings.unknownScale(name, known: scope.scaleNames)
            return nil
        }
        return scale
    }

    private mutating func checkOptions(of element: XMLElement) {
        guard element.child("option") == nil, !element.hasMisspelt("option"), element.lacks(attribute: "scale") else {
            return
        }
        let scale = element.name == "scale" ? "" : ", or name a scale"
        findings.missingElement("options", in: element, advice: "Add <option value=\"…\">…</option>\(scale).")
    }

    private mutating func readEntries(_ element: XMLElement) -> OptionScale {
        var entries: [OptionScale.Entry] = []
        var places: [String: Range<Int>] = [:]
        for child in element.parts("option") {
            conform(child, to: .option)
            guard let value = optionValue(child), let attribute = child.attribute("value") else { continue }
            if let first = places[value] {
                findings.duplicateOption(attribute, first: first)
                continue
            }
            places[value] = attribute.valueRange
            let option = Option(
                value: value, label: plainText(of: child) ?? value,
                requiresComment: word(child, "comment", ["required": true]) ?? false,
                isExclusive: yesNo(child, "exclusive") ?? false, endsVisit: yesNo(child, "ends-visit") ?? false,
                requiresEvidence: word(child, "evidence", ["required": true]) ?? false)
            entries.append(
                OptionScale.Entry(
                    option: option, points: writtenPoints(child, mayBeNegative: element.name == "choices")))
        }
        let anchors = Anchors(low: element.attribute("low")?.value, high: element.attribute("high")?.value)
        return OptionScale(entries: entries, anchors: anchors)
    }

    mutating func optionValue(_ element: XMLElement) -> String? {
        guard let attribute = element.attribute("value") else { return nil }
        let value = attribute.value
        guard !value.isEmpty, value.utf8.count <= 64, value.unicodeScalars.allSatisfy(\.continuesIdentifier) else {
            findings.badIdentifier(attribute, expected: "letters, digits, ‘.’, ‘-’ and ‘_’ without spaces")
            return nil
        }
        return value
    }

    mutating func writtenPoints(_ element: XMLElement, mayBeNegative: Bool = false) -> WrittenPoints? {
        guard let attribute = element.attribute("points") else { return nil }
        let value = attribute.value
        let isShare = value.hasSuffix("%")
        guard let number = exactNumber(isShare ? value.dropLast() : value[...]),
            mayBeNegative || number >= .zero, number <= (isShare ? .mostPercent : .mostPoints)
        else {
            findings.badNumber(attribute, expected: "a number such as 5, or a share such as 50%")
            return nil
        }
        return isShare ? .share(number) : .number(number)
    }
}
