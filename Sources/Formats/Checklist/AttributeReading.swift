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
        return value
    }

    mutating func number(
        _ element: XMLElement, _ name: String, _ allowed: ClosedRange<Rational>? = nil, expected: String = "a number"
    ) -> Rational? {
        guard let attribute = element.attribute(name) else { return nil }
        guard let value = Rational(decimal: attribute.value), allowed?.contains(value) ?? true else {
            findings.badNumber(attribute, expected: expected)
            return nil
        }
        return value
    }

    mutating func percent(_ element: XMLElement, _ name: String) -> Rational? {
        number(element, name, .zero ... .hundred, expected: "a number from 0 to 100")
    }

    mutating func points(_ element: XMLElement, _ name: String = "points") -> Rational? {
        number(element, name, .zero...Rational(1_000_000), expected: "a number from 0 to 1000000")
    }

    mutating func whole(_ element: XMLElement, _ name: String, _ allowed: ClosedRange<Int>) -> Int? {
        guard let attribute = element.attribute(name) else { return nil }
        guard let value = Int(attribute.value), allowed.contains(value) else {
            findings.badNumber(
                attribute, expected: "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)")
            return nil
        }
        return value
    }

    mutating func yesNo(_ element: XMLElement, _ name: String) -> Bool? {
        word(element, name, ["yes": true, "no": false], order: ["yes", "no"])
    }

    /// One of a few words, each with its meaning.
    mutating func word<Meaning>(
        _ element: XMLElement, _ name: String, _ meanings: [String: Meaning], order: [String]
    ) -> Meaning? {
        guard let attribute = element.attribute(name) else { return nil }
        guard let meaning = meanings[attribute.value] else {
            findings.badWord(attribute, allowed: order)
            return nil
        }
        return meaning
    }

    /// `fail`, `zero` or `cap 60`; `yes` too where it says that something is critical.
    mutating func effect(_ element: XMLElement, _ name: String, words: [String]) -> Effect? {
        guard let attribute = element.attribute(name) else { return nil }
        let parts = attribute.value.split(separator: " ")
        switch parts.first {
        case "fail" where parts.count == 1, "yes" where parts.count == 1 && words.contains("yes"): return .fail
        case "zero" where parts.count == 1: return .zero
        case "cap" where parts.count == 2:
            if let percent = Rational(decimal: parts[1]), (.zero ... .hundred).contains(percent) {
                return .cap(percent)
            }
        default: break
        }
        findings.badWord(attribute, allowed: words)
        return nil
    }

    mutating func cap(_ element: XMLElement) -> Cap {
        guard let attribute = element.attribute("cap") else { return .standard }
        if attribute.value == "none" { return .none }
        guard let percent = Rational(decimal: attribute.value), percent > .zero, percent <= 1000 else {
            findings.badNumber(attribute, expected: "a percentage above 0, or ‘none’")
            return .standard
        }
        return .at(percent)
    }
}

private func isIdentifier(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isXIDStart || first == "_", text.utf8.count <= 64
    else {
        return false
    }
    return text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue || $0 == "-" || $0 == "." || $0 == "_" }
}
