/// A moment in UTC, to the millisecond; always an input, never asked of a clock here.
package struct Instant: Hashable, Sendable, Comparable {
    package let millisecondsSince1970: Int

    /// The first and the last millisecond of the years that can be written, 1900 to 2199.
    private static let range = -2_208_988_800_000...7_258_118_399_999

    /// A clock that gives nonsense is taken for the nearest moment that can be written.
    package init(millisecondsSince1970: Int) {
        self.millisecondsSince1970 = min(max(millisecondsSince1970, Self.range.lowerBound), Self.range.upperBound)
    }

    /// Reads what `text` writes: `2026-03-01T14:05:30.250Z`.
    package init?(_ text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].hasSuffix("Z"), let date = CalendarDate(parts[0]) else { return nil }
        let clock = parts[1].dropLast().split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(clock.count), let time = TimeOfDay(clock[0]) else { return nil }
        let fraction = clock.count == 2 ? clock[1] : "000"
        guard fraction.utf8.count == 3, let milliseconds = Digits.number(fraction.utf8) else { return nil }
        millisecondsSince1970 = (date.daysSince1970 * 86_400 + time.secondsSinceMidnight) * 1_000 + milliseconds
    }

    /// ISO 8601 in UTC, always with milliseconds.
    package var text: String {
        let (days, rest) = floorDivision(millisecondsSince1970, by: 86_400_000)
        let seconds = rest / 1_000
        let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { Digits.padded($0, to: 2) }
        let date = CalendarDate(daysSince1970: days)?.text ?? "0000-00-00"
        return "\(date)T\(clock.joined(separator: ":")).\(Digits.padded(rest % 1_000, to: 3))Z"
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.millisecondsSince1970 < right.millisecondsSince1970
    }

    private func floorDivision(_ value: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
        let remainder = ((value % divisor) + divisor) % divisor
        return ((value - remainder) / divisor, remainder)
    }
}
