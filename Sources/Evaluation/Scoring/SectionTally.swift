/// The points of a section and of the sections nested in it.
struct SectionTally {
    let section: Section
    private let model: ScoringModel
    /// Earned by its own questions and the nested sections, bonus included, before the section's cap.
    ///
    /// Of a repeated section: what its instances come to together.
    let sum: Term
    /// The part of what was earned that came from bonus questions, nested ones that were passed up included.
    let bonus: Rational
    /// The sections in it; of a repeated section its slots.
    let nested: [SectionTally]
    /// Whether a question in it takes part in its score, whatever it weighs.
    private let hasScored: Bool

    /// Asks for the outcome of each question, nested ones included, in the order of the outline.
    init(_ section: Section, _ model: ScoringModel, outcome: (Question) -> Outcome) {
        var sum = Term.zero
        var bonus = Rational.zero
        var nested: [SectionTally] = []
        var hasScored = false
        for item in section.items {
            switch item {
            case .question(let question):
                guard let term = question.sectionTerm(outcome(question), model) else { continue }
                sum += term
                if question.isBonus { bonus += term.earned } else { hasScored = true }
            case .section(let inner):
                let tally = SectionTally(inner, model, outcome: outcome)
                nested.append(tally)
                sum += tally.contribution
                if tally.ratio == nil { bonus += tally.bonus } else { hasScored = true }
            }
        }
        self.section = section
        self.model = model
        self.sum = section.repeats.map { rule in rule.combine.combined(nested.map(\.sum)) } ?? sum
        self.bonus = bonus
        self.nested = nested
        self.hasScored = hasScored
    }

    /// Its weight among its neighbours; XCCDF gives every section one.
    var weight: Rational? { section.weight ?? (model == .xccdfDefault ? .one : nil) }

    /// Earned points after the section's cap.
    var capped: Rational { section.cap.limit(sum.earned, of: sum.possible) }

    /// The section score as a share of one; `nil` when nothing in it was scored.
    var ratio: Rational? { ratio(earning: sum.earned) }

    /// What it adds to the section around it.
    var contribution: Term { contribution(earning: sum.earned) }

    /// The section score had it earned that many points.
    func ratio(earning earned: Rational) -> Rational? {
        // XCCDF leaves open what a group is whose scored children all weigh 0; as in OpenSCAP it counts as 0.
        section.cap.limit(earned, of: sum.possible).divided(by: sum.possible)
            ?? (model == .xccdfDefault && hasScored ? .zero : nil)
    }

    /// What it would add to the section around it had it earned that many points.
    func contribution(earning earned: Rational) -> Term {
        // Without possible points a bonus passes to the section around it, whatever the weight.
        guard let ratio = ratio(earning: earned) else { return Term(earned: earned, possible: .zero) }
        guard let weight else {
            return Term(earned: section.cap.limit(earned, of: sum.possible), possible: sum.possible)
        }
        return Term(earned: weight * ratio, possible: weight)
    }

    /// What a top-level section adds to a model that is made of section scores.
    func modelTerm(ratio: Rational?) -> Term {
        guard let ratio, model.isOverSections else { return .zero }
        let weight = model == .mean ? .one : weight ?? .zero
        return Term(earned: ratio * weight, possible: weight)
    }
}

extension Cap {
    /// Earned points, at most the capped share of the possible ones; a section without possible points is not capped.
    func limit(_ earned: Rational, of possible: Rational) -> Rational {
        guard case .at(let percent) = self, !possible.isZero else { return earned }
        return min(earned, possible * percent * .hundredth)
    }
}
