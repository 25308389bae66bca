import BigInt

/// An exact rational number; every score is computed with it and rounded once, for showing.
package struct Rational: Hashable, Sendable {
    /// In lowest terms with a positive denominator, and in machine words wherever they are enough: one form for each value.
    private let parts: Parts

    private enum Parts: Hashable, Sendable {
        case words(Int, over: Int)
        indirect case large(BigInt, over: BigInt)
    }

    package static let zero = Rational(0)
    package static let one = Rational(1)
    package static let hundred = Rational(100)
    package static let hundredth = Rational(lowest: 1, 100)

    package init(_ value: Int) { parts = .words(value, over: 1) }

    /// Makes `numerator/denominator` in lowest terms; `nil` when the denominator is zero.
    package init?(_ numerator: BigInt, over denominator: BigInt) {
        guard denominator != 0 else { return nil }
        self.init(reducing: numerator, denominator)
    }

    /// The caller promises a positive denominator without a common divisor with the numerator.
    private init(lowest numerator: Int, _ denominator: Int) { parts = .words(numerator, over: denominator) }

    /// The caller promises a positive denominator.
    init(reducing numerator: Int, _ denominator: Int) {
        if denominator == 1 {
            self.init(numerator)
        } else {
            let divisor = Int(Self.commonDivisor(numerator.magnitude, denominator.magnitude))
            self.init(lowest: numerator / divisor, denominator / divisor)
        }
    }

    /// The caller promises that the denominator is not zero.
    private init(reducing numerator: BigInt, _ denominator: BigInt) {
        let divisor = BigInt(numerator.magnitude.greatestCommonDivisor(with: denominator.magnitude))
        let sign: BigInt = denominator < 0 ? -1 : 1
        let (above, below) = (sign * numerator / divisor, sign * denominator / divisor)
        if let above = Int(exactly: above), let below = Int(exactly: below) {
            parts = .words(above, over: below)
        } else {
            parts = .large(above, over: below)
        }
    }

    /// Euclid's algorithm; the second number is not zero, so that the divisor is not larger than it.
    private static func commonDivisor(_ left: UInt, _ right: UInt) -> UInt {
        var (a, b) = (left, right)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }

    package var numerator: BigInt {
        switch parts {
        case .words(let numerator, _): BigInt(numerator)
        case .large(let numerator, _): numerator
        }
    }

    /// Always positive, and without a common divisor with the numerator.
    package var denominator: BigInt {
        switch parts {
        case .words(_, let denominator): BigInt(denominator)
        case .large(_, let denominator): denominator
        }
    }

    /// Both parts where they are machine words, as they nearly always are.
    var words: (above: Int, below: Int)? {
        if case .words(let above, let below) = parts { return (above, below) }
        return nil
    }

    /// The value where it is whole and a machine word.
    package var whole: Int? {
        if case .words(let value, over: 1) = parts { return value }
        return nil
    }

    package var isZero: Bool { whole == 0 }

    package var isWhole: Bool {
        switch parts {
        case .words(_, let denominator): denominator == 1
        case .large(_, let denominator): denominator == 1
        }
    }

    /// What an operation gives in machine words, where nothing overflows.
    private static func inWords(
        _ left: Rational, _ right: Rational, _ operation: (Fraction, Fraction) -> Fraction?
    ) -> Rational? {
        guard case .words(let above, let below) = left.parts, case .words(let otherAbove, let otherBelow) = right.parts,
            let (numerator, denominator) = operation((above, below), (otherAbove, otherBelow))
        else { return nil }
        return Rational(reducing: numerator, denominator)
    }

    private typealias Fraction = (above: Int, below: Int)

    package static func + (left: Rational, right: Rational) -> Rational {
        let sum = inWords(left, right) { left, right in
            if left.below == right.below { return left.above.plus(right.above).map { ($0, left.below) } }
            guard let first = left.above.times(right.below), let second = right.above.times(left.below),
                let above = first.plus(second), let below = left.below.times(right.below)
            else { return nil }
            return (above, below)
        }
        return sum
            ?? Rational(
                reducing: left.numerator * right.denominator + right.numerator * left.denominator,
                left.denominator * right.denominator)
    }

    package static prefix func - (value: Rational) -> Rational { value * Rational(-1) }

    package static func - (left: Rational, right: Rational) -> Rational { left + (-right) }

    package static func * (left: Rational, right: Rational) -> Rational {
        let product = inWords(left, right) { left, right in
            guard let above = left.above.times(right.above), let below = left.below.times(right.below) else {
                return nil
            }
            return (above, below)
        }
        return product ?? Rational(reducing: left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// The quotient; `nil` when the divisor is zero.
    package func divided(by divisor: Rational) -> Rational? {
        guard !divisor.isZero else { return nil }
        let quotient = Self.inWords(self, divisor) { left, right in
            // The sign stays above the line.
            guard right.above > Int.min, let above = left.above.times(right.above < 0 ? -right.below : right.below),
                let below = left.below.times(abs(right.above))
            else { return nil }
            return (above, below)
        }
        return quotient ?? Rational(reducing: numerator * divisor.denominator, denominator * divisor.numerator)
    }

    package static func += (left: inout Rational, right: Rational) { left = left + right }
    package static func -= (left: inout Rational, right: Rational) { left = left - right }
}

extension Int {
    /// The sum and the product; `nil` when they are no machine words.
    func plus(_ other: Int) -> Int? {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? nil : sum
    }

    func times(_ other: Int) -> Int? {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        return overflows ? nil : product
    }
}

extension Rational: Comparable {
    package static func < (left: Rational, right: Rational) -> Bool {
        if case .words(let above, let below) = left.parts, case .words(let otherAbove, let otherBelow) = right.parts {
            if below == otherBelow { return above < otherAbove }
            let (first, second) = (
                above.multipliedFullWidth(by: otherBelow), otherAbove.multipliedFullWidth(by: below)
            )
            return (first.high, first.low) < (second.high, second.low)
        }
        return left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Rational: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self.init(value) }
}

extension Sequence where Element == Rational {
    package func sum() -> Rational { reduce(.zero, +) }
}
