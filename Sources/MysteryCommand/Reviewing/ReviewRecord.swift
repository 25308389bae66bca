import Evaluation
import VisitStore

/// What `mystery review` says of a visit.
struct ReviewRecord: Encodable {
    struct Counts: Encodable {
        let asked: Int
        let answered: Int
        let notApplicable: Int
        let missing: Int
        let later: Int
        let dormant: Int
    }

    struct Origins: Encodable {
        let typed: Int
        let pasted: Int
        let stopwatch: Int
        let script: Int
    }

    struct Flag: Encodable {
        let kind: String
        let questions: [String]
        let figures: [String: Int]
        let names: [String]
        let words: String
    }

    let format = "mystery-review-1"
    let visit: String
    let checklist: String
    let version: String
    let location: String
    let date: String
    let state: String
    let events: Int
    let answers: Counts
    /// How the changes in the log came about, each change once.
    let changes: Origins
    let flags: [Flag]

    init(_ stored: StoredVisit, _ checklist: Checklist, _ events: [TimedEvent], _ flags: [QualityFlag]) {
        let visit = stored.visit
        let interview = Interview(checklist, visit)
        let asked = interview.askedQuestions.filter(\.takesAnswer)
        let entries = asked.map { visit.entry($0.id) }
        let origins = events.compactMap { event -> Origin.Method? in
            if case .entered(_, _, let origin) = event.event { return origin.method }
            return nil
        }
        func count(_ method: Origin.Method) -> Int { origins.filter { $0 == method }.count }
        self.visit = visit.details.id
        self.checklist = visit.pin.id
        version = visit.pin.version
        location = visit.details.location
        date = visit.details.date.text
        state = stored.state.rawValue
        self.events = stored.eventCount
        answers = Counts(
            asked: asked.count, answered: entries.filter { $0.reply?.value != nil }.count,
            notApplicable: entries.filter { $0.reply != nil && $0.reply?.value == nil }.count,
            missing: visit.isFinalised ? 0 : interview.blockingIssues.count,
            later: entries.filter(\.isPostponed).count, dormant: interview.dormant.count)
        changes = Origins(
            typed: count(.typed), pasted: count(.pasted), stopwatch: count(.stopwatch), script: count(.script))
        self.flags = flags.map { flag in
            Flag(
                kind: flag.kind.rawValue, questions: flag.questions.map(\.name),
                figures: Dictionary(flag.figures.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
                names: flag.names, words: flag.words)
        }
    }

    var words: String {
        var text = """
            \(visit): \(state), \(checklist) \(version), \(date), \(location)
            log: whole, \(events) events
            answers: \(answers.answered) of \(answers.asked) asked, \(answers.notApplicable) not applicable, \
            \(answers.missing) things missing, \(answers.later) put off, \(answers.dormant) kept but not asked
            changes: \(changes.typed) typed, \(changes.pasted) pasted, \(changes.stopwatch) by stopwatch, \
            \(changes.script) by a file

            """
        if flags.isEmpty { return text + "flags: none\n" }
        text += "flags: \(flags.count)\n"
        for flag in flags {
            text += "  \(flag.kind): \(flag.words)\n"
            if !flag.questions.isEmpty { text += "    at \(flag.questions.joined(separator: ", "))\n" }
        }
        return text
    }
}
