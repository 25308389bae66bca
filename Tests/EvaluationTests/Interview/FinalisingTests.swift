import Testing

@testable import Evaluation

@Suite struct FinalisingTests {
    private let briefing = Briefing(scenario: "You need a gift.")

    private func finalise(_ checklist: Checklist, _ visit: Visit) -> Refusal? {
        var interview = Interview(checklist, visit)
        do throws(Refusal) {
            _ = try interview.handle(.finalise(attestation))
            return nil
        } catch { return error }
    }

    private func notReady(_ id: QuestionID, _ problem: ReviewIssue.Problem) -> Refusal {
        .notReady([ReviewIssue(question: id, problem: problem, isBlocking: true)])
    }

    @Test func `a scored question must be answered, an unscored or optional one need not`() {
        let shop = checklist([asks("a"), asks("b", required: false), asks("c", nil)])
        #expect(finalise(shop, visit([:])) == notReady("a", .notAnswered))
        #expect(finalise(shop, visit(["a": .no])) == nil)
        #expect(finalise(shop, visit(["a": .closed])) == nil)
        #expect(finalise(checklist([asks("c", nil, required: true)]), visit([:])) == notReady("c", .notAnswered))
    }

    @Test func `a required question that was put off blocks, an optional one is only pointed out`() {
        let later = Entry(isPostponed: true)
        let shop = checklist([asks("a"), asks("b", required: false)])
        let open = Visit(pin: pin, details: details, entries: ["a": later, "b": later])
        #expect(finalise(shop, open) == notReady("a", .postponed))
        let half = Visit(pin: pin, details: details, entries: ["a": Entry(reply: .yes), "b": later])
        #expect(finalise(shop, half) == nil)
        #expect(Interview(shop, half).issues.map(\.problem) == [.postponed])
    }

    @Test func `what is not asked does not block, and nothing after the end of the visit does`() {
        #expect(finalise(checklist([asks("a"), asks("b", when: .isYes("a"))]), visit(["a": .no])) == nil)
        let door = checklist([question("open", .choice([Option("no", ends: true)])), asks("b")])
        #expect(finalise(door, visit(["open": .option("no")])) == nil)
    }

    @Test func `a briefing that is not acknowledged blocks answers and finalising`() throws {
        let shop = checklist([section("s", [asks("a", required: false)])], briefing: briefing)
        #expect(finalise(shop, visit([:])) == .briefingNotAcknowledged)
        var interview = Interview(shop, visit([:]))
        #expect(throws: Refusal.briefingNotAcknowledged) {
            _ = try interview.handle(.answer("a", .yesNo(true), typed))
        }
        let events = try interview.handle(.acknowledge(at: noon))
        #expect(
            events == [.briefingAcknowledged(acknowledgement: Acknowledgement(checklistVersion: "1", at: noon))])
        _ = try interview.handle(.answer("a", .yesNo(true), typed))
        #expect(finalise(shop, interview.visit) == nil)
    }

    @Test func `a finalised visit is closed`() throws {
        var interview = Interview(checklist([asks("a")]), visit(["a": .yes]))
        #expect(try interview.handle(.finalise(attestation)) == [.finalised(attestation: attestation)])
        let inputs: [InterviewInput] = [
            .answer("a", .yesNo(false), typed), .comment("a", "x", typed), .clear("a", typed), .undo, .redo,
            .changeLanguage("tr"), .finalise(attestation), .acknowledge(at: noon), .postpone("a", typed),
        ]
        for input in inputs {
            #expect(throws: Refusal.alreadyFinalised) { _ = try interview.handle(input) }
        }
        #expect(interview.visit.entry("a").reply == .yes && interview.visit.isFinalised)
    }
}
