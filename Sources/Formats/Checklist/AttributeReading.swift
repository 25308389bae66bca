import Evaluation
import SourceXML

extension ChecklistReader {
    /// An id; reports one that is not written as an id or is a word of the condition language.
    mutating func identifier(_ element: XMLElement, _ name: String, isName: Bool = true) -> String? {
        guard let attribute = element.attribute(name) else { return nil }
        let value = attribute.value
        if !isIdentifier(value) {
            findings.badIdentifier(
                attribute, expected: "a letter or ‘_’, then letters, digits, ‘.’, ‘-’ and ‘_’, at most 64 of them")
            return nil
        }
        if isName, reservedWords.contains(value) {
            findings.reservedIdentifier(attribute)
            return nil
        }
        return attribute.identifier
    }

    mutating func number(
        _ element: XMLElement, _ name: String, _ allowed: ClosedRange<Rational>? = nil, expected: String = "a number"
    ) -> Rational? {
        guard let attribute = element.attribute(name) else { return nil }
        guard let value = exactNumber(attribute.value), allowed?.contains(value) ?? true else {
            findings.badNumber(attribute, expected: expected)
            return nil
        }
        return value
    }

    mutating func percent(_ element: XMLElement, _ name: String) -> Rational? {
        number(element, name, .zero ... .hundred, expected: "a number from 0 to 100")
    }

    mutating func points(_ element: XMLElement, _ name: String = "points") -> Rational? {
        number(element, name, .zero ... .mostPoints, expected: "a number from 0 to 1000000")
    }

    mutating func whole(_ element: XMLElement, _ name: String, _ allowed: ClosedRange<Int>) -> Int? {
        guard let attribute = element.attribute(name) else { return nil }
        guard let value = exactNumber(attribute.value).flatMap({ $0.whole }), allowed.contains(value) else {
            findings.badNumber(
                attribute, expected: "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)")
            return nil
        }
        return value
    }

    mutating func yesNo(_ element: XMLElement, _ name: String) -> Bool? {
        word(element, name, ["yes": true, "no": false])
    }

    /// One of a few words, each with its meaning; they are put together only for an attribute that is there.
    mutating func word<Meaning>(
        _ element: XMLElement, _ name: String, _ meanings: @autoclosure () -> KeyValuePairs<String, Meaning>
    ) -> Meaning? {
        guard let attribute = element.attribute(name) else { return nil }
        let meanings = meanings()
        let value = attribute.value
        guard let found = meanings.first(where: { $0.key == value }) else {
            findings.badWord(attribute, allowed: meanings.map(\.key))
            return nil
        }
        return found.value
    }

    /// `fail`, `zero` or `cap 60`; `yes` too where it says that something is critical.
    mutating func effect(_ element: XMLElement, _ name: String, words: [String]) -> Effect? {
        guard let attribute = element.attribute(name) else { return nil }
        let parts = attribute.value.split(separator: " ")
        switch parts.first {
        case "fail" where parts.count == 1, "yes" where parts.count == 1 && words.contains("yes"): return .fail
        case "zero" where parts.count == 1: return .zero
        case "cap" where parts.count == 2:
            if let percent = exactNumber(parts[1]), (.zero ... .hundred).contains(percent) {
                return .cap(percent)
            }
            findings.badNumber(attribute, expected: "‘cap’ and a percentage from 0 to 100, such as ‘cap 60’")
            return nil
        default: break
        }
        findings.badWord(attribute, allowed: words)
        return nil
    }

    mutating func cap(_ element: XMLElement) -> Cap {
        guard let attribute = element.attribute("cap") else { return .standard }
        if attribute.value == "none" { return .none }
        guard let percent = exactNumber(attribute.value), percent > .zero, percent <= 1000 else {
            findings.badNumber(attribute, expected: "a percentage above 0, or ‘none’")
            return .standard
        }
        return .at(percent)
    }
}

extension XMLAttribute {
    /// The words of the value, each with its place in the bytes of the value.
    var words: [(text: String, range: Range<Int>)] {
        let value = self.value
        return value.split(separator: " ").map { word in
            let start = value.utf8.distance(from: value.startIndex, to: word.startIndex)
            return (String(word), start..<(start + word.utf8.count))
        }
    }
}

/// Whether a text is written as an id.
func isIdentifier(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.startsIdentifier, text.utf8.count <= 64
    else {
        return false
    }
    return text.unicodeScalars.allSatisfy(\.continuesIdentifier)
}

extension Unicode.Scalar {
    /// Whether it may stand in an id or an option value.
    var continuesIdentifier: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_": true
        default: value >= 0x80 && properties.isXIDContinue
        }
    }

    /// Whether an id may start with it.
    fileprivate var startsIdentifier: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "_": true
        default: value >= 0x80 && properties.isXIDStart
        }
    }
}

/// An exact decimal; the short whole numbers that checklists are full of are read without arithmetic on fractions.
func exactNumber(_ text: some StringProtocol) -> Rational? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return Rational(decimal: text)
    }
    return Rational(text.utf8.reduce(0) { $0 * 10 + Int($1 - 0x30) })
}

extension Rational {
    /// The most points, or the highest weight, that can be written.
    static let mostPoints = Rational(1_000_000)
    static let mostPercent = Rational(1_000)
}
