import Evaluation
import Phrases

/// Questions with the room for their answers.
extension FormPresenter {
    func add(_ question: Question, to items: inout [FormItem], inside: SectionID?) {
        let rule = question.when.map { clause($0, inside).introduced(.onlyIf, speaker) }
        if case .note = question.kind {
            items.append(
                .note(FormNote(text: words.text(question.ask), rule: rule, help: question.help.map(words.text))))
        } else if let matrix = question.matrix {
            add(row: question, of: matrix, rule, to: &items, inside: inside)
        } else {
            items.append(.question(asked(question, rule, inside)))
        }
    }

    private func asked(_ question: Question, _ rule: Point?, _ inside: SectionID?) -> FormQuestion {
        var asked = FormQuestion(
            number: words.number(question.id), ask: words.ask(question), rule: rule,
            details: details(question, inside), remarks: remarks(question), answer: answer(question))
        if question.notApplicable != .refused { asked.notApplicable = speaker.say(.notApplicableBox) }
        asked.followUps = followUps(question, inside)
        return asked
    }

    private func details(_ question: Question, _ inside: SectionID?) -> [Sentence] {
        var details: [Sentence] = []
        if let help = question.help { details.append(words.text(help)) }
        if let example = question.example {
            details.append(speaker.say(.exampleLine, ["text": words.text(example)]))
        }
        switch question.kind {
        case .choices(let options, let limits): details.append(hint(limits, options.count))
        case .duration(_, stopwatch: true, _): details.append(speaker.say(.stopwatch))
        case .computed(let formula, _):
            let term = ConditionWords(words: words, inside: inside).term(formula)
            details.append(speaker.say(.computedFrom, ["formula": term]))
        default: break
        }
        return details
    }

    private func hint(_ limits: SelectionLimits, _ count: Int) -> Sentence {
        let minimum = speaker.number(limits.minimum)
        guard let most = limits.maximum, most < count else {
            return limits.minimum > 1 ? speaker.say(.tickAtLeast, ["minimum": minimum]) : speaker.say(.tickAny)
        }
        let maximum = speaker.number(most)
        if most == limits.minimum { return speaker.say(.tickExactly, ["number": maximum]) }
        return limits.minimum > 1
            ? speaker.say(.tickBetween, ["minimum": minimum, "maximum": maximum])
            : speaker.say(.tickAtMost, ["maximum": maximum])
    }

    /// What stands behind the question: that it may be left out, its range, its points.
    func remarks(_ question: Question) -> [Sentence] {
        var remarks: [Sentence] = []
        if !question.isRequired, question.takesAnswer { remarks.append(speaker.say(.optional)) }
        if let range = range(question.kind) { remarks.append(range) }
        if showsPoints, question.points != nil {
            remarks.append(
                speaker.say(
                    question.isBonus ? .pointsBonus : .pointsUpTo,
                    ["points": speaker.number(question.possible * question.weight)]))
        }
        return remarks
    }

    private func range(_ kind: QuestionKind) -> Sentence? {
        switch kind {
        case .number(let rule):
            range(rule) { number in
                rule.unit.map { Sentence(speaker.number(number).pieces + [.words(" ")] + words.label($0).pieces) }
                    ?? speaker.number(number)
            }
        case .money(let rule, let currency):
            range(rule) { speaker.numeral("\(speaker.format.number($0.text(decimals: rule.decimals))) \(currency)") }
        case .duration(_, _, let rule):
            range(rule) { $0.whole.map(speaker.duration) ?? speaker.number($0) }
        case .text(let rule) where rule.minimumLength > 0:
            speaker.say(.shortestText, ["number": speaker.number(rule.minimumLength)])
        case .photo(let minimum, let maximum), .file(let minimum, let maximum):
            minimum == maximum
                ? speaker.say(.filesExactly, ["number": speaker.number(minimum)])
                : speaker.say(
                    .filesBetween, ["minimum": speaker.number(minimum), "maximum": speaker.number(maximum)])
        default: nil
        }
    }

    private func range(_ rule: NumberRule, _ say: (Rational) -> Sentence) -> Sentence? {
        switch (rule.minimum, rule.maximum) {
        case (let low?, let high?): speaker.say(.rangeBetween, ["low": say(low), "high": say(high)])
        // That a size is not negative goes without saying.
        case (Rational.zero?, nil): nil
        case (let low?, nil): speaker.say(.rangeFrom, ["low": say(low)])
        case (nil, let high?): speaker.say(.rangeTo, ["high": say(high)])
        case (nil, nil): nil
        }
    }
}
