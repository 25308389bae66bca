import Evaluation
import Phrases

/// What is compared: answers, constants and formulas.
extension ConditionWords {
    /// A formula in words; `owner` is the question whose options, currency or unit a constant in it has.
    func term(_ expression: Expression, besides owner: Question? = nil) -> Sentence {
        switch expression {
        case .literal(let value):
            self.value(value, of: owner)
        case .question(let id), .optionNumber(let id):
            speaker.say(.answerTo, ["number": words.ordinal(id)])
        case .today:
            speaker.say(.visitDate)
        case .score(let section):
            speaker.say(.scoreOf, ["section": words.title(section)])
        case .points(let id):
            speaker.say(.pointsFor, ["number": words.ordinal(id)])
        case .arithmetic(let left, let operation, let right):
            arithmetic(left, operation, right)
        case .call(let function, let arguments), .ranging(let function, let arguments, _):
            call(function, arguments) ?? speaker.say(.truthOf, ["condition": inline(expression)])
        case .compare, .isOneOf, .includes, .isAnswered, .isNotApplicable, .hasInstance, .not, .and, .or:
            speaker.say(.truthOf, ["condition": inline(expression)])
        }
    }

    private func arithmetic(_ left: Expression, _ operation: Arithmetic, _ right: Expression) -> Sentence {
        let isSum = operation == .add || operation == .subtract
        // Factors are numbers; only what is added or taken away has the unit of the other side.
        let places: KeyValuePairs<String, Sentence> = [
            "left": operand(left, besides: isSum ? owner(of: right) : nil, operation, isRight: false),
            "right": operand(right, besides: isSum ? owner(of: left) : nil, operation, isRight: true),
        ]
        return switch operation {
        case .add: speaker.say(.plus, places)
        case .subtract: speaker.say(.minus, places)
        case .multiply: speaker.say(.times, places)
        case .divide: speaker.say(.dividedBy, places)
        }
    }

    /// In parentheses where the order of working out is not the order of reading.
    private func operand(
        _ expression: Expression, besides owner: Question?, _ around: Arithmetic, isRight: Bool
    ) -> Sentence {
        let words = term(expression, besides: owner)
        guard case .arithmetic(_, let inner, _) = expression else { return words }
        let isPlain = !isRight && (inner == around || around == .add || around == .subtract)
        return isPlain ? words : Sentence([.words("(")] + words.pieces + [.words(")")])
    }

    /// The question whose values an expression has.
    func owner(of expression: Expression) -> Question? {
        switch expression {
        case .question(let id), .optionNumber(let id): words.question(id)
        case .arithmetic(let left, .add, let right), .arithmetic(let left, .subtract, let right):
            owner(of: left) ?? owner(of: right)
        case .call(.if, let arguments): arguments.dropFirst().lazy.compactMap { owner(of: $0) }.first
        case .call(let function, let arguments), .ranging(let function, let arguments, _):
            function.keepsUnit ? arguments.lazy.compactMap { owner(of: $0) }.first : nil
        default: nil
        }
    }

    /// A constant as the question writes it that it belongs to.
    func value(_ value: AnswerValue, of owner: Question?) -> Sentence {
        switch value {
        case .yesNo(let answer): speaker.quoted(speaker.say(answer ? .answerYes : .answerNo))
        case .option(let chosen): option(chosen, of: owner)
        case .options(let chosen): speaker.list(chosen.map { option($0, of: owner) })
        case .number(let number): amount(number, of: owner)
        case .duration(let seconds): speaker.duration(seconds)
        case .time(let time): speaker.numeral(time.text)
        case .date(let date): speaker.date(date)
        case .dateTime(let moment):
            speaker.say(.answerMoment, ["date": speaker.date(moment.date), "time": speaker.numeral(moment.time.text)])
        case .text(let text): speaker.quoted(.quote(text, .name))
        case .photos, .employee, .place, .instances: speaker.quoted(.quote(value.literalWords, .name))
        }
    }

    private func option(_ value: String, of owner: Question?) -> Sentence {
        let label = owner?.kind.options.first { $0.value == value }?.label
        return speaker.quoted(label.map(words.label) ?? .quote(value, .name))
    }

    /// A number with the unit or the currency of its question, or as the step of its scale.
    private func amount(_ number: Rational, of owner: Question?) -> Sentence {
        let digits = speaker.number(number)
        switch owner?.kind {
        case .money(_, let currency):
            return speaker.numeral("\(speaker.format.number(number.exactText)) \(currency)")
        case .number(let rule):
            return rule.unit.map { Sentence(digits.pieces + [.words(" ")] + words.label($0).pieces) } ?? digits
        case .computed(_, let rule):
            if case .money(let currency) = rule.type {
                return speaker.numeral("\(speaker.format.number(number.exactText)) \(currency)")
            }
            return rule.unit.map { Sentence(digits.pieces + [.words(" ")] + words.label($0).pieces) } ?? digits
        case .choice(let options), .rating(let options, _):
            let step = options.first { Rational(decimal: $0.value) == number }
            return step.map { speaker.quoted(words.label($0.label)) } ?? digits
        default:
            return digits
        }
    }
}

extension Function {
    /// Whether what it gives has the unit of what it is given.
    fileprivate var keepsUnit: Bool {
        switch self {
        case .sum, .mean, .min, .max, .first, .round, .abs: true
        default: false
        }
    }
}
