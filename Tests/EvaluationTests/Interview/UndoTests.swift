import Evaluation
import Testing

@Suite struct UndoTests {
    @Test func `undo goes back across questions, redo forward, to exactly the same states`() throws {
        var interview = Interview(checklist([asks("a"), asks("b", when: .isYes("a")), asks("c")]), visit([:]))
        var states = [interview.visit]
        let inputs: [InterviewInput] = [
            .answer("a", .yesNo(true), typed), .answer("b", .yesNo(false), typed), .comment("b", "rude", typed),
            .postpone("c", typed), .notApplicable("c", reason: "closed", typed), .clear("a", typed),
        ]
        for input in inputs {
            _ = try interview.handle(input)
            states.append(interview.visit)
        }
        for state in states.dropLast().reversed() {
            _ = try interview.handle(.undo)
            #expect(interview.visit == state)
        }
        #expect(throws: Refusal.nothingToUndo) { _ = try interview.handle(.undo) }
        for state in states.dropFirst() {
            _ = try interview.handle(.redo)
            #expect(interview.visit == state)
        }
        #expect(throws: Refusal.nothingToRedo) { _ = try interview.handle(.redo) }
    }

    @Test func `undo is an event of its own, goes to its question, and a new answer ends redo`() throws {
        var interview = Interview(checklist([asks("a"), asks("b")]), visit([:]), resumingAt: "b")
        _ = try interview.handle(.answer("a", .yesNo(true), typed))
        #expect(
            try interview.handle(.undo) == [.entered(question: "a", entry: Entry(), origin: Origin(.undo))])
        #expect(interview.current == "a")
        _ = try interview.handle(.answer("b", .yesNo(true), typed))
        #expect(throws: Refusal.nothingToRedo) { _ = try interview.handle(.redo) }
    }
}
