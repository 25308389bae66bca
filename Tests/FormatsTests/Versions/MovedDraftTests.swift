import Evaluation
import Testing

@testable import Formats

/// What becomes of each entry of a draft that moves to a corrected version.
@Suite struct MovedDraftTests {
    private let pin = ChecklistPin(id: "shop", version: "2", digest: "2")
    private let before = ChecklistPin(id: "shop", version: "1", digest: "1")

    private func draft(_ entries: [QuestionID: Entry]) throws -> Visit {
        let day = try #require(CalendarDate("2026-03-14"))
        var visit = Visit(
            pin: before, details: VisitDetails(id: "v", location: "L", date: day, language: "en"), entries: entries)
        visit.apply(.briefingAcknowledged(acknowledgement: accepted))
        return visit
    }

    private let accepted = Acknowledgement(checklistVersion: "1", at: Instant(millisecondsSince1970: 0))

    private func move(_ visit: Visit, _ edits: (String, String)...) throws -> (MovedDraft, Visit) {
        let text = edits.reduce(firstVersion) { text, edit in
            #expect(text.contains(edit.0))
            return text.replacing(edit.0, with: edit.1)
        }
        let moved = MovedDraft(
            visit, from: try version(firstVersion), to: try version(text), pin: pin, at: "greeted")
        var after = visit
        for event in moved.events { after.apply(event) }
        return (moved, after)
    }

    private func says(_ value: AnswerValue, _ comment: String? = nil) -> Entry {
        Entry(reply: .answered(value: value), comment: comment)
    }

    @Test func `both versions are recorded, oldest first`() throws {
        let (moved, after) = try move(draft([:]), ("target=\"80\"", "target=\"85\""))
        #expect(moved.events == [.corrected(pin: pin, from: [before], acknowledgement: accepted)])
        #expect(after.pin == pin && after.earlierPins == [before])
        let third = ChecklistPin(id: "shop", version: "3", digest: "3")
        let again = MovedDraft(
            after, from: try version(firstVersion), to: try version(firstVersion), pin: third, at: nil)
        #expect(again.events.first == .corrected(pin: third, from: [before, pin], acknowledgement: accepted))
    }

    @Test func `an answer to another question is asked again; what stands beside it stays`() throws {
        let photo = Attachment(name: "a.png", digest: "a", byteCount: 1, mediaType: "image/png")
        let entry = Entry(
            reply: .answered(value: .yesNo(true)), comment: "At once.", evidence: [photo], isPostponed: false)
        let (moved, after) = try move(
            draft(["greeted": entry, "people": says(.number(3))]), ("Were you greeted?", "Did staff greet you?"))
        #expect(moved.askedAgain == ["greeted"] && moved.kept == ["people"] && moved.dropped.isEmpty)
        #expect(after.entry("greeted") == Entry(comment: "At once.", evidence: [photo], isPostponed: true))
        #expect(after.entry("people") == says(.number(3)))
    }

    @Test func `other points, conditions and weights keep every answer, dormant ones too`() throws {
        let entries = ["greeted": says(.yesNo(false)), "who": says(.option("staff")), "wait": says(.duration(60))]
        let (moved, after) = try move(
            draft(entries.reduce(into: [:]) { $0[QuestionID($1.key)] = $1.value }), ("points=\"5\"", "points=\"9\""),
            ("greeted is yes", "greeted is no"), ("weight=\"60\"", "weight=\"50\""))
        #expect(moved.kept == ["greeted", "who", "wait"] && moved.askedAgain.isEmpty)
        #expect(after.entries.count == 3)
    }

    @Test func `a renamed question takes its entry along, a removed one leaves none`() throws {
        let visit = try draft(["greeted": says(.yesNo(true), "Why."), "people": says(.number(3))])
        let people = "<number id=\"people\" min=\"0\" max=\"9\"><ask>How many people?</ask></number>"
        let (moved, after) = try move(
            visit, ("id=\"greeted\"", "id=\"met\" was=\"greeted\""), ("greeted is", "met is"), ("{greeted}", "{met}"),
            (people, ""))
        #expect(moved.kept == ["met"] && moved.dropped == ["people"] && moved.position == "met")
        #expect(after.entries == ["met": says(.yesNo(true), "Why.")])
    }

    @Test func `an answer that is out of range now is asked again`() throws {
        let (moved, after) = try move(draft(["people": says(.number(7))]), ("max=\"9\"", "max=\"5\""))
        #expect(moved.askedAgain == ["people"] && after.entry("people").isPostponed)
        #expect(try move(draft(["people": says(.number(4))]), ("max=\"9\"", "max=\"5\"")).0.kept == ["people"])
    }

    @Test func `a new option asks again, for it might have been chosen`() throws {
        let option = "<option value=\"other\" points=\"0\">Somebody else</option>"
        let (moved, _) = try move(
            draft(["who": says(.option("staff"))]),
            (option, option + "<option value=\"both\" points=\"2\">Both</option>"))
        #expect(moved.askedAgain == ["who"])
    }

    @Test func `a stopwatch that runs goes on; what was measured goes with its answer`() throws {
        let reading = ClockReading(boot: "b", milliseconds: 0, at: Instant(millisecondsSince1970: 0))
        let running = Entry(stopwatch: Stopwatch(started: reading))
        let asked = ("How long?", "How long until you were served?")
        #expect(try move(draft(["wait": running]), asked).1.entry("wait") == running)
        #expect(try move(draft(["wait": running]), ("points=\"5\"", "points=\"9\"")).1.entry("wait") == running)
        let measured = Entry(reply: .answered(value: .duration(60)), stopwatch: Stopwatch(measured: 60))
        #expect(try move(draft(["wait": measured]), asked).1.entry("wait") == Entry(isPostponed: true))
    }

    @Test func `instances keep their answers, as many as there may still be`() throws {
        let named = (1...3).map { Instance(slot: $0, name: "P\($0)") }
        let visit = try draft([
            "staff": says(.instances(named)), "polite#1": says(.yesNo(true)), "polite#3": says(.yesNo(false)),
        ])
        let (moved, after) = try move(visit, ("1..3", "1..2"))
        #expect(after.entry("staff") == says(.instances(Array(named.prefix(2)))))
        #expect(moved.kept == ["staff", "polite#1"] && moved.dropped == ["polite#3"])
        let (renamed, renamedVisit) = try move(visit, ("id=\"staff\"", "id=\"crew\" was=\"staff\""))
        #expect(renamed.kept == ["crew", "polite#1", "polite#3"] && renamed.dropped.isEmpty)
        #expect(renamedVisit.entry("crew") == says(.instances(named)) && renamedVisit.entry("staff").isEmpty)
    }

    @Test func `only another briefing has to be accepted again`() throws {
        let (moved, after) = try move(draft([:]), ("Read everything.", "Read it twice."))
        #expect(moved.asksBriefingAgain && after.acknowledgement == nil)
        #expect(try move(draft([:]), ("<title>Door</title>", "<title>Gate</title>")).1.acknowledgement == accepted)
    }

    @Test func `does not apply is kept where it is still accepted`() throws {
        let entry = Entry(reply: .notApplicable(reason: "Closed."))
        #expect(try move(draft(["greeted": entry]), ("target=\"80\"", "target=\"85\"")).0.askedAgain == ["greeted"])
        #expect(try move(draft(["greeted": entry]), ("points=\"5\"", "points=\"5\" na=\"yes\"")).0.kept == ["greeted"])
    }
}
