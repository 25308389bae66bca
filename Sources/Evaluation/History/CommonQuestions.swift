/// Two visits under different versions of a checklist, over the questions with the same full points in both.
package struct CommonQuestions: Hashable, Sendable {
    package let count: Int
    /// `nil` when no common question has possible points.
    package let now: Score?
    package let before: Score?

    /// Both sums take the weights of the present version; what is common is for `commonPoints` to say.
    package init(_ scorecard: Scorecard, _ checklist: Checklist, _ earlier: EarlierVisit) {
        var count = 0
        var now = Term.zero
        var before = Term.zero
        for score in scorecard.questions {
            guard case .scored(let earned, let possible, _) = score.outcome,
                let old = checklist.question(score.id)?.commonPoints(possible: possible, with: earlier.questions)?
                    .points
            else { continue }
            count += 1
            now += Term(earned: earned, possible: possible) * score.weight
            before += Term(earned: old.earned, possible: possible) * score.weight
        }
        let decimals = scorecard.model.decimals
        self.count = count
        self.now = now.ratio.map { Score(exact: $0 * .hundred, decimals: decimals) }
        self.before = before.ratio.map { Score(exact: $0 * .hundred, decimals: decimals) }
    }
}
