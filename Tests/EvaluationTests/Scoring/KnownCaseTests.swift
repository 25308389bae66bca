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

    @Test func `trolley: lower is better, 1.25 between 6.0 and 1.0 is 95, and 2.0 is the target of 80`() throws {
        let ride = question("ride", .number(NumberRule(decimals: 2)), .linear(LinearScore(from: 6, to: 1, points: 1)))
        let shop = checklist([ride], ScoringRules(target: 80))
        #expect(try scorecard(shop, ["ride": .number(decimal("1.25"))]).exact == 95)
        let target = try scorecard(shop, ["ride": .number(2)]).overall?.target
        #expect(target?.isMet == true && target?.difference == 0)
    }

    @Test func `subway: the first two of four levels are clean; 87 of 100 rides are 87`() throws {
        let levels = [Option("none", 1), Option("light", 1), Option("moderate", 0), Option("heavy", 0)]
        let rides = (1...100).map { question(QuestionID("r\($0)"), .choice(levels), .options(floor: 0, possible: 1)) }
        let replies = Dictionary(
            uniqueKeysWithValues: rides.enumerated().map { place, ride in
                (ride.id, Reply.option(place < 87 ? levels[place % 2].value : levels[2 + place % 2].value))
            })
        #expect(try scorecard(checklist(rides, ScoringRules(model: .passed)), replies).exact == 87)
    }

    @Test func `hotel: sections of 20, 25 and 25 points; dirty linen is critical and costs 5 of 70, failing at 92.9`()
        throws
    {
        let parts: [(SectionID, Int)] = [("arrival", 4), ("check-in", 5), ("room", 5)]
        let shop = checklist(
            parts.map { id, points in
                section(
                    id,
                    (1...5).map {
                        asks(
                            QuestionID("\(id)-\($0)"), Rational(points),
                            critical: $0 == 5 ? CriticalRule(below: 1) : nil)
                    })
            }, ScoringRules(bands: [Band(id: "stay", from: 80, label: ""), Band(id: "failed", from: 0, label: "")]))
        var replies: [QuestionID: Reply] = [:]
        for question in shop.outline.questions { replies[question.id] = .yes }
        replies["arrival-1"] = .no
        #expect(try scorecard(shop, replies).exact == fraction(6600, 70))
        replies["arrival-1"] = .yes
        replies["room-5"] = .no
        let card = try scorecard(shop, replies)
        #expect(card.exact == fraction(6500, 70) && card.band == "failed")
    }

    @Test(arguments: [(190, 100), (250, 90), (301, 60)])
    func `burger: 7 points, 3 for a total of at most 5:00, a bonus of 1 under 3:30`(_ seconds: Int, _ percent: Int)
        throws
    {
        let total = question(
            "total", .duration(unit: .minute, stopwatch: true, NumberRule()),
            .steps([ScoreStep(atMost: 300, points: 3)], possible: 3))
        let quick = Question(
            id: "quick", kind: .computed(.question("total"), ComputedRule(type: .duration)), ask: "?",
            points: .steps([ScoreStep(lessThan: 210, points: 1)], possible: 1), isBonus: true)
        let shop = checklist([asks("greeted", 6), asks("invited", 1), total, quick])
        let card = try scorecard(
            shop, ["greeted": .yes, "invited": .no, "total": .answered(value: .duration(seconds))])
        #expect(card.exact == Rational(percent))
    }
}
