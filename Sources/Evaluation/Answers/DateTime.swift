/// A day and a time on the wall clock, without a time zone.
package struct DateTime: Hashable, Sendable, Comparable {
    package let date: CalendarDate
    package let time: TimeOfDay

    package init(date: CalendarDate, time: TimeOfDay) {
        self.date = date
        self.time = time
    }

    /// Reads `2026-03-01T14:30`; a space may stand for the T.
    package init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(whereSeparator: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ") })
        guard parts.count == 2, let date = CalendarDate(String(decoding: parts[0], as: UTF8.self)),
            let time = TimeOfDay(String(decoding: parts[1], as: UTF8.self))
        else { return nil }
        self.init(date: date, time: time)
    }

    /// ISO 8601: `2026-03-01T14:30`.
    package var text: String { "\(date.text)T\(time.text)" }

    package init?(secondsSince1970 seconds: Int) {
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        guard let date = CalendarDate(daysSince1970: days),
            let time = TimeOfDay(secondsSinceMidnight: seconds - days * 86_400)
        else { return nil }
        self.init(date: date, time: time)
    }

    package var secondsSince1970: Int { date.daysSince1970 * 86_400 + time.secondsSinceMidnight }

    package static func < (left: DateTime, right: DateTime) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }
}
