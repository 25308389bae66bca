import Evaluation
import Testing

@Suite struct KnownCaseTests {
    @Test func `NYC walk-in centres: five Excellent, one Fair, one Poor are 533 of 700 = 76.14`() throws {
        let options = [Option("excellent", 100), Option("good", 67), Option("fair", 33), Option("poor", 0)]
        let items = (1...7).map { question(QuestionID("i\($0)"), .choice(options), .options(floor: 0, possible: 100)) }
        let shop = checklist(items, ScoringRules(decimals: 2))
        let given = ["excellent", "excellent", "fair", "excellent", "poor", "excellent", "excellent"]
        let mixed = Dictionary(uniqueKeysWithValues: zip(items.map(\.id), given.map(Reply.option)))
        #expect(try scorecard(shop, mixed).shown == "76.14")
        #expect(try scorecard(shop, mixed.mapValues { _ in .option("good") }).shown == "67.00")
    }

    @Test(arguments: [(6, true, 60), (5, false, 85), (6, false, 45), (5, true, 100)])
    func `US post offices: 40 for the wait, 15 for the hazard question`(minutes: Int, asked: Bool, percent: Int) throws
    {
        let wait = question(
            "wait", .duration(unit: .minute, stopwatch: true, NumberRule()),
            .steps([ScoreStep(atMost: 300, points: 1)], possible: 1))
        let shop = checklist(
            [
                section("queue", weight: 40, [wait]),
                section("supplies", weight: 25, [asks("forms"), asks("promotion")]),
                section("image", weight: 20, [asks("neat"), asks("pleasant")]),
                section("safety", weight: 15, [asks("hazard")]),
            ], ScoringRules(model: .weighted))
        var replies: [QuestionID: Reply] = ["wait": .minutes(minutes), "hazard": asked ? .yes : .no]
        for id: QuestionID in ["forms", "promotion", "neat", "pleasant"] { replies[id] = .yes }
        #expect(try scorecard(shop, replies).exact == Rational(percent))
    }

    @Test func `a question skipped by logic changes nothing: 8 of 10 with two more not asked, and without them`() throws
    {
        let base = [asks("a", 8), asks("b", 2)]
        let more = base + [asks("c", 5, when: .isYes("b")), asks("d", 7, when: .isYes("c"))]
        let replies: [QuestionID: Reply] = ["a": .yes, "b": .no, "c": .yes, "d": .no]
        #expect(try scorecard(checklist(base), replies).exact == 80)
        #expect(try scorecard(checklist(more), replies).exact == 80)
    }

    @Test func `all of a section not applicable: not scored, 30 and 20 become 60 % and 40 %`() throws {
        let shop = checklist(
            [
                section("a", weight: 50, [asks("x"), asks("y")]), section("b", weight: 30, [asks("p")]),
                section("c", weight: 20, [asks("q")]),
            ],
            ScoringRules(model: .weighted))
        let card = try scorecard(shop, ["x": .closed, "y": .closed, "p": .yes, "q": .no])
        #expect(card.section("a")?.score == nil && card.exact == 60 && card.sections.map(\.share) == [nil, 60, 40])
    }

    @Test func `a critical failure keeps its percentage: 100.0 and the failing band`() throws {
        let bands = [Band(id: "good", from: 85, label: ""), Band(id: "failed", from: 0, fails: true, label: "")]
        let shop = checklist(
            [section("a", weight: 100, [asks("x")]), section("b", weight: 0, [asks("c", critical: CriticalRule())])],
            ScoringRules(model: .weighted, target: 85, bands: bands))
        let card = try scorecard(shop, ["x": .yes, "c": .no])
        #expect(card.shown == "100.0" && card.band == "failed" && card.overall?.target?.isMet == false)
    }
}
