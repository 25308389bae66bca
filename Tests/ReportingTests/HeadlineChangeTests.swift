import Evaluation
import Phrases
import Testing

@testable import Reporting

@Suite struct HeadlineChangeTests {
    private func headline(_ visit: StoreVisit, before: Rational) throws -> String {
        try visit.page(VisitHistory(earlier: [Histories.visit(before)])).headline.text
    }

    private static let noTarget = ScoringRules(model: .weighted, bands: Samples.bands)
    private static let scoreAlone = ScoringRules(model: .weighted)
    private static let low = ScoringRules(model: .weighted, target: 60)

    @Test(
        "The table of rules",
        arguments: [
            (low, 60, "scored 64.0% and met the target of 60%, up 4.0 percentage points since 12 March 2026"),
            (low, 70, "scored 64.0% and met the target of 60%, but fell 6.0 percentage points since 12 March 2026"),
            (nil, 60, "scored 64.0% and missed the target of 85%, but rose 4.0 percentage points since 12 March 2026"),
            (nil, 70, "scored 64.0% and missed the target of 85%, down 6.0 percentage points since 12 March 2026"),
            (noTarget, 60, "scored 64.0%, up 4.0 percentage points since 12 March 2026: Needs work"),
            (noTarget, 70, "scored 64.0%, down 6.0 percentage points since 12 March 2026: Needs work"),
            (scoreAlone, 63, "scored 64.0%, up 1.0 percentage points since 12 March 2026"),
            (scoreAlone, 65, "scored 64.0%, down 1.0 percentage points since 12 March 2026"),
        ] as [(ScoringRules?, Int, String)])
    func rules(scoring: ScoringRules?, before: Int, words: String) throws {
        var visit = StoreVisit(minimum: nil)
        if let scoring { visit.scoring = scoring }
        #expect(try headline(visit, before: Rational(before)) == "Kadıköy Market Street " + words)
    }

    @Test("Less than a point is no news")
    func small() throws {
        let visit = StoreVisit(minimum: nil)
        let plain = try visit.page().headline.text
        #expect(try headline(visit, before: Rational(631).divided(by: 10) ?? 0) == plain)
    }

    @Test("A failure is the news, and so are full points")
    func failures() throws {
        let plain = try StoreVisit().page().headline.text
        #expect(try headline(StoreVisit(), before: 20) == plain)
    }

    @Test("Every case has a phrase of its own")
    func phrases() {
        let phrases = HeadlineChange.Outcome.allCases.flatMap { outcome in
            [true, false].map { HeadlineChange.phrase(outcome, isUp: $0) }
        }
        #expect(Set(phrases).count == 8)
    }
}
