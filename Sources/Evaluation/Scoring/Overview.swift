/// The numbers from which the overall score is made; changing one question changes only a few of them.
struct Overview {
    /// Score of each top-level section as a share of one, and its weight.
    var sections: [(ratio: Rational?, weight: Rational?)]
    /// All questions flat, after their weights.
    var earned: Rational
    var possible: Rational
    /// Scored questions without bonus, and those with full points.
    var scoredCount: Int
    var fullCount: Int
    var criticals: [CriticalResult]
    var gates: [GateResult]

    init(_ run: ScoreRun) {
        sections = run.tallies.map { ($0.ratio, $0.section.weight) }
        earned = .zero
        possible = .zero
        scoredCount = 0
        fullCount = 0
        criticals = []
        gates = []
        for (question, outcome) in zip(run.checklist.outline.questions, run.outcomes) {
            add(question, outcome)
        }
        for tally in run.tallies { addGates(tally, decimals: run.checklist.scoring.decimals) }
    }

    private mutating func add(_ question: Question, _ outcome: Outcome) {
        if case .scored(let points, let most, _) = outcome {
            earned += points * question.weight
            possible += most * question.weight
            if !question.isBonus {
                scoredCount += 1
                if points >= most { fullCount += 1 }
            }
        }
        if let critical = question.critical {
            criticals.append(
                CriticalResult(
                    question: question.id, effect: critical.effect, standing: critical.standing(outcome)))
        }
    }

    private mutating func addGates(_ tally: SectionTally, decimals: Int) {
        if let gate = tally.section.minimum {
            let score = tally.ratio.map { Score(exact: $0 * .hundred, decimals: decimals) }
            gates.append(GateResult(section: tally.section.id, gate: gate, standing: gate.standing(score)))
        }
        for nested in tally.nested { addGates(nested, decimals: decimals) }
    }

    private var effects: [Effect] {
        criticals.filter { $0.standing == .failed }.map(\.effect)
            + gates.filter { $0.standing == .missed }.map(\.gate.onMiss)
    }

    /// A critical question or gate sets the failing band.
    var fails: Bool { effects.contains(.fail) }

    /// Zero beats every cap; among caps the smallest wins.
    private var applied: AppliedEffect? {
        if effects.contains(.zero) { return .zero }
        let caps = effects.compactMap { effect -> Rational? in
            if case .cap(let percent) = effect { return percent }
            return nil
        }
        return caps.min().map { .cap($0) }
    }

    /// Model, checklist cap, then critical questions and gates.
    func step(_ rules: ScoringRules) -> ModelStep {
        let (numerator, denominator) = fraction(rules.model)
        let base = numerator.divided(by: denominator).map { $0 * .hundred }
        let afterCap = base.map { rules.cap.limit($0, of: .hundred) }
        let applied = applied
        let final = afterCap.map { percent in
            switch applied {
            case .zero: Rational.zero
            case .cap(let most): min(percent, most)
            case nil: percent
            }
        }
        return ModelStep(
            model: rules.model, numerator: numerator, denominator: denominator, base: base, cap: rules.cap,
            afterCap: afterCap, effect: applied, final: final, decimals: rules.decimals)
    }

    private func fraction(_ model: ScoringModel) -> (Rational, Rational) {
        switch model {
        case .weighted:
            let scored = sections.compactMap { section in
                section.ratio.map { (ratio: $0, weight: section.weight ?? .zero) }
            }
            return (scored.map { $0.ratio * $0.weight }.sum(), scored.map(\.weight).sum())
        case .points:
            return (earned, possible)
        case .mean:
            let ratios = sections.compactMap(\.ratio)
            return (ratios.sum(), Rational(ratios.count))
        case .passed:
            return (Rational(fullCount), Rational(scoredCount))
        case .allOrNothing:
            return (scoredCount > 0 && fullCount == scoredCount ? .one : .zero, scoredCount > 0 ? .one : .zero)
        }
    }
}

extension CriticalRule {
    func standing(_ outcome: Outcome) -> CriticalResult.Standing {
        guard case .scored(let earned, let possible, _) = outcome else { return .doesNotApply }
        return earned < (below ?? possible) ? .failed : .passed
    }
}

extension Gate {
    func standing(_ score: Score?) -> GateResult.Standing {
        guard let score else { return .notTested }
        return score.shown >= minimum ? .reached : .missed
    }
}
