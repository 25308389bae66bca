extension Expression: CustomStringConvertible {
    /// The condition in the words of the language, read back by the same parser to the same condition.
    package var description: String { words(at: .or) }

    /// How tightly a node binds; a child that binds less is put in parentheses.
    private enum Binding: Int, Comparable {
        case or, and, not, comparison, sum, product, atom
        static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
    }

    private var binding: Binding {
        switch self {
        case .or: .or
        case .and: .and
        case .not(.isAnswered), .not(.isOneOf), .isAnswered, .isNotApplicable, .compare, .isOneOf, .includes:
            .comparison
        case .not: .not
        case .arithmetic(_, .add, _), .arithmetic(_, .subtract, _): .sum
        case .arithmetic: .product
        case .hasInstance: .comparison
        case .literal, .question, .today, .optionNumber, .call, .score, .points, .ranging: .atom
        }
    }

    private func words(at least: Binding) -> String { binding < least ? "(\(plainWords))" : plainWords }

    private var plainWords: String {
        switch self {
        case .literal(let value): return value.literalWords
        case .question(let id), .optionNumber(let id): return id.written.name
        case .today: return "today"
        case .score(let section): return "score(\(section.written))"
        case .points(let question): return "points(\(question.written))"
        case .compare(let left, let comparison, let right):
            return "\(left.words(at: .sum)) \(comparison.rawValue) \(right.words(at: .sum))"
        case .isOneOf(let operand, let list): return "\(operand.words(at: .sum)) is one of \(Self.listWords(list))"
        case .not(.isOneOf(let operand, let list)):
            return "\(operand.words(at: .sum)) is not one of \(Self.listWords(list))"
        case .includes(let operand, let option):
            return "\(operand.words(at: .sum)) includes \(AnswerValue.option(option).literalWords)"
        case .isAnswered(let id): return "\(id.written) is answered"
        case .not(.isAnswered(let id)): return "\(id.written) is not answered"
        case .isNotApplicable(let id): return "\(id.written) is not applicable"
        case .not(let operand): return "not \(operand.words(at: .comparison))"
        case .and(let operands): return operands.map { $0.words(at: .not) }.joined(separator: " and ")
        case .or(let operands): return operands.map { $0.words(at: .and) }.joined(separator: " or ")
        case .arithmetic(let left, let operation, let right):
            let isSum = operation == .add || operation == .subtract
            return "\(left.words(at: isSum ? .sum : .product)) \(operation.rawValue) "
                + right.words(at: isSum ? .product : .atom)
        case .hasInstance(let list, let slot): return "count(\(list)) at least \(slot)"
        case .call(let function, let arguments), .ranging(let function, let arguments, _):
            return "\(function.rawValue)(\(arguments.map { $0.words(at: .or) }.joined(separator: ", ")))"
        }
    }
}

extension Expression {
    private static func listWords(_ list: [Expression]) -> String {
        "(\(list.map { $0.words(at: .sum) }.joined(separator: ", ")))"
    }
}

extension AnswerValue {
    /// The value as a literal of the condition language.
    package var literalWords: String {
        switch self {
        case .yesNo(let answer): answer ? "yes" : "no"
        case .option(let value): Self.optionWords(value)
        case .options(let values): values.map(Self.optionWords).joined(separator: ", ")
        case .number(let number): number.exactText
        case .duration(let seconds): Self.durationWords(seconds)
        case .time(let time): time.text
        case .date(let date): date.text
        case .text(let text): Self.quoted(text)
        case .photos(let files): "\(files.count)"
        case .dateTime(let moment): moment.text
        case .place(let place): "'\(place.text)'"
        case .instances(let instances): "\(instances.count)"
        case .employee(let employee): "'\(employee.name ?? employee.role ?? "")'"
        }
    }

    /// A text between marks that do not occur in it; where both do, the mark is written twice.
    private static func quoted(_ text: String) -> String {
        if !text.contains("'") { return "'\(text)'" }
        return text.contains("\"") ? "'\(text.replacing("'", with: "''"))'" : "\"\(text)\""
    }

    /// The value of an option as it is; in quotation marks where it would be read as something else.
    private static func optionWords(_ value: String) -> String {
        guard let first = value.unicodeScalars.first, !Expression.reservedWords.contains(value) else {
            return quoted(value)
        }
        let isPlain =
            switch first {
            case "a"..."z", "A"..."Z", "_": true
            case "0"..."9": CalendarDate(value).map { $0.text == value } ?? true
            default: first.value >= 0x80 || Rational(decimal: value) != nil
            }
        return isPlain ? value : quoted(value)
    }

    private static func durationWords(_ seconds: Int) -> String {
        if seconds != 0, seconds % 3_600 == 0 { return "\(seconds / 3_600) h" }
        return seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds) s"
    }
}
