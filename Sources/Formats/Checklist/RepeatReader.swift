import Evaluation
import SourceXML

extension ChecklistReader {
    /// How often a section is filled in; `nil` for one that is not repeated.
    mutating func readRepeat(_ element: XMLElement) -> RepeatRule? {
        let per = word(element, "per", RepeatRule.Subject.words)
        let combine = word(element, "combine", ["mean": Combine.mean, "sum": .sum, "worst": .worst])
        guard let attribute = element.attribute("repeat") else {
            if element.lacks(attribute: "repeat") { reportWithoutRepeat(element) }
            return nil
        }
        if let repeated, let outer = scope.sections[repeated]?.element.attribute("repeat") {
            findings.nestedRepeat(attribute, outer: outer.range)
            return nil
        }
        guard let range = repeatRange(attribute.value) else {
            findings.repeatRange(attribute)
            return nil
        }
        return RepeatRule(
            minimum: range.lowerBound, maximum: range.upperBound, per: per ?? .item, combine: combine ?? .mean)
    }

    private mutating func reportWithoutRepeat(_ element: XMLElement) {
        for name in ["per", "combine"] {
            if let attribute = element.attribute(name) { findings.withoutRepeat(attribute.range, name) }
        }
        if let instances = element.child("instances") { findings.withoutRepeat(instances.nameRange, "instances") }
    }

    /// Reads `3` or `1..5`.
    private func repeatRange(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let numbers: [String]
        switch ends.count {
        case 1: numbers = [text, text]
        case 3 where ends[1].isEmpty: numbers = [ends[0], ends[2]]
        default: return nil
        }
        let read = numbers.compactMap { exactNumber($0).flatMap { $0.whole } }
        guard read.count == 2, read[0] <= read[1], read[0] >= 0, (1...50).contains(read[1]) else { return nil }
        return read[0]...read[1]
    }

    /// The question by which the instances are named: the first one of a repeated section.
    mutating func readInstanceList(_ element: XMLElement, _ id: String, _ rule: RepeatRule?) -> Question? {
        if let instances = element.child("instances") { conform(instances, to: .text) }
        guard !element.lacks(attribute: "repeat") else { return nil }
        defer { questionCount += 1 }
        guard let rule else { return nil }
        let ask = element.child("instances").flatMap { text(of: $0) }
        return Question(
            id: QuestionID(id), kind: .instances(rule), ask: ask ?? "", isRequired: rule.minimum > 0)
    }

    /// The part of the sale; a nested section takes that of the section around it.
    mutating func readStage(_ element: XMLElement) -> Stage? {
        let own = word(element, "stage", ["before": Stage.before, "during": .during, "after": .after])
        if let own, let stage, own != stage, let attribute = element.attribute("stage") {
            findings.stageMistake(attribute, outer: stage.rawValue)
        }
        return own ?? stage
    }
}

extension RepeatRule.Subject {
    fileprivate static let words: KeyValuePairs<String, RepeatRule.Subject> = [
        "employee": .employee, "department": .department, "channel": .channel, "product": .product, "visit": .visit,
        "item": .item,
    ]
}
