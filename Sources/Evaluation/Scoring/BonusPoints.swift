extension ScoreSums {
    /// All points, and apart from them what bonus questions added to them.
    func pointsTotal() -> PointsTotal {
        let total = points.total
        let withoutBonus = QuestionSum(run.checklist.outline) { position, question in
            question.isBonus ? nil : question.weighted(run.outcomes[position])
        }
        let bonus = total.earned - withoutBonus.total.earned
        return PointsTotal(
            earned: total.earned, possible: total.possible, bonus: bonus, countedBonus: min(bonus, countedBonus(bonus)))
    }

    private func countedBonus(_ bonus: Rational) -> Rational {
        switch model {
        case .points: bonus
        case .weighted, .mean: run.tallies.map(\.countedBonus).sum()
        case .passed, .allOrNothing, .xccdfDefault, .xccdfFlat, .xccdfFlatUnweighted, .xccdfAbsolute: .zero
        }
    }
}

extension SectionTally {
    /// The bonus points in it that its cap and those of the sections in it leave; in a section without a score none count.
    fileprivate var countedBonus: Rational {
        guard ratio != nil else { return .zero }
        guard let combine = section.repeats?.combine else {
            return nested.map(\.countedBonus).sum() + left(of: bonus)
        }
        let scored = nested.filter { $0.ratio != nil }
        switch combine {
        case .mean, .sum:
            return left(of: scored.map(\.countedBonus).sum().divided(by: Rational(scored.count)) ?? .zero)
        case .worst:
            return left(of: scored.min { ($0.ratio ?? .zero) < ($1.ratio ?? .zero) }?.countedBonus ?? .zero)
        }
    }

    /// What of a bonus is within its cap, the other points counted first.
    private func left(of bonus: Rational) -> Rational { min(bonus, max(.zero, capped - (sum.earned - bonus))) }
}
