extension Combine {
    /// One term for all instances: their combined ratio times the mean of what is possible in those that are scored.
    ///
    /// A bonus of an instance without possible points is added as it is, like that of any such section.
    func combined(_ instances: [Term]) -> Term {
        let scored = instances.filter { $0.ratio != nil }
        let passedUp = instances.lazy.filter { $0.ratio == nil }.map(\.earned).sum()
        let possible = scored.lazy.map(\.possible).sum().divided(by: Rational(scored.count)) ?? .zero
        return Term(earned: ratio(scored) * possible + passedUp, possible: possible)
    }

    private func ratio(_ scored: [Term]) -> Rational {
        switch self {
        case .mean: scored.compactMap(\.ratio).sum().divided(by: Rational(scored.count)) ?? .zero
        case .sum: scored.reduce(into: Term.zero, +=).ratio ?? .zero
        case .worst: scored.compactMap(\.ratio).min() ?? .zero
        }
    }
}
