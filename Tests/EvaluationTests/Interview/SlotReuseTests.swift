import Evaluation
import Testing

/// A slot that goes to a new instance starts empty, in one step that undo takes back.
@Suite struct SlotReuseTests {
    private let rule = RepeatRule(minimum: 0, maximum: 2)

    private func interview() throws -> Interview {
        let section = Section(
            id: "staff", title: "Staff",
            items: [
                .question(question("staff", .instances(rule))), .question(asks("served")),
                .question(asks("polite", when: .isYes("served"))),
            ], repeats: rule)
        var interview = Interview(checklist([section]), visit([:]))
        try name(["Ann", "Bob"], in: [1, 2], &interview)
        for id in ["served#1", "polite#1", "served#2"] as [QuestionID] {
            _ = try interview.handle(.answer(id, .yesNo(true), typed))
        }
        _ = try interview.handle(.comment("polite#1", "Very.", typed))
        return interview
    }

    private func list(_ names: [String], in slots: [Int]) -> InterviewInput {
        .answer("staff", .instances(zip(slots, names).map { Instance(slot: $0, name: $1) }), typed)
    }

    private func name(_ names: [String], in slots: [Int], _ interview: inout Interview) throws {
        _ = try interview.handle(list(names, in: slots))
    }

    @Test func aRemovedInstanceIsDormantAndBackWithItsSlot() throws {
        var interview = try interview()
        #expect(interview.hidden(by: list(["Bob"], in: [2])) == ["served#1", "polite#1"])
        try name(["Bob"], in: [2], &interview)
        #expect(interview.dormant == ["served#1", "polite#1"])
        _ = try interview.handle(.undo)
        #expect(interview.dormant.isEmpty && interview.visit.entry("polite#1").comment == "Very.")
    }

    @Test func aNewInstanceTakesTheSlotWithoutItsAnswers() throws {
        var interview = try interview()
        // Hidden once more inside the slot: what is dormant must not come back for somebody else either.
        _ = try interview.handle(.answer("served#1", .yesNo(false), typed))
        try name(["Bob"], in: [2], &interview)
        #expect(interview.replaced(by: list(["Bob", "Cem"], in: [2, 1])) == ["served#1", "polite#1"])
        #expect(
            interview.replaced(by: list(["Robert"], in: [2])).isEmpty, "a new name for the same slot is a correction")
        try name(["Bob", "Cem"], in: [2, 1], &interview)
        #expect(interview.visit.entry("served#1").isEmpty && interview.visit.entry("polite#1").isEmpty)
        #expect(interview.visit.entry("served#2").reply == .yes)
        _ = try interview.handle(.undo)
        #expect(interview.visit.entry("polite#1").comment == "Very.")
        _ = try interview.handle(.redo)
        #expect(interview.visit.entry("polite#1").isEmpty)
    }

    @Test func replayingTheEventsGivesTheSameVisit() throws {
        var interview = Interview(try interview().checklist, visit([:]))
        var events: [VisitEvent] = [.opened(pin: pin, details: details)]
        events += try interview.handle(list(["Ann"], in: [1]))
        events += try interview.handle(.answer("served#1", .yesNo(true), typed))
        events += try interview.handle(list([], in: []))
        events += try interview.handle(list(["Cem"], in: [1]))
        #expect(Visit(replaying: events) == interview.visit)
        #expect(interview.visit.entry("served#1").isEmpty)
    }
}
