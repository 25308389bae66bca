import Evaluation
import Phrases

extension Catalogue {
    /// A day as people type it: `2026-03-14`, `14.3.2026`, or the word for today.
    func date(_ text: String, _ today: CalendarDate) -> CalendarDate? {
        if isOne(of: .todayWords, text) { return today }
        let numbers = text.split { !$0.isNumber }.map { Int($0) }
        guard numbers.count == 3, let first = numbers[0], let second = numbers[1], let third = numbers[2] else {
            return nil
        }
        if first > 31 { return CalendarDate(year: first, month: second, day: third) }
        // Day, month, year is read only with points, as it is written where people write it so.
        return text.contains(".") ? CalendarDate(year: third, month: second, day: first) : nil
    }

    /// A day and a time of day, in this order, or the word for now.
    func moment(_ text: String, today: CalendarDate, now: DateTime) -> DateTime? {
        if isOne(of: .nowWords, text) { return now }
        if let moment = DateTime(text[...]) { return moment }
        guard let gap = text.lastIndex(where: { $0.isWhitespace || $0 == "," }),
            let time = TimeOfDay(text[text.index(after: gap)...].replacing(".", with: ":")[...]),
            let date = date(String(text[..<gap]).trimmed, today)
        else { return nil }
        return DateTime(date: date, time: time)
    }
}

extension String {
    /// Latitude and longitude where people write a decimal comma: `47,4979 19,0402`, `47,4979; 19,0402`.
    var placeWithDecimalCommas: Coordinates? {
        let parts = split { $0.isWhitespace || $0 == ";" }.map { String($0).withDecimalPoint }
        return parts.count == 2 ? Coordinates(parts.joined(separator: " ")) : nil
    }
}
