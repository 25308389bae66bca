import Evaluation
import Testing

@Suite struct LossesTests {
    @Test func `weighted: b costs 60 x 3/4 of 80 and comes before d, which costs 20 x 1/2 of 80`() throws {
        let shop = checklist(
            [
                section("one", weight: 60, [asks("a", 1), asks("b", 3)]),
                section("two", weight: 20, [asks("c"), asks("d")]),
            ],
            ScoringRules(model: .weighted))
        let card = try scorecard(shop, ["a": .yes, "b": .no, "c": .yes, "d": .no])
        #expect(card.losses.map(\.question) == ["b", "d"])
        #expect(card.losses.map(\.percent.exact) == [decimal("56.25"), decimal("12.5")])
        #expect(card.section("one")?.pointsLost == decimal("56.25"))
    }

    @Test func `nested with weight: 6 x 3/4 of 10 are 45`() throws {
        let inner = section("inner", weight: 6, [asks("c", 1), asks("d", 3)])
        let shop = checklist(
            [section("outer", weight: 1, [asks("a", 4)], nested: [inner])], ScoringRules(model: .weighted))
        #expect(try scorecard(shop, ["a": .yes, "c": .yes, "d": .no]).loss("d") == 45)
    }

    @Test func `a failed critical question costs what its effect takes: 100 when it zeroes 90`() throws {
        let shop = checklist([asks("a", 9), asks("c", critical: CriticalRule(effect: .zero))])
        #expect(try scorecard(shop, ["a": .yes, "c": .no]).loss("c") == 100)
    }

    @Test func `a question held down by another one's failure costs nothing by itself, but is listed`() throws {
        let shop = checklist([asks("a", 8), asks("b", 1), asks("c", critical: CriticalRule(effect: .zero))])
        let card = try scorecard(shop, ["a": .yes, "b": .no, "c": .no])
        #expect(card.losses.map(\.question) == ["c", "b"] && card.losses.map(\.percent.exact) == [90, 0])
    }

    @Test func `a missed minimum that one question would lift costs its effect too: from 0 to 60`() throws {
        let shop = checklist([
            section("s", minimum: Gate(minimum: 60, onMiss: .zero), [asks("a", 4), asks("b", 2), asks("d", 4)])
        ])
        let card = try scorecard(shop, ["a": .yes, "b": .no, "d": .no])
        #expect(card.exact == 0 && card.loss("b") == 60 && card.loss("d") == 80)
    }

    @Test func `a missed bonus is listed only when it would lift the score`() throws {
        let shop = checklist([asks("a", 8), asks("b", 2), asks("x", 1, bonus: true)])
        #expect(try scorecard(shop, ["a": .yes, "b": .no, "x": .no]).losses.map(\.question) == ["b", "x"])
        #expect(try scorecard(shop, ["a": .yes, "b": .no, "x": .no]).loss("x") == 10)
        #expect(try scorecard(shop, ["a": .yes, "b": .yes, "x": .no]).losses.isEmpty)
    }

    @Test func `full points lose nothing, and neither does what is not scored`() throws {
        let shop = checklist([asks("a"), asks("b"), asks("c", nil), asks("d")])
        #expect(try scorecard(shop, ["a": .yes, "b": .closed, "c": .no]).losses.isEmpty)
    }
}
