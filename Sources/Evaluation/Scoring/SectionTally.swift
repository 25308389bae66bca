/// The points of a section and of the sections nested in it.
struct SectionTally {
    let section: Section
    /// Earned by its own questions and the nested sections, bonus included, before the section's cap.
    let earned: Rational
    let possible: Rational
    /// The part of `earned` that came from bonus questions, nested ones that were passed up included.
    let bonus: Rational
    let nested: [SectionTally]

    /// Asks for the outcome of each question, nested ones included, in the order of the outline.
    init(_ section: Section, outcome: (Question) -> Outcome) {
        var earned = Rational.zero
        var possible = Rational.zero
        var bonus = Rational.zero
        var nested: [SectionTally] = []
        for item in section.items {
            switch item {
            case .question(let question):
                guard case .scored(let points, let most, _) = outcome(question) else { continue }
                earned += points * question.weight
                possible += most * question.weight
                if question.isBonus { bonus += points * question.weight }
            case .section(let inner):
                let tally = SectionTally(inner, outcome: outcome)
                nested.append(tally)
                earned += tally.contribution
                possible += tally.weightInParent
                if tally.ratio == nil { bonus += tally.bonus }
            }
        }
        self.section = section
        self.earned = earned
        self.possible = possible
        self.bonus = bonus
        self.nested = nested
    }

    /// Earned points after the section's cap.
    var capped: Rational { section.cap.limit(earned, of: possible) }

    /// The section score as a share of one; `nil` when nothing in it was scored.
    var ratio: Rational? { capped.divided(by: possible) }

    /// What it adds to the earned points of the section around it.
    var contribution: Rational {
        guard let ratio else { return bonus }
        return section.weight.map { $0 * ratio } ?? capped
    }

    /// What it adds to the possible points of the section around it.
    var weightInParent: Rational {
        guard ratio != nil else { return .zero }
        return section.weight ?? possible
    }
}

extension Cap {
    /// Earned points, at most the capped share of the possible ones; a section without possible points is not capped.
    func limit(_ earned: Rational, of possible: Rational) -> Rational {
        guard case .at(let percent) = self, !possible.isZero else { return earned }
        return min(earned, possible * percent * .hundredth)
    }
}
