import Evaluation
import Testing

@Suite struct CalendarTests {
    @Test func `every day from 1900 to 2199 comes back from its number and its text, the weekday moving on by one`() {
        guard let first = CalendarDate("1900-01-01"), let last = CalendarDate("2199-12-31") else {
            Issue.record("the limits are days")
            return
        }
        var weekday = 1
        for number in first.daysSince1970...last.daysSince1970 {
            let date = CalendarDate(daysSince1970: number)
            guard let date, date.daysSince1970 == number, CalendarDate(date.text) == date, date.weekday == weekday
            else {
                Issue.record("day \(number)")
                return
            }
            weekday = weekday % 7 + 1
        }
        #expect(last.daysSince1970 - first.daysSince1970 + 1 == 300 * 365 + 73)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "1899-12-31", "2200-01-01", "2026-1-1",
        "20260301", "2026-03-01 ", "٢٠٢٦-٠٣-٠١", "", "2026-03",
    ])
    func `what is no day is refused`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func `leap days exist and 1 March 2026 is a Sunday`() {
        #expect(CalendarDate("2024-02-29") != nil && CalendarDate("2000-02-29") != nil)
        #expect(CalendarDate("2026-03-01")?.weekday == 7)
        #expect(CalendarDate(daysSince1970: Int.max) == nil && CalendarDate(daysSince1970: Int.min) == nil)
    }

    @Test func `every second of the day comes back from its text`() {
        let wrong = (0..<86_400).filter { seconds in
            let time = TimeOfDay(secondsSinceMidnight: seconds)
            return time == nil || TimeOfDay(time?.text ?? "") != time
        }
        #expect(wrong.isEmpty)
        #expect(TimeOfDay(secondsSinceMidnight: 86_400) == nil && TimeOfDay(secondsSinceMidnight: -1) == nil)
    }

    @Test(arguments: ["24:00", "12:60", "12:5", "12", "12:00:60", "1:2:3", "", ":", "ab:cd", "123:00"])
    func `what is no time of day is refused`(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test(arguments: [0, 1, 999, 1_772_452_800_250, -1, -86_400_001, 4_102_444_799_999])
    func `an instant comes back from its text to the millisecond`(milliseconds: Int) {
        let instant = Instant(millisecondsSince1970: milliseconds)
        #expect(Instant(instant.text) == instant)
    }

    @Test func `an instant is written in UTC with milliseconds`() {
        #expect(noon.text == "2026-03-02T12:00:00.000Z")
        #expect(Instant("2026-03-02T12:00:00Z") == noon)
        #expect(Instant("2026-03-02T12:00:00.000") == nil && Instant("2026-03-02 12:00:00Z") == nil)
    }

    @Test(arguments: [Int.min, -9_999_999_999_999, 99_999_999_999_999, Int.max])
    func `a clock that gives nonsense still writes an instant that reads back`(milliseconds: Int) {
        let instant = Instant(millisecondsSince1970: milliseconds)
        #expect(Instant(instant.text) == instant)
    }
}
