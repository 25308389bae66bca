import Evaluation
import Testing

@Suite struct BonusAndCapTests {
    private let replies: [QuestionID: Reply] = ["a": .yes, "b": .no, "x": .yes]

    private func shop(_ cap: Cap, _ overall: Cap = .standard, bonus: Rational = 2) -> Checklist {
        checklist(
            [section("s", weight: 1, cap: cap, [asks("a", 8), asks("b", 2), asks("x", bonus, bonus: true)])],
            ScoringRules(model: .weighted, cap: overall))
    }

    @Test func `a bonus adds to earned, never to possible: 8 + 1 of 10 are 90`() throws {
        let card = try scorecard(shop(.standard, bonus: 1), replies)
        #expect(card.exact == 90)
        #expect(card.section("s")?.possible == 10 && card.section("s")?.bonus == 1)
        #expect(card.outcome("x") == .scored(earned: 1, possible: 0, reason: nil))
    }

    @Test func `the default cap is 100: 8 + 5 of 10`() throws {
        #expect(try scorecard(shop(.standard, .none, bonus: 5), replies).exact == 100)
        #expect(try scorecard(shop(.none, .standard, bonus: 5), replies).exact == 100)
    }

    @Test func `both caps lifted a score runs over 100: 8 + 5 of 10 are 130; a cap of 120 holds it there`() throws {
        #expect(try scorecard(shop(.none, .none, bonus: 5), replies).exact == 130)
        #expect(try scorecard(shop(.none, .at(120), bonus: 5), replies).exact == 120)
        #expect(try scorecard(shop(.at(110), .none, bonus: 5), replies).exact == 110)
    }

    @Test func `a cap below 100 holds a score without bonus too`() throws {
        #expect(try scorecard(shop(.at(50), bonus: 1), replies).exact == 50)
    }

    /// 8 of 10 beside an inner section with nothing but a bonus of 1: 9 of 10.
    @Test(arguments: [nil, 6] as [Rational?])
    func `a bonus in a section without possible points passes to its parent`(weight: Rational?) throws {
        let inner = section("inner", weight: weight, [asks("x", 1, bonus: true)])
        let outer = checklist([section("outer", [asks("a", 8), asks("b", 2)], nested: [inner])])
        let card = try scorecard(outer, replies)
        #expect(card.section("outer")?.score?.exact == 90 && card.section("outer")?.bonus == 1)
        #expect(card.section("inner")?.score == nil)
    }

    @Test func `it passes up through several such sections`() throws {
        let innermost = section("innermost", [asks("x", 1, bonus: true)])
        let inner = section("inner", weight: 3, [], nested: [innermost])
        let outer = checklist([section("outer", [asks("a", 8), asks("b", 2)], nested: [inner])])
        #expect(try scorecard(outer, replies).exact == 90)
    }

    @Test func `a nested section with full points is capped by itself: its bonus adds nothing outside`() throws {
        let inner = section("inner", [asks("a", 8), asks("x", 1, bonus: true)])
        let outer = checklist(
            [section("outer", weight: 1, [asks("b", 2)], nested: [inner])], ScoringRules(model: .weighted))
        #expect(try scorecard(outer, replies).exact == 80)
    }

    @Test func `an unearned bonus costs nothing`() throws {
        #expect(try scorecard(shop(.standard), ["a": .yes, "b": .yes, "x": .no]).exact == 100)
    }
}
