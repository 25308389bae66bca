import Evaluation
import Phrases

extension Presenter {
    /// The answer in words; `nil` without one.
    func answer(_ item: Item) -> Sentence? {
        item.value.map { words(for: $0, item.question, .alone) }
    }

    func optionLabel(_ value: String, _ question: Question) -> Sentence {
        ofChecklist(question.kind.options.first { $0.value == value }?.label ?? value)
    }

    func words(for value: AnswerValue, _ question: Question, _ place: NamePlace = .inside) -> Sentence {
        switch value {
        case .yesNo(let answer): speaker.say(answer ? .answerYes : .answerNo)
        case .option(let chosen): optionLabel(chosen, question)
        case .options(let chosen): speaker.choices(chosen.map { optionLabel($0, question) })
        case .number(let number): amount(number, question.kind)
        case .duration(let seconds): speaker.duration(seconds)
        case .time(let time): speaker.numeral(time.text)
        case .date(let date): speaker.date(date)
        case .text(let text): .quote(text, .shopper)
        case .photos(let files): photos(files, question.kind)
        case .employee(let employee): staff(employee, place)
        case .dateTime(let moment):
            speaker.say(.answerMoment, ["date": speaker.date(moment.date), "time": speaker.numeral(moment.time.text)])
        case .place(let place): speaker.numeral(place.text)
        case .instances(let instances):
            speaker.list(
                instances.enumerated().map { index, instance in
                    let slot = Slot(section: SectionID(question.id.name), number: instance.slot)
                    return name(instance, slot, index == 0 ? place : .inside)
                })
        }
    }

    private func amount(_ value: Rational, _ kind: QuestionKind) -> Sentence {
        switch kind {
        case .money(let rule, let currency):
            let isWhole = value.rounded(decimals: rule.decimals) == value
            let text = isWhole ? value.text(decimals: rule.decimals) : value.exactText
            return speaker.numeral("\(speaker.format.number(text)) \(currency)")
        case .number(let rule):
            guard let unit = rule.unit else { return speaker.number(value) }
            return number(value, unit)
        case .computed(_, let rule):
            return computed(value, rule)
        default:
            return speaker.number(value)
        }
    }

    /// A computed number with the decimals of its question, and its unit or currency.
    private func computed(_ value: Rational, _ rule: ComputedRule) -> Sentence {
        let rounded = value.rounded(decimals: rule.decimals)
        if case .money(let currency) = rule.type {
            return speaker.numeral("\(speaker.format.number(rounded.text(decimals: rule.decimals))) \(currency)")
        }
        guard let unit = rule.unit else { return speaker.number(rounded) }
        return number(rounded, unit)
    }

    /// The sign for percent stands where the language of the scorecard has it; other units follow the number.
    private func number(_ value: Rational, _ unit: String) -> Sentence {
        guard unit != "%" else { return speaker.percent(value) }
        return Sentence(speaker.number(value).pieces + [.words(" ")] + ofChecklist(unit).pieces)
    }

    /// Counted only: the name of a file is the shopper's own and may hold theirs, or the minute it was taken.
    private func photos(_ files: [Attachment], _ kind: QuestionKind) -> Sentence {
        let phrase: ReportPhrase = if case .file = kind { .answerFiles } else { .answerPhotos }
        return speaker.say(phrase, count: files.count, [:])
    }

    /// Staff are never shown by name or description, which could both point at one person.
    private func staff(_ employee: Employee, _ place: NamePlace) -> Sentence {
        let (shown, hidden): (ReportPhrase, ReportPhrase) =
            switch place {
            case .alone: (.answerEmployee, .answerEmployeeHidden)
            case .first: (.answerEmployeeFirst, .answerEmployeeHiddenFirst)
            case .inside: (.answerEmployeeInside, .answerEmployeeHiddenInside)
            }
        guard let role = employee.role else { return speaker.say(hidden) }
        return speaker.say(shown, ["role": .quote(role, .shopper)])
    }
}
