import Evaluation
import Phrases
import Testing
import Themes

@testable import Reporting

/// What a theme leaves out is not spoken of as if it were there.
@Suite struct LeftOutSentencesTests {
    /// Twelve questions without points, so that the table of losses names only the largest.
    private func page(_ leftOut: [ReportPart], _ language: Language = .english) throws -> Page {
        let questions = (1...12).map { Samples.yesNo(QuestionID("q\($0)"), "Question \($0)?") }
        let checklist = Checklist(
            id: "c", version: "1", language: "en", title: "T",
            sections: [Section(id: "s", title: "S", items: questions.map { .question($0) })])
        let entries = questions.map { ($0.id, Entry(reply: .answered(value: .yesNo(false)))) }
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(), entries: Dictionary(uniqueKeysWithValues: entries))
        var theme = Theme()
        theme.leftOut = leftOut
        return present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: language, engineVersion: "0.1.0", theme: theme))
    }

    @Test(arguments: Language.allCases) func answers(language: Language) throws {
        let words = Catalogue.of(language)
        let told = words.text(.fullScorecardIn, ["file": "v.html"])
        let alone = words.text(.fullScorecardAt, ["file": "v.html"])
        for (leftOut, expected, other) in [([ReportPart](), told, alone), ([.answers], alone, told)] {
            let page = try page(leftOut, language)
            for bytes in [renderSummary(page, fullReport: "v.html"), renderMail(page, fullReport: "v.html").text] {
                let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
                #expect(lines.contains { $0.contains(expected) }, "\(lines)")
                #expect(!lines.contains { $0.contains(other) && !expected.contains(other) })
            }
            let more = words.text(leftOut.isEmpty ? .lossesMore : .lossesMoreAlone, count: 2)
            #expect(page.losses?.notes.map(\.text) == [more])
        }
    }

    @Test(arguments: [
        ([ReportPart](), "This is the summary. Every answer, and how the score was made, are in the full scorecard."),
        ([.arithmetic], "This is the summary. Every answer is in the full scorecard."),
        ([.answers], "This is the summary. How the score was made is in the full scorecard."),
        ([.answers, .arithmetic], "This is the summary of a longer scorecard."),
    ])
    func theNoticeOfASummary(leftOut: [ReportPart], words: String) throws {
        #expect(try page(leftOut).summaryNotice.text == words)
    }
}
