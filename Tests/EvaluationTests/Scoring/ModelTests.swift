import Testing

@testable import Evaluation

/// Section one: 1 of 4 points (1 of 2 questions full); section two: 2 of 2 (1 of 1).
@Suite struct ModelTests {
    private let replies: [QuestionID: Reply] = ["a": .yes, "b": .no, "c": .yes]

    private func card(_ model: ScoringModel, _ replies: [QuestionID: Reply]) throws -> Scorecard {
        let sections = [
            section("one", weight: 60, [asks("a", 1), asks("b", 3)]), section("two", weight: 20, [asks("c", 2)]),
        ]
        return try scorecard(checklist(sections, ScoringRules(model: model)), replies)
    }

    @Test func `weighted: (60 x 25 % + 20 x 100 %) / 80 = 43.75`() throws {
        let card = try card(.weighted, replies)
        #expect(card.exact == decimal("43.75"))
        #expect(card.sections.map(\.share) == [75, 25])
        #expect(card.model.numerator == 35 && card.model.denominator == 80)
    }

    @Test func `weighted: sections that are not scored give their weight to the others`() throws {
        let card = try card(.weighted, ["a": .yes, "b": .no, "c": .closed])
        #expect(card.exact == 25 && card.sections.map(\.share) == [100, nil])
    }

    @Test func `points: all flat, 3 of 6 = 50`() throws { #expect(try card(.points, replies).exact == 50) }

    @Test func `mean: (25 + 100) / 2 = 62.5`() throws {
        #expect(try card(.mean, replies).exact == decimal("62.5"))
        #expect(try card(.mean, ["a": .yes, "b": .no]).exact == 25)
    }

    @Test func `passed: 2 of 3 questions with full points = 66.67`() throws {
        #expect(try card(.passed, replies).exact == fraction(200, 3))
        #expect(try card(.passed, ["a": .yes]).exact == 100)
    }

    @Test func `all or nothing: 0 unless every scored question has full points`() throws {
        #expect(try card(.allOrNothing, replies).exact == 0)
        #expect(try card(.allOrNothing, ["a": .yes, "b": .closed, "c": .yes]).exact == 100)
    }

    @Test func `passed and all or nothing do not count a bonus question`() throws {
        for (model, exact) in [(ScoringModel.passed, Rational(100)), (.allOrNothing, 100)] {
            let shop = checklist([asks("a"), asks("x", bonus: true)], ScoringRules(model: model))
            #expect(try scorecard(shop, ["a": .yes, "x": .no]).exact == exact)
        }
    }

    @Test(arguments: ScoringModel.allCases)
    func `without a scored question there is no score`(model: ScoringModel) throws {
        let card = try card(model, ["a": .closed])
        #expect(card.result == .notScored && card.model.base == nil && card.losses.isEmpty)
    }

    @Test func `a visit is scored by its own checklist only`() {
        let other = ChecklistPin(id: "shop", version: "1", digest: "01")
        #expect(throws: WrongChecklist(visit: pin, given: other)) {
            try score(visit([:]), by: checklist([asks("a")]), pin: other)
        }
    }
}
