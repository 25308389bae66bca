import Evaluation
import Foundation
import Testing

@Suite struct ReplayTests {
    private static let file = Photo(name: "p.jpg", digest: "aa", byteCount: 9, mediaType: "image/png")
    private static let values: [AnswerValue] = [
        .yesNo(true), .option("a"), .options(["a", "b"]), .options([]), .number(fraction(-10, 3)), .duration(90),
        .time(TimeOfDay("14:05:30") ?? dawn), .date(monday), .text("\"é\" <&> \u{0}"), .photos([file]),
        .employee(Employee(name: "Ayşe", role: nil, description: "red scarf")),
    ]
    private static var dawn: TimeOfDay {
        guard let dawn = TimeOfDay(secondsSinceMidnight: 0) else { preconditionFailure("midnight is a time") }
        return dawn
    }

    private static var events: [VisitEvent] {
        let entries =
            values.map { Entry(reply: .answered(value: $0)) } + [
                Entry(reply: .notApplicable(reason: "closed"), comment: "c", evidence: [file], isPostponed: true),
                Entry(),
            ]
        return [
            .opened(pin: pin, details: details), .languageChanged(language: "tr"),
            .briefingAcknowledged(acknowledgement: Acknowledgement(checklistVersion: "1", at: noon)),
            .finalised(attestation: attestation),
        ] + entries.map { .entered(question: "q", entry: $0, origin: Origin(.pasted, typed: "x")) }
    }

    @Test(arguments: events)
    func `every event comes back from JSON`(event: VisitEvent) throws {
        let timed = TimedEvent(at: noon, event: event)
        let data = try JSONEncoder().encode(timed)
        #expect(try JSONDecoder().decode(TimedEvent.self, from: data) == timed)
    }

    @Test func `replaying the events gives the visit`() throws {
        var interview = Interview(
            checklist([section("s", [asks("a"), asks("b", when: .isYes("a"))])], briefing: Briefing(scenario: nil)),
            visit([:]))
        var events: [VisitEvent] = [.opened(pin: pin, details: details)]
        let inputs: [InterviewInput] = [
            .acknowledge(at: noon), .answer("a", .yesNo(true), typed), .answer("b", .yesNo(true), typed),
            .comment("b", "well done", typed), .changeLanguage("tr"), .clear("b", typed), .undo, .undo, .redo,
            .attach("a", Self.file, typed), .answer("a", .yesNo(false), typed), .finalise(attestation),
        ]
        for input in inputs { events += try interview.handle(input) }
        #expect(Visit(replaying: events) == interview.visit)
        #expect(interview.visit.entry("b").comment == "well done" && interview.visit.isFinalised)
    }

    @Test func `a log that does not begin with the opening is no visit`() {
        #expect(Visit(replaying: [VisitEvent.languageChanged(language: "tr")]) == nil)
        #expect(Visit(replaying: [VisitEvent]()) == nil)
    }

    @Test func `an answer has exactly one type`() {
        for text in ["{}", #"{"yes-no":true,"text":"x"}"#, #"{"number":"1/0"}"#, #"{"date":"2026-02-30"}"#] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(AnswerValue.self, from: Data(text.utf8))
            }
        }
    }
}
