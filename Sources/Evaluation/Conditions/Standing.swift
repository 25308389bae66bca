/// How a question stands when a condition looks at it; four things that are never each other.
package enum Standing: Hashable, Sendable {
    case answered(AnswerValue)
    case notApplicable
    case notAsked
    case notAnswered

    package var value: AnswerValue? {
        if case .answered(let value) = self { return value }
        return nil
    }
}

/// What a condition can see of a visit.
package struct Surroundings {
    package let standing: (QuestionID) -> Standing
    package let today: CalendarDate?
    package let score: (SectionID) -> Rational?
    package let points: (QuestionID) -> Rational?
    /// The decimals to which a section score is rounded before it is compared; `nil` compares it as it is.
    package let scoreDecimals: Int?

    package init(
        standing: @escaping (QuestionID) -> Standing, today: CalendarDate?,
        score: @escaping (SectionID) -> Rational? = { _ in nil },
        points: @escaping (QuestionID) -> Rational? = { _ in nil }, scoreDecimals: Int? = nil
    ) {
        self.standing = standing
        self.today = today
        self.score = score
        self.points = points
        self.scoreDecimals = scoreDecimals
    }
}
