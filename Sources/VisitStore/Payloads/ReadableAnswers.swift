import Evaluation

extension Reply: PayloadReadable {
    init(reading reader: inout PayloadReader) throws {
        self = try reader.object { reader in
            if reader.holds("answered") {
                return try reader.object { reader in
                    .answered(value: try reader.member("value"))
                }
            }
            guard reader.holds("notApplicable") else { throw PayloadReader.Unfamiliar() }
            return try reader.object { reader in
                .notApplicable(reason: try reader.member("reason"))
            }
        }
    }
}

extension AnswerValue: PayloadReadable {
    /// Employees and instances are rare.
    init(reading reader: inout PayloadReader) throws {
        self = try reader.object { reader in
            if reader.holds("yes-no") { return .yesNo(try reader.bool()) }
            if reader.holds("option") { return .option(try reader.text()) }
            if reader.holds("options") { return .options(try reader.list()) }
            if reader.holds("number") { return .number(try Rational(reading: &reader)) }
            if reader.holds("seconds") { return .duration(try reader.number()) }
            if reader.holds("time") { return .time(try TimeOfDay(reading: &reader)) }
            if reader.holds("date") { return .date(try CalendarDate(reading: &reader)) }
            if reader.holds("text") { return .text(try reader.text()) }
            if reader.holds("photos") { return .photos(try reader.list()) }
            if reader.holds("date-time") { return .dateTime(try DateTime(reading: &reader)) }
            if reader.holds("place") { return .place(try Coordinates(reading: &reader)) }
            throw PayloadReader.Unfamiliar()
        }
    }
}

extension Rational: PayloadReadable {
    init(reading reader: inout PayloadReader) throws {
        guard let value = Rational(fraction: try reader.text()) else { throw PayloadReader.Unfamiliar() }
        self = value
    }
}

extension PayloadReadable where Self: TextCodable {
    init(reading reader: inout PayloadReader) throws {
        guard let value = Self(try reader.text()) else { throw PayloadReader.Unfamiliar() }
        self = value
    }
}

extension TimeOfDay: PayloadReadable {}
extension CalendarDate: PayloadReadable {}
extension DateTime: PayloadReadable {}
extension Coordinates: PayloadReadable {}
extension Instant: PayloadReadable {}

extension String: PayloadReadable {
    init(reading reader: inout PayloadReader) throws { self = try reader.text() }
}

extension Int: PayloadReadable {
    init(reading reader: inout PayloadReader) throws { self = try reader.number() }
}

extension Bool: PayloadReadable {
    init(reading reader: inout PayloadReader) throws { self = try reader.bool() }
}

extension Array: PayloadReadable where Element: PayloadReadable {
    init(reading reader: inout PayloadReader) throws { self = try reader.list() }
}
