import Evaluation
import Testing

@testable import Reporting

/// Charts of points lost whose every step was computed by hand.
@Suite struct PointsLostTests {
    private typealias Shop = SmallShop

    private static let held = "A failed requirement or an upper limit holds the score: "

    /// 50 points and two extras of 10: without the extras nothing is missing from 100.
    private func extras() -> SmallShop {
        let questions = [Shop.asks("q", 50), Shop.asks("x", 10, bonus: true), Shop.asks("y", 10, bonus: true)]
        return SmallShop(ScoringRules(cap: .none), [Shop.section("s", cap: .none, questions)])
    }

    @Test func `a missed bonus is neither a step nor a loss, and its answer says what it would add`() throws {
        let page = try extras().answered(yes: ["q"], no: ["x", "y"]).page()
        #expect(page.summary.score?.text.text == "100.0%" && page.losses == nil)
        let remarks = page.answers.groups[0].answers.map { $0.remarks.map(\.text) }
        #expect(
            remarks == [
                [], ["bonus", "would add 20.0 percentage points"], ["bonus", "would add 20.0 percentage points"],
            ])
    }

    @Test func `a bonus that was earned is a step up, one that was missed is none: 10 of 50`() throws {
        let shop = extras().answered(yes: ["x"], no: ["q", "y"])
        #expect(
            try shop.labels() == [
                "Full points: 100.0%", "Question 1: −100.0", "Bonus points: +20.0", "Score: 20.0%",
            ])
        #expect(try shop.costs() == ["1: q? 100.0"])
    }

    @Test func `the step of the others is the sum of their own losses: 5 and 5 of 100`() throws {
        let lost = [9, 8, 7, 6, 5, 5, 5].enumerated().map { Shop.asks(QuestionID("l\($0.offset)"), $0.element) }
        let shop = SmallShop([Shop.section("s", [Shop.asks("kept", 55)] + lost)])
            .answered(yes: ["kept"], no: lost.map(\.id))
        #expect(
            try shop.labels() == [
                "Full points: 100.0%", "Question 2: −9.0", "Question 3: −8.0", "Question 4: −7.0", "Question 5: −6.0",
                "Question 6: −5.0", "2 other questions: −10.0", "Score: 55.0%",
            ])
        #expect(try shop.costs()?.prefix(2) == ["2: l0? 9.0", "3: l1? 8.0"])
        let chart = try shop.page().losses?.chart
        #expect(chart?.title.text == "From 100.0% down to 55.0%: question 2 cost most")
        #expect(chart?.subtitle.text.contains(Self.held) == false)
    }

    @Test func `neither of two missed questions costs all or nothing alone`() throws {
        let shop = SmallShop(
            ScoringRules(model: .allOrNothing), [Shop.section("s", [Shop.asks("a", 1), Shop.asks("b", 1)])])
        #expect(
            try shop.answered(no: ["a", "b"]).labels()
                == ["Full points: 100.0%", "Effects of the questions on each other: −100.0", "Score: 0.0%"])
        #expect(
            try shop.answered(yes: ["a"], no: ["b"]).labels()
                == ["Full points: 100.0%", "Question 2: −100.0", "Score: 0.0%"])
    }

    /// 8 of 10, and 5 for the extra, of which the cap lets 2 in: b alone changes nothing.
    @Test func `a bonus that stands in for a missed question is told, as is what the cap takes of it`() throws {
        let questions = [Shop.asks("a", 8), Shop.asks("b", 2), Shop.asks("x", 5, bonus: true)]
        let shop = SmallShop(ScoringRules(model: .weighted), [Shop.section("s", weight: 1, questions)])
            .answered(yes: ["a", "x"], no: ["b"])
        #expect(
            try shop.labels() == [
                "Full points: 100.0%", "Effects of the questions on each other: −20.0", "Bonus points: +20.0",
                "Score: 100.0%",
            ])
        #expect(try shop.costs() == ["2: b? 0.0"])
        #expect(try shop.page().losses?.chart?.title.text == "From 100.0% to 100.0%, step by step")
    }

    /// 9 of 20 are 45, which c sets to 0: full points in c alone would give 19 of 20.
    @Test func `where a failure parts chart and table, the chart says so`() throws {
        let critical = Shop.asks("c", 10, critical: CriticalRule(effect: .zero))
        let shop = SmallShop([Shop.section("s", [Shop.asks("a", 9), Shop.asks("b", 1), critical])])
            .answered(yes: ["a"], no: ["b", "c"])
        #expect(
            try shop.labels() == [
                "Full points: 100.0%", "Question 3: −50.0", "Question 2: −5.0", "Failed requirement: −45.0",
                "Score: 0.0%",
            ])
        #expect(try shop.costs() == ["3: c? 95.0", "2: b? 0.0"])
        #expect(try shop.page().losses?.chart?.subtitle.text.contains(Self.held) == true)
    }

    @Test func `so it does for a cap of the score: 95 are held at 90`() throws {
        let shop = SmallShop(
            ScoringRules(cap: .at(90)), [Shop.section("s", [Shop.asks("a", 95), Shop.asks("b", 5)])]
        ).answered(yes: ["a"], no: ["b"])
        #expect(
            try shop.labels() == [
                "Full points: 100.0%", "Question 2: −5.0", "Upper limit of 90%: −5.0", "Score: 90.0%",
            ]
        )
        #expect(try shop.costs() == ["2: b? 0.0"])
        #expect(try shop.page().losses?.chart?.subtitle.text.contains(Self.held) == true)
    }

    @Test func `of two that cost as much none is named`() throws {
        let shop = SmallShop([Shop.section("s", [Shop.asks("a", 8), Shop.asks("b", 1), Shop.asks("c", 1)])])
            .answered(yes: ["a"], no: ["b", "c"])
        #expect(try shop.page().losses?.chart?.title.text == "From 100.0% to 80.0%, step by step")
    }

    /// A section that may reach 90 at most, and half of its points.
    @Test func `what full points would not give is a step of its own`() throws {
        let section = Shop.section("s", weight: 1, cap: .at(90), [Shop.asks("a", 5), Shop.asks("b", 5)])
        let shop = SmallShop(ScoringRules(model: .weighted), [section]).answered(yes: ["a"], no: ["b"])
        #expect(
            try shop.labels() == [
                "Full points: 100.0%", "How the parts are put together: −10.0", "Question 2: −40.0", "Score: 50.0%",
            ])
        #expect(try shop.costs() == ["2: b? 40.0"])
    }
}
