import Evaluation
import Phrases
import Testing

@testable import Reporting

/// What a visit says of its failures, beside the headline.
@Suite struct FailedVisitTests {
    private static let no = Entry(reply: .answered(value: .yesNo(false)))

    private func verdicts(_ visit: StoreVisit) throws -> [String] { try visit.page().summary.verdicts.map(\.text) }

    @Test func theBandComesFromAFailureOnlyWhereThePercentageGivesAnother() throws {
        let words = Catalogue.of(.english).text(.bandForced)
        let low = StoreVisit(minimum: nil, changes: ["honest": Self.no])
        #expect(try #require(try low.scorecard().overall).score.shown < 60, "it is in the failing band by itself")
        #expect(try !verdicts(low).contains(words))
        #expect(try verdicts(StoreVisit()).contains(words))
    }

    @Test func theFailedCriticalQuestionIsTheFirstAction() throws {
        let failed = StoreVisit(minimum: nil, changes: ["honest": Self.no])
        #expect(try failed.scorecard().losses.first?.question != "honest")
        let part = try #require(try failed.page().actions)
        #expect(part.actions.first?.id == "honest" && part.actions.count == 3)
        #expect(
            part.intro.text == "Failed requirements come first, then the questions that cost the score most.")
        let whole = try #require(try StoreVisit(minimum: nil).page().actions)
        #expect(whole.intro.text == "The questions that cost the score most.")
    }

    @Test func threeFailedCriticalQuestionsAreAllThereIsToDoFirst() throws {
        let questions = (1...4).map {
            Samples.yesNo(QuestionID("q\($0)"), "Question \($0)?", critical: CriticalRule(effect: .fail))
        }
        let dear = Samples.yesNo("dear", "Dear?", points: 90)
        let checklist = Checklist(
            id: "c", version: "1", language: "en", title: "T",
            sections: [Section(id: "s", title: "S", items: (questions + [dear]).map { .question($0) })])
        let entries = (questions + [dear]).map { ($0.id, Self.no) }
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(), entries: Dictionary(uniqueKeysWithValues: entries))
        let page = present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: .english, engineVersion: "0.1.0"))
        #expect(page.actions?.actions.map(\.id) == ["q1", "q2", "q3"])
        #expect(page.actions?.intro.text == "Failed requirements come before everything else.")
    }
}
