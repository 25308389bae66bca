/// What a visit can be compared with: earlier visits of its location, and other locations under the same checklist.
package struct VisitHistory: Hashable, Sendable {
    /// Final visits of the same location under the same checklist id, the latest first.
    package let earlier: [EarlierVisit]
    /// The shown scores of other locations' latest visits, from the lowest to the highest.
    package let peers: [Rational]

    package init(earlier: [EarlierVisit] = [], peers: [Rational] = []) {
        self.earlier = earlier
        self.peers = peers.sorted()
    }

    /// The latest earlier visit that has a score.
    package var previous: EarlierVisit? { earlier.first { $0.score != nil } }
}

/// One earlier visit, as far as a later one is compared with it.
package struct EarlierVisit: Hashable, Sendable {
    package let date: CalendarDate
    package let checklistVersion: String
    /// `nil` when the visit ended early, or nothing in it could be scored.
    package let score: Score?
    /// The questions that were scored, bonus questions left out.
    package let questions: [QuestionID: EarlierPoints]

    package init(
        date: CalendarDate, checklistVersion: String, score: Score?, questions: [QuestionID: EarlierPoints]
    ) {
        self.date = date
        self.checklistVersion = checklistVersion
        self.score = score
        self.questions = questions
    }

    package init(_ scorecard: Scorecard) {
        var questions: [QuestionID: EarlierPoints] = [:]
        for question in scorecard.questions where !question.isBonus {
            guard case .scored(let earned, let possible, _) = question.outcome else { continue }
            questions[question.id] = EarlierPoints(earned: earned, possible: possible)
        }
        self.init(
            date: scorecard.visit.date, checklistVersion: scorecard.pin.version, score: scorecard.overall?.score,
            questions: questions)
    }
}

/// The points of one question, before its weight.
package struct EarlierPoints: Hashable, Sendable {
    package let earned: Rational
    package let possible: Rational

    package init(earned: Rational, possible: Rational) {
        self.earned = earned
        self.possible = possible
    }
}
