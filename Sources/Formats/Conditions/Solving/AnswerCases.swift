import Evaluation

/// The values of one thing that conditions can tell apart, each by one value that stands for it.
struct AnswerCases {
    let values: [AnswerValue]
    /// Whether every value is listed, so that it can be computed with.
    let isComplete: Bool

    static let yesNo = AnswerCases(values: [.yesNo(true), .yesNo(false)], isComplete: true)
    /// Anything: only whether there is an answer can be told.
    static let anything = AnswerCases(values: [.text("")], isComplete: false)
    private static let mostListed = 400

    init(values: [AnswerValue], isComplete: Bool) {
        self.values = values
        self.isComplete = isComplete
    }

    /// Every value of a short range of numbers; `nil` for a long or an open one.
    init?(allOf range: NumberRange) {
        guard let lowest = range.minimum, let highest = range.maximum, let step = range.step else { return nil }
        var values: [AnswerValue] = []
        var next = range.first(from: lowest)
        while let number = next, number <= highest {
            guard values.count < Self.mostListed else { return nil }
            values.append(range.value(number))
            next = number + step
        }
        self.init(values: values, isComplete: true)
    }
}

/// The numbers that a question, or a function, can give.
struct NumberRange {
    var minimum: Rational?
    var maximum: Rational?
    /// `nil` when any fraction is possible.
    var decimals: Int?
    /// How a number of this range is written as an answer.
    var value: (Rational) -> AnswerValue = { .number($0) }

    var step: Rational? {
        decimals.flatMap { places in
            Rational.one.divided(by: (0..<places).reduce(Rational.one) { power, _ in power * 10 })
        }
    }

    func contains(_ number: Rational) -> Bool {
        if let minimum, number < minimum { return false }
        if let maximum, number > maximum { return false }
        return decimals.map { number.rounded(decimals: $0) == number } ?? true
    }

    /// The lowest number of the grid that is not below a bound.
    func first(from bound: Rational) -> Rational? {
        guard let decimals, let step else { return nil }
        let near = bound.rounded(decimals: decimals)
        return near >= bound ? near : near + step
    }
}

/// The numbers that tell all orders apart in which the members of a group can stand to each other and to constants.
struct OrderPoints {
    private let constants: [Rational]
    private let memberCount: Int
    /// The grid that all members share; `nil` when their grids differ or are open.
    private let shared: NumberRange?
    private static let mostPoints = 400

    /// `nil` when there would be too many.
    init?(_ numbers: [Rational], _ members: [NumberRange]) {
        let bounds = members.flatMap { [$0.minimum, $0.maximum].compactMap { $0 } }
        var constants: [Rational] = []
        for number in (numbers + bounds).sorted() where number != constants.last { constants.append(number) }
        guard (constants.count + 1) * members.count <= Self.mostPoints else { return nil }
        self.constants = constants
        memberCount = members.count
        let first = members.first?.decimals
        shared = first != nil && members.allSatisfy { $0.decimals == first } ? NumberRange(decimals: first) : nil
    }

    /// The points that lie in the range of one member.
    func cases(of member: NumberRange) -> AnswerCases {
        var points: [Rational] = []
        if constants.isEmpty { points = between(nil, nil) }
        for (index, constant) in constants.enumerated() {
            if index == 0 { points += between(nil, constant) }
            points.append(constant)
            points += between(constant, index + 1 < constants.count ? constants[index + 1] : nil)
        }
        let fitting = points.filter { point in
            shared == nil ? hasNumber(member, near: point) : member.contains(point)
        }
        return AnswerCases(
            values: fitting.map { member.contains($0) ? member.value($0) : .number($0) }, isComplete: false)
    }

    /// As many points in an open gap as there are members, or all there are.
    private func between(_ low: Rational?, _ high: Rational?) -> [Rational] {
        guard let grid = shared, let step = grid.step else { return spread(low, high) }
        var points: [Rational] = []
        if low == nil, let high, let first = grid.first(from: high) {
            for offset in 1...memberCount { points.append(first - step * Rational(offset)) }
            return points.reversed()
        }
        let start = low ?? .zero
        var next = grid.first(from: start)
        if next == low { next = start + step }
        while let number = next, points.count < memberCount, high.map({ number < $0 }) ?? true {
            points.append(number)
            next = number + step
        }
        return points
    }

    /// Points of no grid, spread over the gap.
    private func spread(_ low: Rational?, _ high: Rational?) -> [Rational] {
        (1...memberCount).map { index in
            let offset = Rational(index)
            guard let low else { return (high ?? .zero) - Rational(memberCount + 1 - index) }
            guard let high else { return low + offset }
            return low + (high - low) * (offset.divided(by: Rational(memberCount + 1)) ?? .zero)
        }
    }

    /// Whether a point is a number of the range, or stands for a gap that has one.
    private func hasNumber(_ range: NumberRange, near point: Rational) -> Bool {
        if constants.contains(point) { return range.contains(point) }
        if let minimum = range.minimum, point < minimum { return false }
        if let maximum = range.maximum, point > maximum { return false }
        guard let step = range.step, let low = constants.last(where: { $0 < point }),
            let high = constants.first(where: { $0 > point }), let first = range.first(from: low)
        else { return true }
        return (first == low ? first + step : first) < high
    }
}
