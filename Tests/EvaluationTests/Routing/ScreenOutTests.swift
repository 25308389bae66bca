import Testing

@testable import Evaluation

@Suite struct ScreenOutTests {
    private let door = checklist([
        section(
            "door",
            [asks("first"), question("open", .choice([Option("yes"), Option("no", ends: true)])), asks("near")]),
        section("inside", when: .isYes("first"), [asks("greeted")]),
    ])

    @Test func `nothing after the option that ends the visit is asked, whatever its own condition`() {
        let routing = Routing(door, visit(["first": .no, "open": .option("no"), "greeted": .yes]))
        #expect(routing.screenOut == ScreenOut(question: "open", option: "no"))
        #expect(
            routing.asking == [
                .asked, .asked, .notAsked(.screenedOut(by: "open")), .notAsked(.screenedOut(by: "open")),
            ])
    }

    @Test func `another option ends nothing`() {
        #expect(Routing(door, visit(["first": .yes, "open": .option("yes")])).screenOut == nil)
    }

    @Test func `one of several options ends the visit`() {
        let signs = checklist([
            question("signs", .choices([Option("a"), Option("shut", ends: true)], SelectionLimits())), asks("b"),
        ])
        #expect(Routing(signs, visit(["signs": .options("a", "shut")])).screenOut?.option == "shut")
    }

    @Test func `a dormant answer ends nothing`() {
        let open = Question(
            id: "open", kind: .choice([Option("no", ends: true)]), ask: "Open?", when: .isYes("first"))
        let whole = checklist([asks("first"), open, asks("last")])
        #expect(Routing(whole, visit(["first": .no, "open": .option("no")])).screenOut == nil)
    }

    @Test func `a visit that ended early has no score, says why, and lost nothing`() throws {
        let card = try scorecard(door, ["first": .no, "open": .option("no")])
        #expect(card.result == .screenedOut(ScreenOut(question: "open", option: "no")))
        #expect(card.overall == nil && card.losses.isEmpty && card.sections.allSatisfy { $0.score == nil })
        #expect(card.outcome("greeted") == .notAsked(.screenedOut(by: "open")))
    }
}
