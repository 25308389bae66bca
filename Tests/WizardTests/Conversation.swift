import Diagnostics
import Evaluation
import Formats
import Phrases
import SourceXML
import Testing
import Wizard

/// What was said and saved in one session of the lines front end.
struct Conversation {
    let transcript: String
    let events: [VisitEvent]
    let end: WizardEnd
    let visit: Visit

    var lines: [String] { transcript.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    func reply(_ id: QuestionID) -> Reply? { visit.entry(id).reply }
}

/// A checklist around some questions; a briefing can stand before them.
func checklist(
    _ questions: String, briefing: String = "", language: String = "en", untranslated: [String]? = nil
) throws -> Checklist {
    let text = """
        <checklist xmlns="urn:mystery-shopping:checklist:1" id="test" version="1" xml:lang="\(language)">
          <title>Test</title>\(briefing)
          <section id="main"><title>Main</title>\(questions)</section>
        </checklist>
        """
    let (checklist, findings) = readChecklist(try parseXML(SourceFile(name: "test.xml", text: text)))
    var read = try #require(checklist, "\(findings)")
    read.untranslated = untranslated.map { UntranslatedTexts(language: "en", texts: $0) }
    return read
}

/// Types the lines at the wizard; `failing` says for which saves the store refuses.
func converse(
    _ checklist: Checklist, _ typed: [String], language: Language = .english, earlier: [VisitEvent] = [],
    resumingAt: QuestionID? = nil, failing: Set<Int> = [], translations: [String] = [],
    edition: @escaping (String) -> Checklist? = { _ in nil }
) -> Conversation {
    let day = CalendarDate("2026-03-14") ?? .earliest
    let details = VisitDetails(id: "test-1", location: "Mill Lane 4", date: day, language: "en")
    var visit = Visit(pin: ChecklistPin(id: "test", version: "1", digest: ""), details: details)
    for event in earlier { visit.apply(event) }
    let session = Session(typed, failing)
    let surroundings = WizardSurroundings(
        now: { Instant(millisecondsSince1970: 0) },
        wallClock: { DateTime("2026-03-14T15:20") ?? DateTime(date: day, time: .midnight) },
        clock: { ClockReading(boot: "one", milliseconds: 0, at: Instant(millisecondsSince1970: 0)) },
        save: { (events, _) throws(SaveFailure) in try session.save(events) },
        attach: { path in
            path == "no.jpg"
                ? .refused(.photoNotFound)
                : .attached(Attachment(name: path, digest: path, byteCount: 1, mediaType: "image/jpeg"))
        },
        warnings: warnings,
        translations: translations, checklist: edition)
    var wizard = LinesWizard(
        Interview(checklist, visit, resumingAt: resumingAt), .of(language), surroundings, read: session.read,
        write: session.write)
    let end = wizard.run()
    for event in session.saved { visit.apply(event) }
    return Conversation(transcript: session.transcript, events: session.saved, end: end, visit: visit)
}

/// Some files are odd.
private func warnings(_ attachment: Evaluation.Attachment) -> [EvidenceWarning] {
    switch attachment.name {
    case "old.jpg":
        let moment = DateTime("2026-03-12T10:00") ?? DateTime(date: .earliest, time: .midnight)
        return [.takenOnAnotherDay(CaptureTime(moment: moment))]
    case "again.jpg": return [.alsoInVisit("test-7")]
    default: return []
    }
}

/// The shopper and the store of one conversation.
private final class Session {
    private var typed: [String]
    private let failing: Set<Int>
    private var saves = 0
    private(set) var transcript = ""
    private(set) var saved: [VisitEvent] = []

    init(_ typed: [String], _ failing: Set<Int>) {
        self.typed = typed
        self.failing = failing
    }

    func read() -> String? {
        guard !typed.isEmpty else { return nil }
        let line = typed.removeFirst()
        transcript += "«\(line)»\n"
        return line
    }

    func write(_ text: String) { transcript += text }

    func save(_ events: [TimedEvent]) throws(SaveFailure) {
        guard !events.isEmpty else { return }
        saves += 1
        if failing.contains(saves) { throw SaveFailure(reason: "There is no room left.") }
        saved += events.map(\.event)
    }
}
