/// What something adds to a sum: earned above the line, possible below it.
struct Term: Hashable {
    var earned = Rational.zero
    var possible = Rational.zero

    static let zero = Term()

    /// Earned / possible; `nil` when nothing is possible.
    var ratio: Rational? { earned.divided(by: possible) }

    static func += (left: inout Term, right: Term) {
        left.earned += right.earned
        left.possible += right.possible
    }

    static func * (left: Term, factor: Rational) -> Term {
        Term(earned: left.earned * factor, possible: left.possible * factor)
    }
}

extension Outcome {
    /// The points before any weight; `nil` unless scored.
    var points: Term? {
        if case .scored(let earned, let possible, _) = self { return Term(earned: earned, possible: possible) }
        return nil
    }
}

extension Question {
    /// What it adds to the score of its section; `nil` when it takes no part in it.
    func sectionTerm(_ outcome: Outcome, _ model: ScoringModel) -> Term? {
        model == .xccdfDefault ? share(outcome).map { $0 * weight } : weighted(outcome)
    }

    /// What it adds to a model that goes over the questions; `nil` when it takes no part in it.
    func modelTerm(_ outcome: Outcome, _ model: ScoringModel) -> Term? {
        switch model {
        case .weighted, .mean, .xccdfDefault: nil
        case .points: weighted(outcome)
        case .passed, .allOrNothing: isBonus ? nil : outcome.points.map(passed)
        case .xccdfFlat: share(outcome).map { $0 * weight }
        case .xccdfFlatUnweighted: share(outcome)
        case .xccdfAbsolute: isBonus || possible <= .zero ? nil : outcome.points.map { passed($0) * weight }
        }
    }

    /// What it adds to an index; `nil` when it takes no part in it.
    func indexTerm(_ outcome: Outcome, _ index: String) -> Term? {
        guard let membership = indices.first(where: { $0.index == index }) else { return nil }
        return weighted(outcome).map { $0 * membership.weight }
    }

    /// Its points after its own weight.
    func weighted(_ outcome: Outcome) -> Term? { outcome.points.map { $0 * weight } }

    /// What its outcome would be had it earned full points.
    var full: Outcome { .scored(earned: possible, possible: isBonus ? .zero : possible, reason: nil) }

    private func passed(_ points: Term) -> Term {
        Term(earned: points.earned >= points.possible ? .one : .zero, possible: .one)
    }

    /// The part of its full points that was earned, of one; XCCDF knows no bonus, so that a bonus has none.
    private func share(_ outcome: Outcome) -> Term? {
        guard !isBonus, possible > .zero, let ratio = outcome.points?.ratio else { return nil }
        return Term(earned: ratio, possible: .one)
    }
}
