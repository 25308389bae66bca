import Evaluation

/// Why a value of an answers file is no answer to its question.
struct AnswerMisfit: Error {
    let range: Range<Int>
    let problem: String
    let advice: String
}

extension Question {
    /// The reply that a value of an answers file stands for.
    func reply(from value: JSONValue) throws(AnswerMisfit) -> Reply {
        if let reason = value.member("not-applicable") {
            guard let text = reason.string else {
                throw AnswerMisfit(
                    range: reason.range, problem: "The reason must be a text.", advice: "Say why it does not apply.")
            }
            if let other = value.members?.first(where: { $0.name != "not-applicable" }) {
                throw AnswerMisfit(
                    range: other.nameRange, problem: "Nothing else stands beside ‘not-applicable’.",
                    advice: "Take it out, or answer the question.")
            }
            return .notApplicable(reason: text)
        }
        return .answered(value: try answer(from: value))
    }

    private func answer(from value: JSONValue) throws(AnswerMisfit) -> AnswerValue {
        let misfit = AnswerMisfit(
            range: value.range, problem: "\(value.words.capitalisedFirst) is no answer to ‘\(id)’.",
            advice: kind.answerAdvice)
        switch (kind, value.kind) {
        case (.yesNo, .bool(let answer)):
            return .yesNo(answer)
        case (.yesNo, .string("yes")), (.yesNo, .string("no")):
            return .yesNo(value.string == "yes")
        case (.choice, .string(let option)), (.rating, .string(let option)):
            return .option(option)
        case (.choice, .number(let option)), (.rating, .number(let option)):
            return .option(option)
        case (.choices, .array(let elements)):
            var chosen: [String] = []
            for element in elements {
                guard let option = element.string else { throw misfit }
                chosen.append(option)
            }
            return .options(chosen)
        case (.text, .string(let text)):
            return .text(text)
        case (.employee, .object(let members)):
            return .employee(try employee(members))
        default:
            guard let text = value.string ?? value.numberText, let parsed = parsed(text) else {
                throw misfit.saying(value, isDay: kind == .date || kind == .dateTime)
            }
            return parsed
        }
    }

    private func parsed(_ text: String) -> AnswerValue? {
        switch kind {
        case .number, .money: Rational(decimal: text).map { .number($0) }
        case .duration(let unit, _, _): DurationText.seconds(text, bareNumbersIn: unit).map { .duration($0) }
        case .time: TimeOfDay(text[...]).map { .time($0) }
        case .date: CalendarDate(text[...]).map { .date($0) }
        case .dateTime: DateTime(text[...]).map { .dateTime($0) }
        case .place: Coordinates(text[...]).map { .place($0) }
        default: nil
        }
    }

    private func employee(_ members: [JSONMember]) throws(AnswerMisfit) -> Employee {
        var fields: [String: String] = [:]
        for member in members {
            guard ["name", "role", "description"].contains(member.name), let text = member.value.string else {
                throw AnswerMisfit(
                    range: member.nameRange, problem: "‘\(member.name)’ is no text about a person.",
                    advice: kind.answerAdvice)
            }
            fields[member.name] = text.isBlank ? nil : text
        }
        return Employee(name: fields["name"], role: fields["role"], description: fields["description"])
    }
}

extension JSONValue {
    fileprivate var numberText: String? {
        if case .number(let text) = kind { return text }
        return nil
    }
}

extension AnswerMisfit {
    /// Names the value itself where it is a word or a number.
    fileprivate func saying(_ value: JSONValue, isDay: Bool) -> AnswerMisfit {
        guard let text = value.string ?? value.numberText, text.utf8.count <= 80 else { return self }
        if isDay, CalendarDate.isOutsideYears(text) {
            let (problem, advice) = daysOutside(text)
            return AnswerMisfit(range: range, problem: problem, advice: advice)
        }
        return AnswerMisfit(range: range, problem: "‘\(text)’ is not what this question takes.", advice: advice)
    }
}

extension QuestionKind {
    /// How an answer is written in an answers file.
    var answerAdvice: String {
        switch self {
        case .yesNo: "Write \"yes\" or \"no\"."
        case .choice, .rating: "Write the value of one option: \(quoted(options.map(\.value)))."
        case .choices: "Write a list of option values: \(quoted(options.map(\.value)))."
        case .number, .money: "Write a number such as \"12.50\"."
        case .duration: "Write a time span such as \"4 min 30 s\"."
        case .time: "Write a time such as \"14:35\"."
        case .date: "Write a date such as \"2026-03-14\"."
        case .text: "Write a text."
        case .photo: "List the files under \"attachments\"."
        case .employee: "Write {\"role\": \"…\", \"description\": \"…\"}."
        case .dateTime: "Write a moment such as \"2026-03-14T14:35\"."
        case .place: "Write latitude and longitude such as \"47.4979, 19.0402\"."
        case .file: "List the files under \"attachments\"."
        case .computed: "Its value is computed; take it out."
        case .instances: "Write a list such as [{\"name\": \"Ayşe\", \"answers\": {…}}]."
        case .note: "A note has no answer; take it out."
        }
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
