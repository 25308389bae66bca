import Evaluation
import Foundation
import Phrases
import Testing

@testable import Reporting

@Suite struct ChartTests {
    private func fall(
        _ losses: [Rational], full: Rational = 100, bonus: Rational = 0, unlimited: Rational, afterCap: Rational,
        final: Rational
    )
        -> ScoreFall
    {
        ScoreFall(
            losses: losses.enumerated().map {
                ScoreFall.Loss(question: QuestionID("q\($0.offset)"), percent: $0.element)
            },
            full: full, bonus: bonus, unlimited: unlimited, afterCap: afterCap, final: final)
    }

    private func words(_ steps: [Waterfall.Step]) -> [String] {
        steps.map { step in
            let cause =
                switch step.cause {
                case .question(let id): id.name
                case .others(let count): "others \(count)"
                case .rounding: "rounding"
                case .model: "model"
                case .together: "together"
                case .bonus: "bonus"
                case .cap: "cap"
                case .failure: "failure"
                }
            return "\(cause) \(step.change.exactText)"
        }
    }

    @Test func eachCauseHasItsStep() throws {
        let third = try #require(Rational(fraction: "10/3"))
        let all = fall([20, 10], bonus: 40, unlimited: 110, afterCap: 100, final: 0)
        #expect(
            words(Waterfall(all, decimals: 1, cap: .at(100)).steps)
                == ["q0 -20", "q1 -10", "bonus 40", "cap -10", "failure -100"])
        let rounded = fall([third, third, third], unlimited: 90, afterCap: 90, final: 90)
        #expect(
            words(Waterfall(rounded, decimals: 1, cap: .at(100)).steps) == [
                "q0 -3.3", "q1 -3.3", "q2 -3.3", "rounding -0.1",
            ])
        let many = fall([9, 8, 7, 6, 5, 4, 3], unlimited: 58, afterCap: 58, final: 58)
        #expect(
            words(Waterfall(many, decimals: 0, cap: .none).steps)
                == ["q0 -9", "q1 -8", "q2 -7", "q3 -6", "q4 -5", "others 2 -7"])
        let capped = fall([], full: 90, unlimited: 90, afterCap: 90, final: 90)
        #expect(words(Waterfall(capped, decimals: 0, cap: .none).steps) == ["model -10"])
        let together = fall([], unlimited: 0, afterCap: 0, final: 0)
        #expect(words(Waterfall(together, decimals: 0, cap: .none).steps) == ["together -100"])
    }

    @Test func sixLossesNeedNoCommonStep() {
        let six = fall([6, 5, 4, 3, 2, 1], unlimited: 79, afterCap: 79, final: 79)
        #expect(Waterfall(six, decimals: 1, cap: .none).steps.count == 6)
    }

    /// From 100 down to the score as it is shown, whatever model, cap and failure there are.
    @Test func stepsAddUp() throws {
        let models: [ScoringModel] = [.points, .weighted, .mean, .passed, .allOrNothing, .xccdfFlat, .xccdfDefault]
        for model in models {
            for effect in [Effect.fail, .zero, .cap(30)] {
                for cap in [Cap.none, .at(100), .at(40)] {
                    var visit = StoreVisit(
                        scoring: ScoringRules(model: model, target: 85, cap: cap, bands: Samples.bands),
                        criticalEffect: effect)
                    visit.changes["honest"] = Entry(reply: .answered(value: .yesNo(false)))
                    visit.changes["alternative"] = Entry(reply: .answered(value: .yesNo(true)))
                    let card = try visit.scorecard()
                    let fall = try #require(scoreFall(card, visit.visit, visit.checklist))
                    let waterfall = Waterfall(fall, decimals: card.model.decimals, cap: cap)
                    let sum = waterfall.steps.map(\.change).sum()
                    #expect(Rational.hundred + sum == card.overall?.score.shown, "\(model) \(effect) \(cap)")
                    #expect(waterfall.steps.count <= 12)
                }
            }
        }
    }

    /// Bars of the page itself: each begins where the one before ended, and the last is the score.
    @Test func barsMeet() throws {
        let bars = try #require(try StoreVisit().page().losses?.chart?.panels.first?.bars)
        var level = Rational.zero
        for bar in bars.dropLast() {
            #expect(bar.kind == .loss ? bar.to == level : bar.from == level, "\(bar.label.text)")
            level = bar.kind == .loss ? bar.from : bar.to
        }
        #expect(bars.last?.to == level)
        #expect(bars.last?.to == (try StoreVisit().scorecard().overall?.score.shown))
    }

    @Test(arguments: [
        ("0", "100", 0), ("100", "100", 1_000), ("823/10", "100", 823), ("100/3", "100", 333), ("200/3", "100", 667),
        ("-5", "100", 0), ("120", "100", 1_000), ("110", "120", 917), ("90", "360", 250), ("1", "0", 0),
    ])
    func geometry(_ value: String, _ end: String, _ tenths: Int) throws {
        let value = try #require(Rational(fraction: value)), end = try #require(Rational(fraction: end))
        #expect(ChartLayout.tenths(value, of: end) == tenths)
    }

    /// The rectangles of every drawing, in order.
    private func rectangles(_ language: Language) throws -> [String] {
        try [StoreVisit().page(language), DriveThrough().page(language)].flatMap { page in
            String(decoding: renderHTML(page), as: UTF8.self).matches(of: /<(rect|svg)[^>]*>/).map {
                String($0.output.0)
            }
        }
    }

    @Test("The same geometry in every language", arguments: Language.allCases)
    func sameGeometry(language: Language) throws {
        let rectangles = try rectangles(language)
        #expect(rectangles.count > 20)
        #expect(try rectangles == self.rectangles(.english))
    }

    @Test func timesAreHeldAgainstTheirStandards() throws {
        let chart = try #require(try StoreVisit().page().timings?.chart)
        #expect(chart.panels.count == 1)
        for bar in chart.panels.flatMap(\.bars) {
            #expect(bar.from == .zero && !bar.marks.isEmpty)
        }
    }

    /// A wait of a minute and a delivery of a day do not share a scale.
    @Test func timesOfOtherSizesHaveAScaleOfTheirOwn() {
        let times = [(60, 120), (86_400, 172_800), (300, 600), (0, 0), (7_200, 3_600)].enumerated().map { index, time in
            MeasuredTime(
                number: index + 1, seconds: Rational(time.0), standards: [Rational(time.1)], isKept: true)
        }
        #expect(MeasuredTime.scales(times).map { $0.map(\.number) } == [[1, 3, 4], [5], [2]])
        #expect(MeasuredTime.scales([]) == [[]])
    }

    @Test func withoutTimesThereIsNoDrawingOfThem() throws {
        var visit = StoreVisit()
        visit.hasPoints = false
        #expect(try visit.page().timings == nil && visit.page().losses == nil)
    }

    @Test func everyDrawingIsNamedAndDescribed() throws {
        let html = String(decoding: renderHTML(try StoreVisit().page()), as: UTF8.self)
        let names = html.matches(of: /aria-labelledby="([^"]*)"/).flatMap { $0.output.1.split(separator: " ") }
        #expect(names.count == 6)
        #expect(Set(names).count == names.count)
        for name in names {
            #expect(html.matches(of: try Regex("id=\"?\(name)[\">]")).count == 1, "\(name)")
        }
    }
}
