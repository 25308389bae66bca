import Evaluation
import Testing

@Suite struct DormantTests {
    private let shop = checklist([asks("a"), asks("b", when: .isYes("a")), asks("c", when: .isYes("b")), asks("d")])

    @Test func `a hidden answer is kept, used nowhere, and back when its condition is`() throws {
        var interview = Interview(shop, visit(["a": .yes, "b": .no, "d": .yes]))
        _ = try interview.handle(.answer("a", .yesNo(false), typed))
        #expect(interview.dormant == ["b"] && interview.visit.entry("b").reply == .no)
        let card = try score(interview.visit, by: shop, pin: pin)
        #expect(card.outcome("b") == .notAsked(.condition(words: "a is yes")))
        #expect(card.exact == 50)
        _ = try interview.handle(.answer("a", .yesNo(true), typed))
        #expect(interview.dormant.isEmpty && interview.askedQuestions.map(\.id) == ["a", "b", "d"])
    }

    @Test func `before it happens the interview says which answers an input would hide, and changes nothing`() {
        let interview = Interview(shop, visit(["a": .yes, "b": .yes, "c": .no]))
        #expect(interview.hidden(by: .answer("a", .yesNo(false), typed)) == ["b", "c"])
        #expect(interview.hidden(by: .clear("b", typed)) == ["c"])
        #expect(interview.hidden(by: .answer("a", .yesNo(true), typed)).isEmpty)
        #expect(interview.hidden(by: .answer("a", .text("no"), typed)).isEmpty)
        #expect(interview.visit == visit(["a": .yes, "b": .yes, "c": .no]))
    }

    @Test func `what was dormant before is not announced again, and "answer later" is no answer`() {
        let already = Interview(shop, visit(["a": .yes, "b": .no, "c": .yes]))
        #expect(already.dormant == ["c"])
        #expect(already.hidden(by: .answer("a", .yesNo(false), typed)) == ["b"])
        let later = Visit(
            pin: pin, details: details, entries: ["a": Entry(reply: .yes), "b": Entry(isPostponed: true)])
        #expect(Interview(shop, later).hidden(by: .answer("a", .yesNo(false), typed)).isEmpty)
    }

    @Test func `undo can hide answers too`() throws {
        var interview = Interview(shop, visit([:]))
        _ = try interview.handle(.answer("a", .yesNo(true), typed))
        #expect(interview.hidden(by: .undo).isEmpty)
        let full = Interview(shop, visit(["a": .yes, "b": .yes]))
        #expect(full.hidden(by: .undo).isEmpty)
    }
}
