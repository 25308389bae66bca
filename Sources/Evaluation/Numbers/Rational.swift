import BigInt

/// An exact rational number; every score is computed with it and rounded once, for showing.
package struct Rational: Hashable, Sendable {
    package let numerator: BigInt
    /// Always positive, and without a common divisor with the numerator.
    package let denominator: BigInt

    package static let zero = Rational(0)
    package static let one = Rational(1)
    package static let hundred = Rational(100)
    package static let hundredth = Rational(reducing: 1, 100)

    package init(_ value: Int) {
        numerator = BigInt(value)
        denominator = 1
    }

    /// Makes `numerator/denominator` in lowest terms; `nil` when the denominator is zero.
    package init?(_ numerator: BigInt, over denominator: BigInt) {
        guard denominator != 0 else { return nil }
        self.init(reducing: numerator, denominator)
    }

    /// The caller promises that the denominator is not zero.
    private init(reducing numerator: BigInt, _ denominator: BigInt) {
        if denominator == 1 {
            self.numerator = numerator
            self.denominator = 1
            return
        }
        let divisor = Self.commonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: BigInt = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }

    /// Euclid's algorithm on machine words where both numbers fit, which in a score is nearly always.
    private static func commonDivisor(_ left: BigUInt, _ right: BigUInt) -> BigInt {
        guard var a = UInt(exactly: left), var b = UInt(exactly: right) else {
            return BigInt(left.greatestCommonDivisor(with: right))
        }
        while b != 0 { (a, b) = (b, a % b) }
        return BigInt(a)
    }

    package var isZero: Bool { numerator == 0 }
    package var isWhole: Bool { denominator == 1 }

    package static func + (left: Rational, right: Rational) -> Rational {
        if left.isZero { return right }
        if right.isZero { return left }
        if left.denominator == right.denominator {
            return Rational(reducing: left.numerator + right.numerator, left.denominator)
        }
        return Rational(
            reducing: left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    package static prefix func - (value: Rational) -> Rational {
        Rational(reducing: -value.numerator, value.denominator)
    }

    package static func - (left: Rational, right: Rational) -> Rational { left + (-right) }

    package static func * (left: Rational, right: Rational) -> Rational {
        if right.isWhole, right.numerator == 1 { return left }
        if left.isWhole, right.isWhole { return Rational(reducing: left.numerator * right.numerator, 1) }
        return Rational(reducing: left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// The quotient; `nil` when the divisor is zero.
    package func divided(by divisor: Rational) -> Rational? {
        guard !divisor.isZero else { return nil }
        return Rational(reducing: numerator * divisor.denominator, denominator * divisor.numerator)
    }

    package static func += (left: inout Rational, right: Rational) { left = left + right }
    package static func -= (left: inout Rational, right: Rational) { left = left - right }
}

extension Rational: Comparable {
    package static func < (left: Rational, right: Rational) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        return left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Rational: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self.init(value) }
}

extension Sequence where Element == Rational {
    package func sum() -> Rational { reduce(.zero, +) }
}
