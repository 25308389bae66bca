/// The points of a section and of the sections nested in it.
struct SectionTally {
    let section: Section
    private let model: ScoringModel
    /// Earned by its own questions and the nested sections, bonus included, before the section's cap.
    let earned: Rational
    let possible: Rational
    /// The part of `earned` that came from bonus questions, nested ones that were passed up included.
    let bonus: Rational
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
        earned = sum.earned
        possible = sum.possible
        self.bonus = bonus
        self.nested = nested
        self.hasScored = hasScored
    }

    /// Its weight among its neighbours; XCCDF gives every section one.
    var weight: Rational? { section.weight ?? (model == .xccdfDefault ? .one : nil) }

    /// Earned points after the section's cap.
    var capped: Rational { section.cap.limit(earned, of: possible) }

    /// The section score as a share of one; `nil` when nothing in it was scored.
    var ratio: Rational? { ratio(capped) }

    /// The section score had it that many points after its cap.
    func ratio(_ capped: Rational) -> Rational? {
        // XCCDF leaves open what a group is whose scored children all weigh 0; as in OpenSCAP it counts as 0.
        capped.divided(by: possible) ?? (model == .xccdfDefault && hasScored ? .zero : nil)
    }

    /// What it adds to the section around it.
    var contribution: Term {
        guard let ratio else { return Term(earned: bonus, possible: .zero) }
        guard let weight else { return Term(earned: capped, possible: possible) }
        return Term(earned: weight * ratio, possible: weight)
    }
}

extension Cap {
    /// Earned points, at most the capped share of the possible ones; a section without possible points is not capped.
    func limit(_ earned: Rational, of possible: Rational) -> Rational {
        guard case .at(let percent) = self, !possible.isZero else { return earned }
        return min(earned, possible * percent * .hundredth)
    }
}
