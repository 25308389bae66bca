import BigInt
import Evaluation
import Testing

@Suite struct RationalTests {
    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("12", "12"), ("-0.5", "-1/2"), ("33.3", "333/10"), ("2.50", "5/2"), ("007", "7"),
    ])
    func `decimals are read exactly`(text: String, fraction: String) {
        #expect(Rational(decimal: text)?.fraction == fraction)
    }

    @Test(arguments: [
        "", "-", ".", ".5", "5.", "+5", "1e3", "1,5", "1.2.3", "--1", " 1", "٣", String(repeating: "9", count: 41),
    ])
    func `anything else is not a decimal`(text: String) {
        #expect(Rational(decimal: text) == nil)
    }

    @Test(arguments: [
        ("0.05", 1, "0.1"), ("0.25", 1, "0.3"), ("-0.25", 1, "-0.3"), ("-0.05", 1, "-0.1"), ("-0.04", 1, "0.0"),
        ("84.95", 1, "85.0"), ("84.9499", 1, "84.9"), ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("99.995", 2, "100.00"),
        ("7", 3, "7.000"), ("0.007", 2, "0.01"),
    ])
    func `rounding goes to the nearest, halves away from zero`(text: String, decimals: Int, shown: String) {
        #expect(decimal(text).text(decimals: decimals) == shown)
        #expect(decimal(text).rounded(decimals: decimals) == decimal(shown))
    }

    @Test func `a third is no decimal and shows itself as a fraction`() {
        #expect(fraction(10, 3).exactText == "10/3")
        #expect(fraction(-10, 3).text(decimals: 2) == "-3.33")
        #expect(fraction(5, 2).exactText == "2.5")
        #expect(fraction(1, 8).exactText == "0.125")
        #expect(fraction(-3, 40).exactText == "-0.075")
    }

    @Test(arguments: ["0", "12", "-3/4", "10/3", "1000000000000000000000000000000/7"])
    func `fractions are read as they are written`(text: String) {
        #expect(Rational(fraction: text)?.fraction == text)
    }

    @Test(arguments: ["", "1/", "/2", "1/0", "1/-2", "1/2/3", "a"])
    func `what is no fraction is refused`(text: String) {
        #expect(Rational(fraction: text) == nil)
    }

    @Test func `equal values are equal however they were made`() {
        #expect(fraction(6, -4) == fraction(-3, 2))
        #expect(Set([fraction(2, 4), fraction(50, 100), decimal("0.5")]).count == 1)
        #expect(Rational(3, over: 0) == nil)
        #expect(Rational.one.divided(by: .zero) == nil)
    }

    @Test func `arithmetic is exact with small, whole and very large numbers`() {
        #expect(fraction(1, 10) + fraction(2, 10) == fraction(3, 10))
        #expect(fraction(1, 6) + fraction(1, 3) - fraction(1, 2) == .zero)
        #expect(fraction(2, 3) * fraction(9, 4) == fraction(3, 2))
        #expect(fraction(-7, 3) < fraction(-2, 1) && fraction(1, 3) < fraction(34, 100))
        let large = BigInt(10).power(50)
        #expect(Rational(large * 3, over: large * 7) == fraction(3, 7))
        #expect((Rational(1, over: large) ?? 0) * (Rational(large, over: 1) ?? 0) == 1)
        #expect([fraction(1, 3), fraction(1, 3), fraction(1, 3)].sum() == 1)
    }

    @Test(arguments: [Int.max, Int.max - 1, Int.min, Int.min + 1, 3_037_000_500, -1])
    func `arithmetic is exact where machine words overflow, and comes back to them`(value: Int) {
        let number = Rational(value)
        let big = BigInt(value)
        for other in [Int.max, Int.min, 2, -3, 3_037_000_501] {
            let second = Rational(other)
            #expect((number + second).fraction == "\(big + BigInt(other))")
            #expect((number * second).fraction == "\(big * BigInt(other))")
            #expect(number + second - second == number && (number + second - second).whole == value)
            #expect((number * second).divided(by: second) == number)
            #expect(Rational(big, over: BigInt(other)) == number.divided(by: second))
            #expect((number < second) == (value < other))
            let (left, right) = (number.divided(by: 7) ?? 0, second.divided(by: 11) ?? 0)
            #expect((left < right) == (big * 11 < BigInt(other) * 7))
        }
        #expect((-number).fraction == "\(-big)" && -(-number) == number)
    }

    @Test func `what is written is the same in machine words and beyond them`() {
        var numbers = SplitMix64(seed: 5)
        for _ in 0..<2_000 {
            let above = Int.random(in: .min ... .max, using: &numbers) >> numbers.below(60)
            let below = max(1, Int.random(in: 1...Int.max, using: &numbers) >> numbers.below(60))
            let decimals = numbers.below(20)
            guard let value = Rational(BigInt(above), over: BigInt(below)) else { continue }
            let scale = BigInt(10).power(decimals)
            // Half a unit more, cut off: halves go away from zero.
            let units = (BigInt(above.magnitude) * scale * 2 + BigInt(below)) / (BigInt(below) * 2)
            let digits = "\(units)"
            let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
            let sign = above < 0 && units > 0 ? "-" : ""
            let text = decimals > 0 ? "\(padded.dropLast(decimals)).\(padded.suffix(decimals))" : padded
            #expect(value.text(decimals: decimals) == sign + text)
            #expect(value.rounded(decimals: decimals) == Rational(above < 0 ? -units : units, over: scale))
            #expect(Rational(fraction: value.fraction) == value)
            #expect(value.exactText.contains("/") || Rational(decimal: value.exactText) == value)
        }
    }
}
