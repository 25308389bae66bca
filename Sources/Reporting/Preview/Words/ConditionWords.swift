import Evaluation
import Phrases

/// Says conditions and formulas in whole phrases, with the numbers of their questions.
///
/// What is negated is turned round down to single comparisons, which is the same in three-valued logic.
struct ConditionWords {
    let words: PreviewWords
    /// The repeated section that the condition stands in: its questions mean those of the same copy.
    let inside: SectionID?
    var speaker: Speaker { words.speaker }

    func clause(_ condition: Expression, isTrue: Bool = true) -> Clause {
        switch condition {
        case .not(let operand):
            clause(operand, isTrue: !isTrue)
        case .and(let operands):
            .joined(operands.map { clause($0, isTrue: isTrue) }, isAll: isTrue)
        case .or(let operands):
            .joined(operands.map { clause($0, isTrue: isTrue) }, isAll: !isTrue)
        case .call(.any, let operands), .ranging(.any, let operands, _):
            .joined(operands.map { overCopies($0, isTrue, isAll: !isTrue) }, isAll: !isTrue)
        case .call(.all, let operands), .ranging(.all, let operands, _):
            .joined(operands.map { overCopies($0, isTrue, isAll: isTrue) }, isAll: isTrue)
        case .compare(let left, let comparison, let right):
            compared(left, isTrue ? comparison : comparison.opposite, right)
        default:
            .sentence(single(condition, isTrue))
        }
    }

    /// The condition in one sentence, for use inside a longer one.
    func inline(_ condition: Expression) -> Sentence { clause(condition).inline(speaker) }

    /// A part of “any” or “all” holds for some or for every copy of the section that it looks into from outside.
    private func overCopies(_ operand: Expression, _ isTrue: Bool, isAll: Bool) -> Clause {
        guard let home = home(of: operand) else { return clause(operand, isTrue: isTrue) }
        let there = ConditionWords(words: words, inside: home).clause(operand, isTrue: isTrue).inline(speaker)
        return .sentence(
            speaker.say(
                isAll ? .inEveryCopy : .inAnyCopy, ["section": words.title(home), "condition": there]))
    }

    /// A condition that is made of no others.
    private func single(_ condition: Expression, _ isTrue: Bool) -> Sentence {
        switch condition {
        case .isAnswered(let id):
            return speaker.say(isTrue ? .isAnswered : .isNotAnswered, ["number": words.ordinal(id)])
        case .isNotApplicable(let id):
            return speaker.say(isTrue ? .isNotApplicable : .isApplicable, ["number": words.ordinal(id)])
        case .isOneOf(let operand, let list):
            return oneOf(operand, list, isTrue)
        case .includes(let operand, let option):
            return included(option, in: operand, isTrue)
        case .hasInstance(let list, let slot):
            let names = speaker.say(.countNames, ["number": words.ordinal(list)])
            return speaker.say(isTrue ? .isAtLeast : .isLessThan, ["left": names, "right": speaker.number(slot)])
        case .call(let function, let arguments) where function.isAboutText:
            let sentence = aboutText(function, arguments)
            return isTrue ? sentence : speaker.say(.isNotTrue, ["condition": sentence])
        case .question(let id):
            return answered(id, with: .yesNo(isTrue))
        default:
            return speaker.say(.isEqual, ["left": term(condition), "right": value(.yesNo(isTrue), of: nil)])
        }
    }

    private func oneOf(_ operand: Expression, _ list: [Expression], _ isTrue: Bool) -> Sentence {
        let owner = owner(of: operand)
        let values = speaker.list(list.map { term($0, besides: owner) })
        if case .question(let id) = operand {
            return speaker.say(
                isTrue ? .isAnsweredWithOneOf : .isAnsweredWithNoneOf, ["number": words.ordinal(id), "list": values])
        }
        return speaker.say(isTrue ? .isOneOf : .isNoneOf, ["left": term(operand), "list": values])
    }

    private func included(_ option: String, in operand: Expression, _ isTrue: Bool) -> Sentence {
        let value = value(.option(option), of: owner(of: operand))
        if case .question(let id) = operand {
            return speaker.say(isTrue ? .isTicked : .isNotTicked, ["number": words.ordinal(id), "value": value])
        }
        return speaker.say(isTrue ? .isAmong : .isNotAmong, ["left": term(operand), "value": value])
    }

    private func aboutText(_ function: Function, _ arguments: [Expression]) -> Sentence {
        let phrase: PreviewPhrase =
            switch function {
            case .contains: .contains
            case .startsWith: .startsWith
            case .endsWith: .endsWith
            default: .matches
            }
        let parts = arguments.map { term($0) }
        return speaker.say(phrase, ["text": parts.first ?? "", "part": parts.last ?? ""])
    }
}

extension Comparison {
    /// The comparison that holds where this one does not.
    fileprivate var opposite: Comparison {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .atLeast: .lessThan
        case .atMost: .moreThan
        case .moreThan: .atMost
        case .lessThan: .atLeast
        }
    }
}

extension Function {
    /// Whether it is a condition about a text.
    var isAboutText: Bool {
        switch self {
        case .contains, .startsWith, .endsWith, .matches: true
        default: false
        }
    }
}
