import Evaluation
import Phrases

/// Functions of the condition language.
extension ConditionWords {
    /// The call in words; `nil` for one that is a condition.
    func call(_ function: Function, _ arguments: [Expression]) -> Sentence? {
        switch function {
        case .count: counted(arguments)
        case .sum: speaker.say(.sumOf, ["list": list(arguments)])
        case .mean: speaker.say(.meanOf, ["list": list(arguments)])
        case .min: speaker.say(.smallestOf, ["list": list(arguments)])
        case .max: speaker.say(.largestOf, ["list": list(arguments)])
        case .first: speaker.say(.firstOf, ["list": list(arguments)])
        case .round: rounded(arguments)
        case .abs: about(.withoutSign, "value", arguments)
        case .length: about(.lengthOf, "text", arguments)
        case .words: about(.wordsOf, "text", arguments)
        case .weekday: about(.weekdayOf, "day", arguments)
        case .month: about(.monthOf, "day", arguments)
        case .year: about(.yearOf, "day", arguments)
        case .daysBetween: between(.daysBetween, arguments)
        case .minutesBetween: between(.minutesBetween, arguments)
        case .if: either(arguments)
        case .any, .all, .contains, .startsWith, .endsWith, .matches: nil
        }
    }

    private func list(_ arguments: [Expression]) -> Sentence {
        let shared = arguments.lazy.compactMap { owner(of: $0) }.first
        return speaker.list(arguments.map { argument in over(argument) { $0.term(argument, besides: shared) } })
    }

    private func about(_ phrase: PreviewPhrase, _ place: String, _ arguments: [Expression]) -> Sentence? {
        arguments.first.map { argument in
            let words = term(argument)
            return speaker.say(phrase, [place: words])
        }
    }

    private func between(_ phrase: PreviewPhrase, _ arguments: [Expression]) -> Sentence? {
        guard arguments.count == 2 else { return nil }
        return speaker.say(phrase, ["first": term(arguments[0]), "second": term(arguments[1])])
    }

    private func either(_ arguments: [Expression]) -> Sentence? {
        guard arguments.count == 3 else { return nil }
        let shared = owner(of: arguments[1]) ?? owner(of: arguments[2])
        return speaker.say(
            .eitherOf,
            [
                "condition": inline(arguments[0]), "first": term(arguments[1], besides: shared),
                "second": term(arguments[2], besides: shared),
            ])
    }

    private func rounded(_ arguments: [Expression]) -> Sentence? {
        guard let value = arguments.first else { return nil }
        guard let decimals = arguments.dropFirst().first else {
            return speaker.say(.roundedWhole, ["value": term(value)])
        }
        return speaker.say(.rounded, ["value": term(value), "decimals": term(decimals)])
    }

    /// Sets are counted by what they hold, conditions when they are true, anything else when it has a value.
    private func counted(_ arguments: [Expression]) -> Sentence {
        var terms: [Sentence] = []
        var conditions: [Sentence] = []
        for argument in arguments {
            if let phrase = countingPhrase(argument), case .question(let id) = argument {
                terms.append(over(argument) { _ in speaker.say(phrase, ["number": words.ordinal(id)]) })
            } else {
                conditions.append(over(argument) { $0.counting(argument).inline(speaker) })
            }
        }
        if !conditions.isEmpty { terms.append(speaker.say(.countTrue, ["list": speaker.row(conditions)])) }
        return terms.count == 1 ? terms[0] : speaker.say(.sumOf, ["list": speaker.list(terms)])
    }

    private func countingPhrase(_ argument: Expression) -> PreviewPhrase? {
        guard case .question(let id) = argument, let kind = words.question(id)?.kind else { return nil }
        return switch kind {
        case .choices: .countChosen
        case .photo, .file: .countFiles
        case .instances: .countNames
        default: nil
        }
    }

    /// What must hold for an argument to count.
    private func counting(_ argument: Expression) -> Clause {
        if case .question(let id) = argument, words.question(id)?.isYesNo != true {
            return clause(.isAnswered(id))
        }
        switch argument {
        case .arithmetic, .optionNumber, .call(.sum, _), .call(.mean, _), .call(.min, _), .call(.max, _):
            return .joined(argument.questions.map { clause(.isAnswered($0)) }, isAll: true)
        default:
            return clause(argument)
        }
    }

    /// What an argument says, and over which copies where it looks into a repeated section from outside.
    private func over(_ argument: Expression, _ say: (ConditionWords) -> Sentence) -> Sentence {
        guard let home = home(of: argument) else { return say(self) }
        return speaker.say(
            .overCopies,
            ["term": say(ConditionWords(words: words, inside: home)), "section": words.title(home)])
    }

    /// The repeated section that an argument looks into from outside; what an inner call ranges over does not count.
    func home(of argument: Expression) -> SectionID? {
        switch argument {
        case .call(let function, _) where function.ranges: return nil
        case .ranging: return nil
        case .question(let id), .optionNumber(let id), .isAnswered(let id), .isNotApplicable(let id), .points(let id):
            return words.home(id).flatMap { $0 == inside ? nil : $0 }
        default:
            return argument.operands.lazy.compactMap { home(of: $0) }.first
        }
    }
}

extension Question {
    fileprivate var isYesNo: Bool {
        switch kind {
        case .yesNo: true
        case .computed(_, let rule): rule.type == .yesNo
        default: false
        }
    }
}
