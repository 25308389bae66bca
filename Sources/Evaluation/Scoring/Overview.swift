/// The numbers from which the overall score is made; changing one question changes only a few of them.
struct Overview {
    /// What the model divides: sections or questions, after their weights.
    private var sum = Term.zero
    /// All points flat, after the questions' weights.
    private(set) var points = Term.zero
    private(set) var criticals: [CriticalResult] = []
    private(set) var gates: [GateResult] = []
    /// What the failed critical questions and missed gates do together.
    private var effects = Effects([])

    init(_ run: ScoreRun) {
        for tally in run.tallies {
            addGates(tally, decimals: run.checklist.scoring.decimals)
            sum += tally.modelTerm(run.checklist.scoring.model)
        }
        for (question, outcome) in zip(run.checklist.outline.questions, run.outcomes) {
            add(question, outcome, run.checklist.scoring.model)
        }
        collectEffects()
    }

    private mutating func add(_ question: Question, _ outcome: Outcome, _ model: ScoringModel) {
        if let term = outcome.points { points += term * question.weight }
        if let term = question.modelTerm(outcome, model) { sum += term }
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

    /// Above and below the line of the model.
    private func fraction(_ model: ScoringModel) -> (Rational, Rational) {
        guard model.isAllOrNothing else { return (sum.earned, sum.possible) }
        let isScored = sum.possible > .zero
        return (isScored && sum.earned == sum.possible ? .one : .zero, isScored ? .one : .zero)
    }
}

/// What changes when one question earns more.
extension Overview {
    /// Gives the question another outcome.
    mutating func replace(_ question: Question, _ old: Outcome, by new: Outcome, _ model: ScoringModel) {
        if let before = question.modelTerm(old, model), let after = question.modelTerm(new, model) {
            sum.earned += after.earned - before.earned
        }
        guard let critical = question.critical,
            let index = criticals.firstIndex(where: { $0.question == question.id })
        else { return }
        criticals[index] = CriticalResult(
            question: question.id, effect: critical.effect, standing: critical.standing(new))
        collectEffects()
    }

    mutating func raiseSection(_ tally: SectionTally, by rise: Rational, _ model: ScoringModel) {
        sum.earned += rise * tally.modelTerm(model).possible
    }

    mutating func updateGate(_ index: Int, _ ratio: Rational?, decimals: Int) {
        let old = gates[index]
        let standing = old.gate.standing(ratio, decimals)
        guard standing != old.standing else { return }
        gates[index] = GateResult(section: old.section, gate: old.gate, standing: standing)
        collectEffects()
    }
}

extension SectionTally {
    /// What a top-level section adds to a model that is made of section scores.
    fileprivate func modelTerm(_ model: ScoringModel) -> Term {
        guard let ratio, model.isOverSections else { return .zero }
        let weight = model == .mean ? .one : weight ?? .zero
        return Term(earned: ratio * weight, possible: weight)
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
