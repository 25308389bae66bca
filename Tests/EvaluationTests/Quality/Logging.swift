import Evaluation

/// A visit as a log that is written line by line, by a shopper who takes the time to read.
struct Log {
    let checklist: Checklist
    var now = noon.millisecondsSince1970
    private(set) var interview: Interview
    private(set) var events: [TimedEvent]

    init(_ questions: [Question], details: VisitDetails = details, constraints: [Constraint] = []) {
        checklist = Checklist(
            id: "shop", version: "1", language: "en", title: "Shop", sections: [section("all", questions)],
            constraints: constraints)
        interview = Interview(checklist, Visit(pin: pin, details: details))
        events = [
            TimedEvent(at: Instant(millisecondsSince1970: now), event: .opened(pin: pin, details: details))
        ]
    }

    mutating func take(_ input: InterviewInput, after milliseconds: Int = 9_000) throws {
        now += milliseconds
        let at = Instant(millisecondsSince1970: now)
        events += try interview.handle(input).map { TimedEvent(at: at, event: $0) }
    }

    mutating func answer(
        _ id: QuestionID, _ value: AnswerValue, _ method: Origin.Method = .typed, after milliseconds: Int = 9_000
    ) throws {
        try take(.answer(id, value, Origin(method)), after: milliseconds)
    }

    func flags(others: [VisitWords] = [], captures: [String: DateTime] = [:]) -> [QualityFlag] {
        qualityFlags(QualityMaterial(checklist, interview.visit, events: events, others: others, captures: captures))
    }

    var kinds: [QualityFlag.Kind] { flags().map(\.kind) }
}
