import Evaluation
import Phrases

/// Why typed characters are no answer to a question.
enum TypedMisfit: Error, Hashable {
    case notYesNo
    case notAnOption(count: Int)
    case notANumber
    case notADuration
    case notATime
    case notADate
    case emptyEmployee
    case notADateTime
    case notAPlace
}

/// What was typed at a question.
enum TypedAnswer: Hashable {
    case value(AnswerValue)
    case doesNotApply
}

extension Question {
    /// Understands what a shopper typed, in the words of the language or by numbers, which always work.
    func understand(_ typed: String, _ catalogue: Catalogue, today: CalendarDate, now: DateTime) throws(TypedMisfit)
        -> TypedAnswer
    {
        let text = typed.trimmed
        if let number = Int(text), number == optionCount + 1, notApplicable != .refused, optionCount > 0 {
            return .doesNotApply
        }
        switch kind {
        case .yesNo:
            return .value(.yesNo(try yesNo(text, catalogue)))
        case .choice(let options), .rating(let options, _):
            return .value(.option(try option(text, options).value))
        case .choices(let options, _):
            return .value(.options(try selection(text, options)))
        case .number, .money:
            guard let number = Rational(decimal: text.withDecimalPoint) else { throw .notANumber }
            return .value(.number(number))
        case .duration(let unit, _, _):
            guard let seconds = DurationText.seconds(catalogue.durationInUnits(text), bareNumbersIn: unit) else {
                throw .notADuration
            }
            return .value(.duration(seconds))
        case .time:
            guard let time = TimeOfDay(text.replacing(".", with: ":")[...]) else { throw .notATime }
            return .value(.time(time))
        case .date:
            guard let date = catalogue.date(text, today) else { throw .notADate }
            return .value(.date(date))
        case .text:
            return .value(.text(typed))
        case .employee:
            return .value(.employee(try employee(text)))
        case .dateTime:
            guard let moment = catalogue.moment(text, today: today, now: now) else { throw .notADateTime }
            return .value(.dateTime(moment))
        case .place:
            guard let place = Coordinates(text[...]) ?? text.placeWithDecimalCommas else { throw .notAPlace }
            return .value(.place(place))
        case .photo, .file, .computed, .instances, .note:
            throw .notAnOption(count: 0)
        }
    }

    /// The numbered options shown, without "does not apply".
    var optionCount: Int {
        if case .yesNo = kind { return 2 }
        return kind.options.count
    }

    /// What a number can be typed for: the options, then “does not apply” where that is taken.
    var numberedCount: Int { optionCount + (notApplicable == .refused ? 0 : 1) }

    private func yesNo(_ text: String, _ catalogue: Catalogue) throws(TypedMisfit) -> Bool {
        if text == "1" || catalogue.isOne(of: .yesWords, text) { return true }
        if text == "2" || catalogue.isOne(of: .noWords, text) { return false }
        if notApplicable == .refused { throw .notYesNo }
        throw .notAnOption(count: numberedCount)
    }

    private func option(_ text: String, _ options: [Option]) throws(TypedMisfit) -> Option {
        if let number = Int(text), options.indices.contains(number - 1) { return options[number - 1] }
        if let same = options.first(where: { $0.label.lowercased() == text.lowercased() }), Int(text) == nil {
            return same
        }
        throw .notAnOption(count: numberedCount)
    }

    /// Numbers and ranges: `1,3-4`.
    private func selection(_ text: String, _ options: [Option]) throws(TypedMisfit) -> [String] {
        guard let places = text.places(upTo: options.count) else { throw .notAnOption(count: options.count) }
        return places.map { options[$0].value }
    }

    private func employee(_ text: String) throws(TypedMisfit) -> Employee {
        let parts = text.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false).map {
            String($0).trimmed
        }
        let named = parts.map { $0.isEmpty ? nil : $0 }
        let employee =
            parts.count == 1
            ? Employee(description: named[0])
            : Employee(name: named[0], role: named[1], description: parts.count > 2 ? named[2] : nil)
        guard !employee.isEmpty else { throw .emptyEmployee }
        return employee
    }
}

extension Catalogue {
    /// Whether the text is one of the words that are typed for something, in this language or in English.
    func isOne(of phrase: WizardPhrase, _ text: String) -> Bool {
        let typed = text.folded
        return [self, .english].contains { catalogue in
            catalogue.text(phrase).split(separator: " ").contains { String($0).folded == typed }
        }
    }

    /// A time span with the language's own words for hours, minutes and seconds replaced by their units.
    func durationInUnits(_ text: String) -> String {
        var result = ""
        var word = ""
        func unit(_ word: String) -> String {
            for (phrase, unit) in [(WizardPhrase.hourWords, "h"), (.minuteWords, "min"), (.secondWords, "s")]
            where isOne(of: phrase, word) {
                return unit
            }
            return word
        }
        for character in text.replacing(",", with: ".") {
            if character.isLetter {
                word.append(character)
            } else {
                result += word.isEmpty ? "" : unit(word)
                word = ""
                result.append(character)
            }
        }
        return result + (word.isEmpty ? "" : unit(word))
    }

    /// The first of the words that are typed for something.
    func word(_ phrase: WizardPhrase) -> String { text(phrase).split(separator: " ").first.map(String.init) ?? "" }
}

extension String {
    /// Lower case, with the Turkish i's as one letter: a capital İ or I must find its word on every keyboard.
    var folded: String {
        var scalars = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars where scalar != "\u{307}" {
            scalars.append(scalar == "ı" ? "i" : scalar)
        }
        return String(scalars)
    }

    /// Numbers and ranges as places from 0: `1,3-4`; `nil` for anything else and for numbers above the count.
    func places(upTo count: Int) -> [Int]? {
        var places: [Int] = []
        for part in split(whereSeparator: { $0 == "," || $0 == " " || $0 == ";" || $0 == "،" }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil,
                first >= 1, first <= last, last <= count
            else { return nil }
            places += (first - 1)...(last - 1)
        }
        return places
    }

    var trimmed: String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars))
    }

    /// A decimal comma is understood in every language; beside it, points and spaces only group the digits.
    var withDecimalPoint: String {
        guard let comma = firstIndex(of: ","), comma == lastIndex(of: ",") else { return self }
        let groups = self[..<comma].filter { $0 != "." && !$0.isWhitespace }
        return "\(groups).\(self[index(after: comma)...])"
    }
}
