import Evaluation
import Phrases

/// Comparisons of two things.
extension ConditionWords {
    func compared(_ left: Expression, _ comparison: Comparison, _ right: Expression) -> Clause {
        if case .literal(let value) = right, comparison == .equal || comparison == .notEqual {
            let isEqual = comparison == .equal
            if case .yesNo(let answer) = value, left.isCondition { return clause(left, isTrue: answer == isEqual) }
            if case .question(let id) = left, value.isWord {
                return .sentence(isEqual ? answered(id, with: value) : answeredOtherwise(id, than: value))
            }
        }
        let places: KeyValuePairs<String, Sentence> = [
            "left": term(left, besides: owner(of: right)), "right": term(right, besides: owner(of: left)),
        ]
        return .sentence(
            speaker.say(isMoment(left) || isMoment(right) ? comparison.ofMoments : comparison.ofSizes, places))
    }

    func answered(_ id: QuestionID, with value: AnswerValue) -> Sentence {
        speaker.say(
            .isAnsweredWith, ["number": words.ordinal(id), "value": self.value(value, of: words.question(id))])
    }

    private func answeredOtherwise(_ id: QuestionID, than value: AnswerValue) -> Sentence {
        speaker.say(
            .isAnsweredOtherwise, ["number": words.ordinal(id), "value": self.value(value, of: words.question(id))])
    }

    /// Whether it says a time or a day, which are before or after each other.
    private func isMoment(_ expression: Expression) -> Bool {
        switch expression {
        case .today, .literal(.time), .literal(.date), .literal(.dateTime): true
        case .question(let id): words.question(id)?.kind.isMoment ?? false
        default: false
        }
    }
}

extension Comparison {
    fileprivate var ofSizes: PreviewPhrase {
        switch self {
        case .equal: .isEqual
        case .notEqual: .isNotEqual
        case .atLeast: .isAtLeast
        case .atMost: .isAtMost
        case .moreThan: .isMoreThan
        case .lessThan: .isLessThan
        }
    }

    fileprivate var ofMoments: PreviewPhrase {
        switch self {
        case .equal: .isEqual
        case .notEqual: .isNotEqual
        case .atLeast: .isNotBefore
        case .atMost: .isNotAfter
        case .moreThan: .isAfter
        case .lessThan: .isBefore
        }
    }
}

extension Expression {
    /// Whether it is a condition by its form, so that “is yes” and “is no” only say whether it holds.
    fileprivate var isCondition: Bool {
        switch self {
        case .compare, .isOneOf, .includes, .isAnswered, .isNotApplicable, .not, .and, .or, .hasInstance: true
        case .call(let function, _), .ranging(let function, _, _):
            function == .any || function == .all || function.isAboutText
        case .literal, .question, .today, .optionNumber, .arithmetic, .score, .points: false
        }
    }
}

extension AnswerValue {
    /// Whether it is one of the words that an answer is picked from.
    fileprivate var isWord: Bool {
        switch self {
        case .yesNo, .option: true
        default: false
        }
    }
}

extension QuestionKind {
    fileprivate var isMoment: Bool {
        switch self {
        case .time, .date, .dateTime: true
        case .computed(_, let rule): [.time, .date, .dateTime].contains(rule.type)
        default: false
        }
    }
}
