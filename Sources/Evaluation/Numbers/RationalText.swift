import BigInt

extension Rational {
    /// Reads an exact decimal such as `12`, `-0.5` or `33.3`; no exponent, no sign `+`, at most 40 characters.
    package init?(decimal text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 40 else { return nil }
        var digits = BigInt(0)
        var scale = BigInt(1)
        var seenPoint = false
        var wholeDigits = 0
        var fractionDigits = 0
        for byte in bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...] {
            if byte == UInt8(ascii: "."), !seenPoint {
                seenPoint = true
            } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                digits = digits * 10 + BigInt(byte - UInt8(ascii: "0"))
                if seenPoint {
                    scale *= 10
                    fractionDigits += 1
                } else {
                    wholeDigits += 1
                }
            } else {
                return nil
            }
        }
        guard wholeDigits > 0, !seenPoint || fractionDigits > 0 else { return nil }
        self.init(bytes.first == UInt8(ascii: "-") ? -digits : digits, over: scale)
    }

    /// Reads what `fraction` writes.
    package init?(fraction text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard text.utf8.count <= 4_096, let first = parts.first, let numerator = BigInt(first) else { return nil }
        switch parts.count {
        case 1:
            self.init(numerator, over: 1)
        case 2:
            guard let denominator = BigInt(parts[1]), denominator > 0 else { return nil }
            self.init(numerator, over: denominator)
        default:
            return nil
        }
    }

    /// The exact value as `3/4` or `12`.
    package var fraction: String {
        if let whole { return "\(whole)" }
        // Machine words, which in a score are nearly always enough, are written many times faster than big ones.
        let above = Int(exactly: numerator).map { "\($0)" } ?? "\(numerator)"
        if isWhole { return above }
        return above + "/" + (Int(exactly: denominator).map { "\($0)" } ?? "\(denominator)")
    }

    /// The nearest value with that many decimals, halves away from zero.
    package func rounded(decimals: Int) -> Rational {
        if isWhole { return self }
        if let words, let scale = Self.scale(decimals), let units = Self.units(words, scale) {
            return Rational(reducing: words.above < 0 ? -units : units, scale)
        }
        let scale = BigInt(10).power(decimals)
        let scaled = numerator.magnitude * scale.magnitude * 2 + denominator.magnitude
        let whole = BigInt(scaled / (denominator.magnitude * 2))
        return Rational(numerator < 0 ? -whole : whole, over: scale) ?? .zero
    }

    /// Ten to that power; `nil` when it is no machine word.
    private static func scale(_ decimals: Int) -> Int? {
        guard (0...18).contains(decimals) else { return nil }
        return (0..<decimals).reduce(1) { power, _ in power * 10 }
    }

    /// How many parts of that scale the value without its sign rounds to; `nil` when machine words are not enough.
    private static func units(_ words: (above: Int, below: Int), _ scale: Int) -> Int? {
        guard words.above > Int.min, let doubled = abs(words.above).times(scale)?.times(2),
            let scaled = doubled.plus(words.below), let twice = words.below.times(2)
        else { return nil }
        return scaled / twice
    }

    /// The value rounded to that many decimals, all of them written: `82.5`, `100.0`.
    package func text(decimals: Int) -> String {
        if let whole {
            return decimals > 0 ? "\(whole)." + String(repeating: "0", count: decimals) : "\(whole)"
        }
        if let words, let scale = Self.scale(decimals), let units = Self.units(words, scale) {
            let sign = words.above < 0 && units > 0 ? "-" : ""
            return Self.written(sign, "\(units / scale)", "\(units % scale)", decimals)
        }
        let value = rounded(decimals: decimals)
        let scale = BigInt(10).power(decimals)
        let units = value.numerator.magnitude * (scale / value.denominator).magnitude
        let (whole, rest) = units.quotientAndRemainder(dividingBy: scale.magnitude)
        let sign = value.numerator < 0 ? "-" : ""
        return Self.written(sign, String(whole), String(rest), decimals)
    }

    private static func written(_ sign: String, _ whole: String, _ rest: String, _ decimals: Int) -> String {
        guard decimals > 0 else { return sign + whole }
        return "\(sign)\(whole)." + String(repeating: "0", count: decimals - rest.utf8.count) + rest
    }

    /// The shortest exact decimal (`2.5`), or the fraction (`10/3`) when no decimal is exact.
    package var exactText: String {
        if isWhole { return fraction }
        let decimals = words.map { Self.decimals(of: $0.below) } ?? Self.decimals(of: denominator)
        return decimals.flatMap { $0 <= 12 ? text(decimals: $0) : nil } ?? fraction
    }

    /// How many decimals write one part of that many exactly; `nil` when none do.
    private static func decimals<Number: BinaryInteger>(of denominator: Number) -> Int? {
        var rest = denominator
        var decimals = 0
        for prime in [2, 5] as [Number] {
            var power = 0
            while rest.isMultiple(of: prime) {
                rest /= prime
                power += 1
            }
            decimals = max(decimals, power)
        }
        return rest == 1 ? decimals : nil
    }
}

extension Rational: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Rational(fraction: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "‘\(text)’ is not a fraction")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fraction)
    }
}

extension Rational: CustomStringConvertible {
    package var description: String { exactText }
}
