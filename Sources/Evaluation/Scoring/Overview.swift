/// The numbers from which the overall score is made; changing one question changes only a few of them.
struct Overview {
    /// Sum of the top-level section scores, each a share of one, after their weights.
    private var weightedEarned = Rational.zero
    private var weightedPossible = Rational.zero
    /// The same without weights.
    private var ratioSum = Rational.zero
    private var ratioCount = 0
    /// All questions flat, after their weights.
    private(set) var earned = Rational.zero
    private(set) var possible = Rational.zero
    /// Scored questions without bonus, and those with full points.
    private var scoredCount = 0
    private var fullCount = 0
    private(set) var criticals: [CriticalResult] = []
    private(set) var gates: [GateResult] = []
    /// What the failed critical questions and missed gates do together.
    private var effects = Effects([])

    init(_ run: ScoreRun) {
        for tally in run.tallies {
            addGates(tally, decimals: run.checklist.scoring.decimals)
            guard let ratio = tally.ratio else { continue }
            raiseSection(by: ratio, weight: tally.section.weight)
            weightedPossible += tally.section.weight ?? .zero
            ratioCount += 1
        }
        for (question, outcome) in zip(run.checklist.outline.questions, run.outcomes) { add(question, outcome) }
        collectEffects()
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
            gates.append(
                GateResult(section: tally.section.id, gate: gate, standing: gate.standing(tally.ratio, decimals)))
        }
        for nested in tally.nested { addGates(nested, decimals: decimals) }
    }

    private mutating func collectEffects() {
        effects = Effects(
            criticals.filter { $0.standing == .failed }.map(\.effect)
                + gates.filter { $0.standing == .missed }.map(\.gate.onMiss))
    }

    /// A critical question or gate sets the failing band.
    var fails: Bool { effects.fails }

    /// Model, checklist cap, then critical questions and gates.
    func step(_ rules: ScoringRules) -> ModelStep {
        let (numerator, denominator) = fraction(rules.model)
        let base = numerator.divided(by: denominator).map { $0 * .hundred }
        let afterCap = base.map { rules.cap.limit($0, of: .hundred) }
        return ModelStep(
            model: rules.model, numerator: numerator, denominator: denominator, base: base, cap: rules.cap,
            afterCap: afterCap, effect: effects.applied, final: afterCap.map(effects.limit), decimals: rules.decimals)
    }

    func final(_ rules: ScoringRules) -> Rational? { step(rules).final }

    private func fraction(_ model: ScoringModel) -> (Rational, Rational) {
        switch model {
        case .weighted: (weightedEarned, weightedPossible)
        case .points: (earned, possible)
        case .mean: (ratioSum, Rational(ratioCount))
        case .passed: (Rational(fullCount), Rational(scoredCount))
        case .allOrNothing:
            (scoredCount > 0 && fullCount == scoredCount ? .one : .zero, scoredCount > 0 ? .one : .zero)
        }
    }
}

/// What changes when one question earns more.
extension Overview {
    /// Gives the question full points: `missing` more than it has.
    mutating func raise(_ question: Question, by missing: Rational) {
        earned += missing
        if !question.isBonus { fullCount += 1 }
        guard let critical = question.critical,
            let index = criticals.firstIndex(where: { $0.question == question.id })
        else { return }
        let full = Outcome.scored(earned: question.possible, possible: question.possible, reason: nil)
        criticals[index] = CriticalResult(
            question: question.id, effect: critical.effect, standing: critical.standing(full))
        collectEffects()
    }

    mutating func raiseSection(by rise: Rational, weight: Rational?) {
        weightedEarned += rise * (weight ?? .zero)
        ratioSum += rise
    }

    mutating func updateGate(_ index: Int, _ ratio: Rational?, decimals: Int) {
        let old = gates[index]
        let standing = old.gate.standing(ratio, decimals)
        guard standing != old.standing else { return }
        gates[index] = GateResult(section: old.section, gate: old.gate, standing: standing)
        collectEffects()
    }
}

extension CriticalRule {
    func standing(_ outcome: Outcome) -> CriticalResult.Standing {
        guard case .scored(let earned, let possible, _) = outcome else { return .doesNotApply }
        return earned < (below ?? possible) ? .failed : .passed
    }
}

extension Gate {
    /// Compares the score as it is shown; a section that is not scored is not tested.
    func standing(_ ratio: Rational?, _ decimals: Int) -> GateResult.Standing {
        guard let ratio else { return .notTested }
        return (ratio * .hundred).rounded(decimals: decimals) >= minimum ? .reached : .missed
    }
}
