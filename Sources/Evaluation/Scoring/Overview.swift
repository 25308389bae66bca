/// The numbers from which the final percentage is made; raising one question changes only a few of them.
struct Overview {
    private let rules: ScoringRules
    /// What the model divides: sections or questions, after their weights.
    var model: Term
    /// For each part of the blend its score, as a share of one; that of the model itself is not among them.
    var parts: [Rational?]
    /// What the failed critical questions and missed gates do together.
    var effects: Effects

    init(_ rules: ScoringRules, model: Term, parts: [Rational?], effects: Effects) {
        self.rules = rules
        self.model = model
        self.parts = parts
        self.effects = effects
    }

    /// Model, blend, checklist cap, then critical questions and gates.
    var step: ModelStep {
        let fraction = fraction
        let base = fraction.ratio.map { $0 * .hundred }
        let blended = rules.blend.map { blendStep($0, base) }
        let percent = blended.map(\.percent) ?? base
        let afterCap = percent.map { rules.cap.limit($0, of: .hundred) }
        return ModelStep(
            model: rules.model, numerator: fraction.earned, denominator: fraction.possible, base: base,
            blend: blended, cap: rules.cap, afterCap: afterCap, effect: effects.applied,
            final: afterCap.map(effects.limit), decimals: rules.decimals)
    }

    /// The final percentage alone.
    var final: Rational? { unlimited.map { effects.limit(rules.cap.limit($0, of: .hundred)) } }

    /// What model and blend give, before the checklist's cap and every effect.
    var unlimited: Rational? {
        let base = fraction.ratio.map { $0 * .hundred }
        return rules.blend.map { blendStep($0, base).percent } ?? base
    }

    /// Above and below the line of the model.
    private var fraction: Term {
        guard rules.model.isAllOrNothing else { return model }
        let isScored = model.possible > .zero
        return Term(
            earned: isScored && model.earned == model.possible ? .one : .zero, possible: isScored ? .one : .zero)
    }

    private func blendStep(_ blend: Blend, _ base: Rational?) -> BlendStep {
        let percents = zip(blend.parts, parts).map { part, ratio in
            part.source == .overall ? base : ratio.map { $0 * .hundred }
        }
        return BlendStep(blend, percents)
    }
}
