/// Time spans as people type them: `4 min 30 s`, `1 h 10 min`, `45 s`, `4:30`, or a bare number in the question's unit.
package enum DurationText {
    /// Whole seconds; `nil` for anything else, negative spans and more than 1,000 hours.
    package static func seconds(_ text: some StringProtocol, bareNumbersIn unit: DurationUnit) -> Int? {
        let parts = pieces(text)
        if parts.count == 1, let number = Rational(decimal: parts[0]) { return whole(number * Rational(unit.seconds)) }
        if parts.count == 1, parts[0].contains(":") { return clock(parts[0]) }
        guard !parts.isEmpty, parts.count.isMultiple(of: 2) else { return nil }
        var total = Rational.zero
        var last = Int.max
        for index in stride(from: 0, to: parts.count, by: 2) {
            guard let number = Rational(decimal: parts[index]), let size = unitSeconds(parts[index + 1]), size < last
            else {
                return nil
            }
            total += number * Rational(size)
            last = size
        }
        return whole(total)
    }

    private static func whole(_ seconds: Rational) -> Int? {
        guard seconds.isWhole, seconds >= .zero, seconds <= 3_600_000 else { return nil }
        return seconds.whole
    }

    /// Minutes and seconds (`4:30`), or hours, minutes and seconds (`1:04:30`).
    private static func clock(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map {
            $0.isEmpty ? nil : Digits.number($0.utf8)
        }
        let numbers = parts.compactMap { $0 }
        guard numbers.count == parts.count, (2...3).contains(numbers.count), numbers.dropFirst().allSatisfy({ $0 < 60 })
        else { return nil }
        let seconds = numbers.reduce(0) { $0 * 60 + $1 }
        return whole(Rational(seconds))
    }

    private static func unitSeconds(_ word: String) -> Int? {
        switch word.lowercased() {
        case "h", "hr", "hour", "hours": 3_600
        case "m", "min", "minute", "minutes": 60
        case "s", "sec", "second", "seconds": 1
        default: nil
        }
    }

    /// Numbers and words, cut where one becomes the other, so that `4min30s` reads too.
    private static func pieces(_ text: some StringProtocol) -> [String] {
        var pieces: [String] = []
        var lastIsDigit: Bool?
        for character in text {
            guard !character.isWhitespace else {
                lastIsDigit = nil
                continue
            }
            let isDigit = (character.isASCII && character.isNumber) || character == "." || character == ":"
            if isDigit == lastIsDigit, !pieces.isEmpty {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
            lastIsDigit = isDigit
        }
        return pieces
    }

    /// The same span in its usual writing: `4 min 30 s`.
    package static func text(_ seconds: Int) -> String {
        let parts = [(seconds / 3_600, "h"), (seconds / 60 % 60, "min"), (seconds % 60, "s")].filter { $0.0 > 0 }
        return parts.isEmpty ? "0 s" : parts.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    }
}
