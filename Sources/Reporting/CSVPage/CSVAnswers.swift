import Evaluation

/// How a question stands, as a word for programs.
package enum CSVState: String, CaseIterable, Sendable {
    case answered
    case notApplicable = "not-applicable"
    case notAsked = "not-asked"
    case notAnswered = "not-answered"
}

extension Presenter {
    func state(_ item: Item) -> CSVState {
        if case .notAsked = item.score.outcome { return .notAsked }
        if case .notApplicable = item.entry.reply { return .notApplicable }
        return item.value == nil ? .notAnswered : .answered
    }

    /// Why it does not apply, in the shopper's words, or why it was not asked, in the words of the condition.
    func reason(_ item: Item) -> String? {
        switch item.score.outcome {
        case .scored(_, _, let reason): reason
        case .notApplicable(let reason): reason
        case .notAsked(.condition(let words)), .notAsked(.sectionCondition(_, let words)): words
        case .notAsked(.screenedOut(let question)): question.name
        case .notAsked(.noInstance), .notAnswered, .unscored: nil
        }
    }

    /// The answer as programs want it: values of options, seconds, ISO dates; staff stay unnamed here too.
    func raw(_ value: AnswerValue) -> CSVCell {
        switch value {
        case .yesNo(let answer): .text(answer ? "yes" : "no")
        case .option(let chosen): .text(chosen)
        case .options(let chosen): .text(chosen.joined(separator: " | "))
        case .number(let number): .number(number.exactText)
        case .duration(let seconds): .number(String(seconds))
        case .time(let time): .number(time.text)
        case .date(let date): .number(date.text)
        case .text(let text): .text(text)
        case .photos(let files): .number(String(files.count))
        case .employee(let employee): employee.role.map { .text($0) } ?? .nothing
        case .dateTime(let moment): .number("\(moment.date.text)T\(moment.time.text)")
        case .place(let place): .text(place.text)
        case .instances(let instances): .number(String(instances.count))
        }
    }
}
