/// Something about how a visit came about that a reviewer should look at; a hint, never a verdict.
package struct QualityFlag: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case scripted
        case fastAnswers = "fast-answers"
        case straightLining = "straight-lining"
        case pastedText = "pasted-text"
        case repeatedText = "repeated-text"
        case repeatedAcrossVisits = "repeated-across-visits"
        case contradictingTimes = "contradicting-times"
        case outsideVisitDay = "outside-visit-day"
        case photoOutsideVisit = "photo-outside-visit"
        case clockJump = "clock-jump"
        case earlyAnswers = "early-answers"
        case lateAnswers = "late-answers"
    }

    /// A number that the flag rests on.
    package struct Figure: Hashable, Sendable {
        package let name: String
        package let value: Int
    }

    package let kind: Kind
    /// In the order of the checklist.
    package let questions: [QuestionID]
    package let figures: [Figure]
    /// Visits, constraints or files that it names.
    package let names: [String]

    init(_ kind: Kind, _ questions: [QuestionID], _ figures: KeyValuePairs<String, Int> = [:], names: [String] = []) {
        self.kind = kind
        self.questions = questions
        self.figures = figures.map { Figure(name: $0.key, value: $0.value) }
        self.names = names
    }

    package func figure(_ name: String) -> Int? { figures.first { $0.name == name }?.value }
}
