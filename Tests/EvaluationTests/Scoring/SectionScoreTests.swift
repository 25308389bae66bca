import Evaluation
import Testing

@Suite struct SectionScoreTests {
    /// 3 of 4 points beside an inner section with 1 of 4.
    private func nested(weight: Rational?) throws -> SectionScore? {
        let inner = section("inner", weight: weight, [asks("c", 1), asks("d", 3)])
        let outer = checklist([section("outer", [asks("a", 3), asks("b", 1)], nested: [inner])])
        return try scorecard(outer, ["a": .yes, "b": .no, "c": .yes, "d": .no]).section("outer")
    }

    @Test func `without a weight the points of a nested section add: 3 + 1 of 4 + 4 are 50`() throws {
        let outer = try nested(weight: nil)
        #expect(outer?.earned == 4 && outer?.possible == 8 && outer?.score?.exact == 50)
    }

    @Test func `with weight 6 it enters as 6 x 25 %: 3 + 1.5 of 4 + 6 are 45`() throws {
        let outer = try nested(weight: 6)
        #expect(outer?.earned == decimal("4.5") && outer?.possible == 10 && outer?.score?.exact == 45)
    }

    @Test func `without possible points a section is not scored, never 0 or 100`() throws {
        let two = checklist([section("a", weight: 1, [asks("x", nil)]), section("b", weight: 1, [asks("y")])])
        let card = try scorecard(two, ["x": .yes, "y": .yes])
        #expect(card.section("a")?.score == nil && card.section("b")?.score?.exact == 100 && card.exact == 100)
        let empty = try scorecard(two, [:])
        #expect(empty.result == .notScored && empty.sections.allSatisfy { $0.score == nil })
    }

    @Test func `a nested section that is not scored takes its weight along`() throws {
        let inner = section("inner", weight: 6, [asks("c")])
        let outer = checklist([section("outer", [asks("a", 3), asks("b", 1)], nested: [inner])])
        #expect(try scorecard(outer, ["a": .yes, "b": .no, "c": .closed]).section("outer")?.score?.exact == 75)
    }
}
