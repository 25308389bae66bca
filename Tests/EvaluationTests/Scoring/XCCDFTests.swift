import Testing

@testable import Evaluation

/// a 1 of 2 with weight 3, b 2 of 2; in a group of weight 2 inside: c 0 of 5, d does not apply.
@Suite struct XCCDFTests {
    private func card(_ model: ScoringModel, _ replies: [QuestionID: Reply]) throws -> Scorecard {
        let half = Question(
            id: "a", kind: .choice([Option("all", 2), Option("half", 1), Option("none", 0)]), ask: "?",
            points: .options(floor: 0, possible: 2), weight: 3)
        let group = section("group", weight: 2, [asks("c", 5), asks("d", 1)])
        return try scorecard(
            checklist(
                [section("top", [half, asks("b", 2), asks("x", 9, bonus: true)], nested: [group])],
                ScoringRules(model: model)), replies)
    }

    private let replies: [QuestionID: Reply] = ["a": .option("half"), "b": .yes, "c": .no, "d": .closed, "x": .yes]

    @Test(arguments: [
        (ScoringModel.xccdfDefault, fraction(100 * 5, 2 * 6)), (.xccdfFlat, 50), (.xccdfFlatUnweighted, 50),
        (.xccdfAbsolute, 0),
    ])
    func `default (3 x 1/2 + 1 + 2 x 0) / 6, flat (3 x 1/2 + 1) / 5, unweighted (1/2 + 1) / 3`(
        _ model: ScoringModel, _ percent: Rational
    ) throws {
        #expect(try card(model, replies).exact == percent)
    }

    @Test func `a group with nothing scored is left out`() throws {
        let card = try card(.xccdfDefault, ["a": .option("half"), "b": .yes])
        #expect(card.exact == fraction(250, 4) && card.section("group")?.score == nil)
    }

    @Test func `absolute is 100 when everything scored is full, whatever does not apply`() throws {
        #expect(try card(.xccdfAbsolute, ["a": .option("all"), "b": .yes, "c": .closed]).exact == 100)
    }

    @Test func `a group whose questions all weigh nothing counts as 0 in the group around it, as in OpenSCAP`() throws {
        let shop = checklist(
            [section("top", [asks("a")], nested: [section("group", [asks("b", weight: 0)])])],
            ScoringRules(model: .xccdfDefault))
        #expect(try scorecard(shop, ["a": .yes, "b": .yes]).exact == 50)
    }
}
