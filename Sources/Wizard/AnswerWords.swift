import Evaluation
import Phrases

extension Catalogue {
    /// An entry as the shopper reads it back.
    func words(_ reply: Reply?, _ question: Question) -> String {
        switch reply {
        case nil: text(.noAnswer)
        case .notApplicable(let reason): "\(text(.doesNotApply)) (\(reason))"
        case .answered(let value): words(value, question)
        }
    }

    func words(_ value: AnswerValue, _ question: Question) -> String {
        switch value {
        case .yesNo(let answer): return text(answer ? .yes : .no)
        case .option(let chosen): return label(chosen, question)
        case .options(let chosen):
            return chosen.isEmpty ? text(.noAnswer) : chosen.map { label($0, question) }.joined(separator: ", ")
        case .number(let number): return numberWords(number, question)
        case .duration(let seconds): return language.duration(seconds: seconds)
        case .time(let time): return time.text
        case .date(let date): return words(date)
        case .text(let text): return text
        case .photos(let files): return files.map(\.name).joined(separator: ", ")
        case .dateTime(let moment): return "\(words(moment.date)) \(moment.time.text)"
        case .place(let place): return place.text
        case .instances(let instances): return instances.map(\.name).joined(separator: ", ")
        case .employee(let employee):
            return [employee.name, employee.role, employee.description].compactMap { $0 }.joined(separator: "; ")
        }
    }

    func words(_ date: CalendarDate) -> String { language.date(year: date.year, month: date.month, day: date.day) }

    private func label(_ value: String, _ question: Question) -> String {
        question.kind.options.first { $0.value == value }?.label ?? value
    }

    private func numberWords(_ number: Rational, _ question: Question) -> String {
        let format = NumberFormat(language)
        switch question.kind {
        case .money(let rule, let currency): return "\(format.number(number.text(decimals: rule.decimals))) \(currency)"
        case .number(let rule): return words(number, unit: rule.unit)
        case .computed(_, let rule): return computedWords(number, rule)
        default: return words(number, unit: nil)
        }
    }

    /// Computed numbers are shown with the decimals of their question, and with their unit or currency.
    private func computedWords(_ number: Rational, _ rule: ComputedRule) -> String {
        let rounded = number.rounded(decimals: rule.decimals)
        if case .money(let currency) = rule.type {
            return "\(NumberFormat(language).number(rounded.text(decimals: rule.decimals))) \(currency)"
        }
        return words(rounded, unit: rule.unit)
    }

    /// The sign for percent stands where the language of the interface has it; other units follow the number.
    private func words(_ number: Rational, unit: String?) -> String {
        let format = NumberFormat(language)
        if unit == "%" { return format.percent(number.exactText) }
        let text = format.number(number.exactText)
        return unit.map { "\(text) \($0)" } ?? text
    }
}
