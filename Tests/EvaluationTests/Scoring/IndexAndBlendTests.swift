import Testing

@testable import Evaluation

@Suite struct IndexAndBlendTests {
    private func carried(_ id: QuestionID, _ points: Rational, weight: Rational = 1, in index: Rational) -> Question {
        Question(
            id: id, kind: .yesNo, ask: "?", notApplicable: .excluded, points: .expected(true, points: points),
            weight: weight, indices: [IndexMembership(index: "care", weight: index)])
    }

    /// Care: 2 x 3 of a, 4 x 1 of b; the model: a is 2 of 2, b 0 of 4, c 4 of 4.
    private func card(
        blend: [BlendPart]? = nil, cap: Cap = .standard, rules: Cap = .standard,
        _ replies: [QuestionID: Reply] = ["a": .yes, "b": .no, "c": .yes]
    ) throws -> Scorecard {
        let sections = [
            section("one", weight: 1, [carried("a", 2, in: 3), asks("c", 4)]),
            section("two", weight: 1, [carried("b", 4, in: 1)]),
        ]
        return try scorecard(
            checklist(
                sections,
                ScoringRules(
                    model: .weighted, cap: rules, indices: [ScoreIndex(id: "care", label: "Care", cap: cap)],
                    blend: blend.map(Blend.init))), replies)
    }

    @Test func `an index adds the questions that carry it by its own weights: 6 of 10`() throws {
        let care = try #require(try card().indices.first)
        #expect(care.earned == 6 && care.possible == 10 && care.score?.text == "60.0")
    }

    @Test func `an index that nothing was scored for is not scored`() throws {
        #expect(try card(["a": .closed, "b": .closed, "c": .yes]).indices.map(\.score) == [nil])
    }

    @Test func `a cap holds an index down`() throws {
        #expect(try card(cap: .at(50)).indices.first?.score?.exact == 50)
    }

    @Test func `70 of the model at 50 and 30 of an index at 60 are 53`() throws {
        let card = try card(blend: [
            BlendPart(source: .overall, weight: 70), BlendPart(source: .index("care"), weight: 30),
        ])
        #expect(card.exact == 53 && card.model.base == 50)
        #expect(card.model.blend?.parts.map(\.share) == [70, 30])
    }

    @Test func `a part that is not scored gives its weight to the others, a required one takes the score away`() throws
    {
        let replies: [QuestionID: Reply] = ["a": .no, "b": .closed, "c": .yes]
        func blended(required: Bool) throws -> Scorecard {
            try card(
                blend: [
                    BlendPart(source: .section("two"), weight: 1, isRequired: required),
                    BlendPart(source: .section("one"), weight: 1), BlendPart(source: .question("c"), weight: 2),
                ], replies)
        }
        let shared = try blended(required: false)
        #expect(shared.exact == (fraction(200, 3) + 200) * fraction(1, 3))
        #expect(shared.model.blend?.parts.map(\.share) == [nil, fraction(100, 3), fraction(200, 3)])
        #expect(try blended(required: true).result == .notScored)
    }

    @Test func `the checklist cap comes after the blend`() throws {
        let parts = [BlendPart(source: .section("one"), weight: 3), BlendPart(source: .index("care"), weight: 1)]
        // (300 + 60) / 4 = 90; had the cap come first it would be 75.
        #expect(try card(blend: parts, rules: .at(80)).exact == 80)
    }

    @Test func `what a question would give the blend goes through all parts it is in`() throws {
        let card = try card(blend: [
            BlendPart(source: .overall, weight: 1), BlendPart(source: .index("care"), weight: 1),
            BlendPart(source: .question("b"), weight: 2),
        ])
        // Section two from 0 to 100 lifts the model by 50, the index by 40, the question by 100.
        #expect(card.loss("b") == (50 + 40 + 200) * fraction(1, 4))
    }
}
