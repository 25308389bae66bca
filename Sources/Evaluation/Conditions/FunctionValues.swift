extension Function {
    /// The value of a call whose arguments have the right types; `nil` when it has none.
    func value(of arguments: [Expression], in surroundings: Surroundings) -> AnswerValue? {
        switch self {
        case .count:
            return .number(Rational(arguments.reduce(0) { $0 + Self.counted($1, surroundings) }))
        case .sum, .mean, .min, .max:
            return aggregate(arguments.compactMap { $0.value(in: surroundings) })
        case .if:
            guard arguments.count == 3 else { return nil }
            switch arguments[0].truth(in: surroundings) {
            case .yes: return arguments[1].value(in: surroundings)
            case .no: return arguments[2].value(in: surroundings)
            case .unknown: return nil
            }
        case .first:
            return arguments.lazy.compactMap { $0.value(in: surroundings) }.first
        case .any, .all:
            switch Expression.call(self, arguments).truth(in: surroundings) {
            case .yes: return .yesNo(true)
            case .no: return .yesNo(false)
            case .unknown: return nil
            }
        default:
            let values = arguments.compactMap { $0.value(in: surroundings) }
            return values.count == arguments.count ? plain(values) : nil
        }
    }

    /// A condition counts when it holds, a set by its options, anything else when it has a value.
    private static func counted(_ argument: Expression, _ surroundings: Surroundings) -> Int {
        switch argument.value(in: surroundings) {
        case nil: 0
        case .yesNo(let answer): answer ? 1 : 0
        case .options(let chosen): chosen.count
        case .photos(let files): files.count
        case .instances(let instances): instances.count
        default: 1
        }
    }

    private func aggregate(_ values: [AnswerValue]) -> AnswerValue? {
        let numbers = values.compactMap(\.magnitude)
        guard let sample = values.first else { return self == .sum ? .number(0) : nil }
        let result: Rational?
        switch self {
        case .sum: result = numbers.sum()
        case .mean: result = numbers.sum().divided(by: Rational(numbers.count))
        case .min: result = numbers.min()
        default: result = numbers.max()
        }
        return result.flatMap { sample.likeThis($0) }
    }

    private func plain(_ values: [AnswerValue]) -> AnswerValue? {
        switch (self, values.first, values.dropFirst().first) {
        case (.round, .number(let number), let decimals):
            guard let places = decimals.map({ $0.magnitude.flatMap { $0.whole } }) ?? 0,
                (0...12).contains(places)
            else { return nil }
            return .number(number.rounded(decimals: places))
        case (.abs, .number(let number), _):
            return .number(number < .zero ? -number : number)
        case (.length, .text(let text), _):
            return .number(Rational(text.unicodeScalars.count))
        case (.words, .text(let text), _):
            return .number(Rational(text.split(whereSeparator: \.isWhitespace).count))
        case (.contains, .text(let text), .text(let part)):
            return .yesNo(text.contains(scalars: part))
        case (.startsWith, .text(let text), .text(let part)):
            return .yesNo(text.unicodeScalars.starts(with: part.unicodeScalars))
        case (.endsWith, .text(let text), .text(let part)):
            return .yesNo(text.unicodeScalars.reversed().starts(with: part.unicodeScalars.reversed()))
        case (.matches, .text(let text), .text(let shape)):
            return .yesNo(TextShape(shape).matches(text))
        default:
            return ofDays(values)
        }
    }

    private func ofDays(_ values: [AnswerValue]) -> AnswerValue? {
        let days = values.map(\.day)
        switch (self, days.first ?? nil, days.last ?? nil) {
        case (.weekday, let day?, _): return .number(Rational(day.weekday))
        case (.month, let day?, _): return .number(Rational(day.month))
        case (.year, let day?, _): return .number(Rational(day.year))
        case (.daysBetween, let start?, let end?):
            return .number(Rational(end.daysSince1970 - start.daysSince1970))
        case (.minutesBetween, _, _):
            guard values.count == 2, let start = values[0].magnitude, let end = values[1].magnitude else { return nil }
            return (end - start).divided(by: 60).map { .number($0) }
        default: return nil
        }
    }
}

extension AnswerValue {
    /// The day that it says; `nil` for anything but a date, with or without a time.
    fileprivate var day: CalendarDate? {
        switch self {
        case .date(let date): date
        case .dateTime(let moment): moment.date
        default: nil
        }
    }

    /// A value of the same type with another magnitude.
    fileprivate func likeThis(_ magnitude: Rational) -> AnswerValue? {
        switch self {
        case .duration: magnitude.rounded(decimals: 0).whole.map { .duration($0) }
        case .time:
            magnitude.rounded(decimals: 0).whole.flatMap { TimeOfDay(secondsSinceMidnight: $0) }.map {
                .time($0)
            }
        case .date:
            magnitude.rounded(decimals: 0).whole.flatMap { CalendarDate(daysSince1970: $0) }.map { .date($0) }
        case .dateTime:
            magnitude.rounded(decimals: 0).whole.flatMap { DateTime(secondsSince1970: $0) }.map {
                .dateTime($0)
            }
        default: .number(magnitude)
        }
    }
}

extension String {
    fileprivate func contains(scalars part: String) -> Bool {
        let needle = Array(part.unicodeScalars)
        let hay = Array(unicodeScalars)
        guard needle.count <= hay.count else { return false }
        return (0...(hay.count - needle.count)).contains { hay[$0...].starts(with: needle) }
    }
}
