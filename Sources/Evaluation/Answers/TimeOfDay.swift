/// A time on the wall clock, to the second.
package struct TimeOfDay: Hashable, Sendable, Comparable {
    package let secondsSinceMidnight: Int

    package static let midnight = TimeOfDay(0)

    private init(_ seconds: Int) { secondsSinceMidnight = seconds }

    package init?(secondsSinceMidnight: Int) {
        guard (0..<86_400).contains(secondsSinceMidnight) else { return nil }
        self.secondsSinceMidnight = secondsSinceMidnight
    }

    /// Reads `14:05` or `14:05:30`.
    package init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
            parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        let numbers = parts.compactMap { Digits.number($0) }
        guard numbers.count == parts.count, numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
            return nil
        }
        secondsSinceMidnight = numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }

    /// `14:05`, or `14:05:30` when there are seconds.
    package var text: String {
        let seconds = secondsSinceMidnight % 60
        let short =
            Digits.padded(secondsSinceMidnight / 3_600, to: 2) + ":"
            + Digits.padded(secondsSinceMidnight / 60 % 60, to: 2)
        return seconds == 0 ? short : short + ":" + Digits.padded(seconds, to: 2)
    }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.secondsSinceMidnight < right.secondsSinceMidnight
    }
}
