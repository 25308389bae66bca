import Evaluation
import SourceXML

/// Where the errors of a file stand: nothing is concluded from what could not be read.
struct Damage {
    private var places: [Int]
    private let scope: Scope

    init(_ places: [Int], _ scope: Scope) {
        self.places = places.sorted()
        self.scope = scope
    }

    /// Keeps a condition that was reported from making others look wrong.
    mutating func add(_ place: Int) { places.insert(place, at: firstPlace(from: place) ?? places.count) }

    func touches(_ range: Range<Int>) -> Bool {
        guard let first = firstPlace(from: range.lowerBound) else { return false }
        return places[first] < range.upperBound
    }

    /// Whether the answers that a question accepts may be others than those that were read.
    func changesAnswers(of question: QuestionID) -> Bool {
        if places.isEmpty { return false }
        guard let entry = scope.questions[question.name] else { return scope.sections[question.name] == nil }
        let element = entry.matrix ?? entry.element
        let limits = ["min", "max", "decimals", "scale"].compactMap { element.attribute($0)?.range }
        return limits.contains(where: touches) || touchesOptions(scope.optionHolder(of: element) ?? element)
    }

    /// Whether the condition of a question or a section could not be read, or asks for something later.
    func hidesCondition(of question: QuestionID) -> Bool {
        let entry = scope.questions[question.name]
        return hides(entry?.element.attribute("when") ?? entry?.matrix?.attribute("when"))
    }

    func hidesCondition(of section: SectionID) -> Bool {
        hides(scope.sections[section.name]?.element.attribute("when"))
    }

    private func hides(_ condition: XMLAttribute?) -> Bool {
        if places.isEmpty { return false }
        return condition.map { touches($0.valueRange) } ?? true
    }

    /// Looks at options, and at unknown elements, which may be misspelt ones.
    private func touchesOptions(_ holder: XMLElement) -> Bool {
        touches(holder.range)
            && holder.children.contains { !ElementShape.isBesideOptions($0.name) && touches($0.range) }
    }

    /// The index of the first error at or after a place.
    private func firstPlace(from place: Int) -> Int? {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low < places.count ? low : nil
    }
}
