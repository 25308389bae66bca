import Evaluation
import Foundation
import Phrases
import Testing

@testable import Reporting

extension DriveThrough {
    func page(_ language: Language = .english) throws -> Page {
        present(try scorecard(), checklist, visit, ReportOptions(language: language, engineVersion: "0.1.0"))
    }

    fileprivate func presenter() throws -> Presenter {
        Presenter(try scorecard(), checklist, visit, ReportOptions(language: .english, engineVersion: "0.1.0"))
    }

    fileprivate func html() throws -> String { String(decoding: renderHTML(try page()), as: UTF8.self) }
    fileprivate func markdown() throws -> String { String(decoding: renderMarkdown(try page()), as: UTF8.self) }
}

@Suite struct DriveThroughTests {
    private func answer(_ id: String, _ page: Page) throws -> ShownAnswer {
        try #require(page.answers.groups.flatMap(\.answers).first { $0.id == id })
    }

    @Test func eachInstanceHasItsHeadingWithItsScoreAndStage() throws {
        let groups = try DriveThrough().page().answers.groups
        #expect(
            groups.map(\.title.text) == [
                "At the lane · before the sale", "Staff › Ayşe · during the sale", "Staff › Mehmet · during the sale",
                "Left open", "Asked for information, not scored",
            ])
        #expect(groups.map { $0.score?.text } == [nil, "score 100.0%", "score 50.0%", nil, nil])
        #expect(
            groups[1].answers.map(\.question.text) == ["Did Ayşe greet you?", "Were you thanked?", "Quick", "Kind"])
    }

    @Test func emptySlotsStandNowhere() throws {
        let page = try DriveThrough().page()
        #expect(!page.answers.groups.contains { $0.title.text == "Not asked" })
        #expect(!page.answers.groups.flatMap(\.answers).contains { $0.id.hasSuffix("#3") })
        #expect(page.answers.groups.flatMap(\.answers).map(\.number).sorted() == Array(1...19))
    }

    @Test func apartFromItsHeadingAQuestionNamesItsInstance() throws {
        let page = try DriveThrough().page()
        let losses = try #require(page.losses?.table.rows.map(\.name.text))
        #expect(losses.contains("18: How was Mehmet? – Kind"), "\(losses)")
        #expect(losses.contains("15: Did Mehmet greet you?"))
        #expect(try answer("badge#1", page).question.text == "Badge? (Ayşe)")
    }

    @Test func theRowsOfAMatrixShareATable() throws {
        #expect(
            try DriveThrough().html().contains(
                """
                <table class=matrix>
                <caption><bdi>How was Mehmet?</bdi></caption>
                <thead><tr><th scope=col>Question<th scope=col>Answer<th scope=col>Points</thead>
                <tbody><tr><th scope=row><span>17.</span> <bdi>Quick</bdi><td><b><bdi>Good</bdi></b><td><bdi>2 / 2</bdi>
                <tbody class=l><tr><th scope=row><span>18.</span> <bdi>Kind</bdi> <small>costs the score <bdi>3.6</bdi> percentage points</small>\
                <td><b><bdi>Bad</bdi></b><td><bdi>0 / 2</bdi>\
                <tr class=more><td colspan=3><q>He never looked up.\nNot once.</q>
                </table>
                """))
        #expect(
            try DriveThrough().markdown().contains(
                """
                How was Mehmet?

                | Question | Answer | Points | |
                | --- | --: | --: | --- |
                | 17: Quick | **Good** | 2 / 2 | |
                | 18: Kind | **Bad** | 0 / 2 | costs the score 3.6 percentage points |

                - 18: Kind

                  > He never looked up.\\
                  > Not once.
                """))
    }

    @Test func computedValuesAreShownAndTimedLikeMeasuredOnes() throws {
        let page = try DriveThrough().page()
        let total = try answer("total", page)
        #expect(total.answer?.text == "4 min 20 s" && total.points?.text == "4 / 4")
        #expect(total.remarks.map(\.text) == ["computed"])
        #expect(
            page.timings?.table.rows.map(\.name.text).contains { $0.hasSuffix(": Waiting and paying together") } == true
        )
        let none = try answer("none", page)
        #expect(none.answer == nil)
        #expect(none.remarks.map(\.text) == ["could not be computed, because an answer is missing"])
    }

    @Test func momentsPlacesAndFilesAreShownInWords() throws {
        let page = try DriveThrough().page()
        #expect(try answer("came", page).answer?.text == "21 November 2026, 14:30")
        #expect(try answer("came", page).question.text == "When did you come to Kadıköy Market Street?")
        #expect(try answer("spot", page).answer?.text == "41.0082, 28.9784")
        #expect(try answer("menu", page).answer?.text == "1 file")
        #expect(!(try DriveThrough().html()).contains("<a href"))
    }

    @Test func whatDoesNotFitTogetherIsNoted() throws {
        let warnings = try #require(try DriveThrough().page().warnings)
        #expect(warnings.intro.text.hasPrefix("Noted when the visit was finished"))
        #expect(warnings.items.map(\.text) == ["You left at 21 November 2026, 14:10, before you came."])
        #expect(
            try DriveThrough(isFinal: false).page().warnings?.intro.text.hasPrefix("The visit is not finished") == true)
        #expect(try StoreVisit().page().warnings == nil)
    }

    @Test("Members of staff are told apart without their names", arguments: Language.allCases)
    func staffHasNoNames(language: Language) throws {
        let page = try DriveThrough(per: .employee).page(language)
        for bytes in [renderHTML(page), renderMarkdown(page), try renderJSON(page)] {
            let text = String(decoding: bytes, as: UTF8.self)
            for name in ["Ayşe", "Mehmet"] { #expect(!text.contains(name), "\(name)") }
        }
        if language == .english {
            let text = String(decoding: renderMarkdown(page), as: UTF8.self)
            #expect(text.contains("Did member of staff 1 greet you?") && text.contains("Staff › Member of staff 2"))
        }
    }

    @Test("Only where it begins does “Member of staff” have a capital")
    func capitals() throws {
        let page = try DriveThrough(per: .employee).page()
        #expect(try answer("staff", page).answer?.text == "Member of staff 1 and member of staff 2")
        #expect(try answer("badge#1", page).question.text == "Badge? (member of staff 1)")
        let presenter = try DriveThrough(per: .employee).presenter()
        let slot = Slot(section: "staff", number: 2)
        #expect(presenter.ofChecklist("{instance}, then", in: slot).text == "Member of staff 2, then")
        #expect(presenter.ofChecklist("Then {staff}", in: slot).text == "Then member of staff 1 and member of staff 2")
    }

    @Test(
        "Every question stands in the arithmetic, and the list of instances is no question that could have been scored")
    func listIsNotOut() throws {
        let page = try DriveThrough().page()
        let number = try answer("staff", page).number
        let outs = try #require(page.arithmetic).sections.flatMap(\.outs).map(\.text)
        #expect(outs.contains { $0.hasSuffix("not scored") })
        #expect(outs.filter { $0.hasPrefix("\(number):") } == ["\(number): lists what the section was filled in for"])
        let terms = try #require(page.arithmetic).sections.compactMap(\.terms?.text)
        let entries = terms.flatMap { $0.split(separator: " · ").map(String.init) } + outs
        let numbers = entries.flatMap { $0.split(separator: ":")[0].split(separator: ", ") }.compactMap { Int($0) }
        #expect(numbers.sorted() == page.answers.groups.flatMap(\.answers).map(\.number).sorted())
    }

    @Test func onlyPagesThatNeedThemCarryTheFurtherRules() throws {
        #expect(Style.of(try StoreVisit().page()).hash == Style.sheet.hash)
        let html = try DriveThrough().html()
        #expect(html.contains("style-src '\(Style.longSheet.hash)'") && html.contains(".matrix"))
    }

    @Test("Hostile names leave no element and no line of their own", arguments: HostileTests.payloads)
    func hostileNames(payload: String) throws {
        func structure(_ name: String) throws -> [String] {
            let html = String(decoding: renderHTML(try DriveThrough(people: [name, "B"]).page()), as: UTF8.self)
            return html.matches(of: /<[\/!]?[A-Za-z][^>]*>/).map { String($0.output).replacing(/="[^"]*"/, with: "") }
        }
        #expect(try structure(payload) == structure("harmless"))
        guard !payload.contains("\n") else { return }
        func lines(_ name: String) throws -> Int {
            renderMarkdown(try DriveThrough(people: [name, "B"], comment: name).page()).count { $0 == 0x0A }
        }
        #expect(try lines(payload) == lines("harmless"))
    }
}
