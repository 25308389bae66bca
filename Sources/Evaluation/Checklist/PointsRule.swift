/// How an answer earns points.
package indirect enum PointsRule: Hashable, Sendable {
    /// Full points for the expected answer, none for the other.
    case expected(Bool, points: Rational)
    /// Each option carries its own points; a sum of several never falls below the floor.
    case options(floor: Rational, possible: Rational)
    /// The first step whose bounds hold; none earns nothing.
    case steps([ScoreStep], possible: Rational)
    case linear(LinearScore)

    /// The most points that can be earned, before the question's weight.
    package var possible: Rational {
        switch self {
        case .expected(_, let points): points
        case .options(_, let possible), .steps(_, let possible): possible
        case .linear(let linear): linear.points
        }
    }
}

/// One step of a stepped score; a step without bounds takes everything that is left.
package struct ScoreStep: Hashable, Sendable {
    /// In seconds for durations, seconds since midnight for times.
    package let atLeast: Rational?
    package let moreThan: Rational?
    package let atMost: Rational?
    package let lessThan: Rational?
    package let points: Rational

    package init(
        atLeast: Rational? = nil, moreThan: Rational? = nil, atMost: Rational? = nil, lessThan: Rational? = nil,
        points: Rational
    ) {
        self.atLeast = atLeast
        self.moreThan = moreThan
        self.atMost = atMost
        self.lessThan = lessThan
        self.points = points
    }

    package func holds(for value: Rational) -> Bool {
        if let atLeast, value < atLeast { return false }
        if let moreThan, value <= moreThan { return false }
        if let atMost, value > atMost { return false }
        if let lessThan, value >= lessThan { return false }
        return true
    }
}

/// Points that grow in proportion from nothing at `from` to all at `to`, in either direction.
package struct LinearScore: Hashable, Sendable {
    package let from: Rational
    package let to: Rational
    package let points: Rational

    package init(from: Rational, to: Rational, points: Rational) {
        self.from = from
        self.to = to
        self.points = points
    }

    package func earned(at value: Rational) -> Rational {
        guard let share = (value - from).divided(by: to - from) else { return .zero }
        return min(max(share, .zero), .one) * points
    }
}
