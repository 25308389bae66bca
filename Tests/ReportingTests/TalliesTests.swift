import Evaluation
import Testing

@testable import Reporting

/// Counts and points in short, each added up by hand.
@Suite struct TalliesTests {
    private typealias Shop = SmallShop

    /// 2 of 29 points, and 14 of 15 with a bonus of 30, of which the cap lets 1 in.
    private func sections() -> [Section] {
        [
            Shop.section("Times", weight: 70, [Shop.asks("a", 2), Shop.asks("b", 27)]),
            Shop.section(
                "Manner", weight: 30, [Shop.asks("c", 14), Shop.asks("d", 1), Shop.asks("x", 30, bonus: true)]),
        ]
    }

    private func tallies(_ shop: SmallShop) throws -> [String] { try shop.page().summary.tallies.map(\.text) }
    private func strengths(_ shop: SmallShop) throws -> [String] {
        try shop.page().strengths?.items.map(\.text) ?? []
    }

    @Test func `points stand without the bonus, and of that stands what counts: 16 of 44 and 1 of 30`() throws {
        let shop = SmallShop(ScoringRules(model: .weighted), sections()).answered(
            yes: ["a", "c", "x"], no: ["b", "d"])
        #expect(try shop.page().summary.score?.text.text == "34.8%")
        #expect(
            try tallies(shop).prefix(2)
                == ["Points: 16 of 44", "Bonus points besides: 1 of 30; the others do not count"])
        #expect(try shop.page().sections?.table.rows.map(\.cells[0].text) == ["2 / 29", "15 / 15"])
    }

    @Test(arguments: [(ScoringModel.points, "30"), (.passed, "0 of 30; the others do not count")])
    func `models with one sum count a bonus wholly or not at all`(model: ScoringModel, bonus: String) throws {
        let shop = SmallShop(ScoringRules(model: model), sections()).answered(yes: ["a", "c", "x"], no: ["b", "d"])
        #expect(try tallies(shop).prefix(2) == ["Points: 16 of 44", "Bonus points besides: \(bonus)"])
    }

    @Test func `points are rounded as in the tables: a third and three are 3.3`() throws {
        let third = try #require(Rational.one.divided(by: 3))
        let shop = SmallShop([Shop.section("s", [Shop.asks("a", 1, weight: third), Shop.asks("b", 3)])])
            .answered(yes: ["a"], no: ["b"])
        #expect(try tallies(shop)[0] == "Points: 0.3 of 3.3")
        #expect(try shop.page().sections?.table.rows[0].cells[0].text == "0.3 / 3.3")
    }

    @Test func `a section whose gap a bonus filled is not praised as a whole`() throws {
        let shop = SmallShop(ScoringRules(model: .weighted), sections())
        let praise = "“Manner”"
        #expect(try !strengths(shop.answered(yes: ["a", "c", "x"], no: ["b", "d"])).contains { $0.contains(praise) })
        #expect(try strengths(shop.answered(yes: ["a", "c", "d"], no: ["b", "x"])).contains { $0.contains(praise) })
        #expect(try !strengths(shop.answered(yes: ["a", "c", "x"], no: ["b"])).contains { $0.contains(praise) })
    }

    @Test func `each question is counted once: 2 and 1 and 1 and 1 are 5`() throws {
        let never = Expression.compare(.question("a"), .equal, .literal(.yesNo(false)))
        let questions = [
            Shop.asks("a", 1), Shop.asks("b", 1), Shop.asks("c", 1), Shop.asks("d", 1), Shop.asks("e", 1, when: never),
        ]
        let shop = SmallShop([Shop.section("s", questions)]).answered(yes: ["a"], no: ["b"], notApplicable: ["c"])
        #expect(
            try tallies(shop).dropFirst(2) == [
                "2 of 5 questions answered", "1 question did not apply", "1 question was not asked",
                "1 question was left open",
            ])
        let one = SmallShop([Shop.section("s", [Shop.asks("a", 1)])]).answered(yes: ["a"])
        #expect(try tallies(one).dropFirst(2) == ["1 of 1 question answered"])
    }

    @Test func `a computed question is counted apart`() throws {
        let tallies = try DriveThrough().page().summary.tallies.map(\.text)
        #expect(tallies.contains("2 questions were computed"))
    }

    @Test func `no section is named where several lost as much, and none for a missed bonus`() throws {
        let rules = ScoringRules(model: .points, target: 90)
        let sections = [
            Shop.section("One", [Shop.asks("a", 5), Shop.asks("x", 9, bonus: true)]),
            Shop.section("Two", [Shop.asks("b", 5)]),
        ]
        let tie = SmallShop(rules, sections).answered(yes: ["x"], no: ["a", "b"])
        #expect(try tie.page().headline.text.hasSuffix("scored 90.0% and met the target of 90%"))
        let missed = SmallShop(rules, sections).answered(yes: ["a"], no: ["b", "x"])
        #expect(try missed.page().headline.text.hasSuffix("most was lost in “Two”"))
        let equal = SmallShop(rules, sections).answered(no: ["a", "b"])
        #expect(try equal.page().headline.text.hasSuffix("scored 0.0% and missed the target of 90%"))
    }
}
