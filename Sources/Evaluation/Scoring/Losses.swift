extension ScoreRun {
    /// Asks for every question: how much would the final percentage rise had it earned full points?
    func pointsLost(_ overview: Overview, _ step: ModelStep) -> [PointsLost] {
        guard let final = step.final else { return [] }
        let paths = SectionPaths(self)
        var losses: [PointsLost] = []
        for (position, question) in checklist.outline.questions.enumerated() {
            guard let earned = outcomes[position].earned, earned < question.possible else { continue }
            let missing = (question.possible - earned) * question.weight
            let full = Outcome.scored(
                earned: question.possible, possible: question.isBonus ? .zero : question.possible, reason: nil)
            let improved = paths.improved(
                overview, question, from: outcomes[position], to: full, checklist.scoring.model,
                sectionIndex: checklist.outline.sectionOfQuestion[position])
            let rise = (improved.final(checklist.scoring) ?? final) - final
            // A bonus is an extra: without it nothing is lost unless it would have lifted the score.
            if question.isBonus, rise.isZero { continue }
            let percent = Score(exact: rise, decimals: step.decimals)
            losses.append(PointsLost(question: question.id, percent: percent, points: missing))
        }
        return losses.enumerated().sorted { left, right in
            left.element.percent.exact == right.element.percent.exact
                ? (left.element.points, -left.offset) > (right.element.points, -right.offset)
                : left.element.percent.exact > right.element.percent.exact
        }.map(\.element)
    }
}

/// The tallies by their index in the outline, so that one question's change walks only up its own path.
private struct SectionPaths {
    private var steps: [Step] = []
    private let decimals: Int

    /// A section on the way up, with where it stands in the overview.
    private struct Step {
        let tally: SectionTally
        let parent: Int?
        /// Index among the gates; `nil` without a minimum.
        let gate: Int?
    }

    init(_ run: ScoreRun) {
        decimals = run.checklist.scoring.decimals
        var gates = 0
        for tally in run.tallies { flatten(tally, parent: nil, &gates) }
    }

    /// In the order of the outline, which is also the order of the gates.
    private mutating func flatten(_ tally: SectionTally, parent: Int?, _ gates: inout Int) {
        let index = steps.count
        let hasGate = tally.section.minimum != nil
        steps.append(Step(tally: tally, parent: parent, gate: hasGate ? gates : nil))
        if hasGate { gates += 1 }
        for nested in tally.nested { flatten(nested, parent: index, &gates) }
    }

    /// The overview had the question this outcome instead of its own.
    func improved(
        _ overview: Overview, _ question: Question, from old: Outcome, to full: Outcome, _ model: ScoringModel,
        sectionIndex: Int
    ) -> Overview {
        var result = overview
        result.replace(question, old, by: full, model)
        var gain = gained(question.sectionTerm(old, model), question.sectionTerm(full, model))
        var index: Int? = sectionIndex
        while let current = index {
            let step = steps[current]
            let tally = step.tally
            let capped = tally.section.cap.limit(tally.earned + gain, of: tally.possible)
            let ratio = tally.ratio(capped)
            if let gate = step.gate { result.updateGate(gate, ratio, decimals: decimals) }
            let rise = ratio.flatMap { new in tally.ratio.map { new - $0 } }
            if step.parent == nil, let rise { result.raiseSection(tally, by: rise, model) }
            // Without possible points a bonus passes to the section around it, whatever the weight.
            if let rise { gain = tally.weight.map { $0 * rise } ?? (capped - tally.capped) }
            index = step.parent
        }
        return result
    }

    private func gained(_ old: Term?, _ new: Term?) -> Rational {
        (new?.earned ?? .zero) - (old?.earned ?? .zero)
    }
}
