import Testing

@testable import Evaluation

@Suite struct CompletenessTests {
    @Test func `5 of 6 asked are answered: one blank, 2 scored; notes, bonus and what is not asked are not counted in`()
        throws
    {
        let shop = checklist([
            asks("yes"), asks("no", nil), asks("na"), asks("zero", na: .zero), asks("blank", required: false),
            asks("x", bonus: true), question("hint", .note), asks("hidden", when: .isNo("yes")),
        ])
        let card = try scorecard(
            shop, ["yes": .yes, "no": .no, "na": .closed, "zero": .closed, "x": .no, "hidden": .yes])
        #expect(
            card.completeness
                == Completeness(asked: 6, answered: 5, notApplicable: 2, notAsked: 1, notAnswered: 1, scored: 2))
        #expect(card.outcome("hint") == .unscored)
    }

    @Test func `a blank question stays out of the score: 1 of 1`() throws {
        let shop = checklist([asks("a"), asks("b", 99, required: false)])
        #expect(try scorecard(shop, ["a": .yes]).exact == 100)
    }
}
