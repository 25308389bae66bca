import Evaluation
import Foundation
import Phrases
import Testing

@testable import Reporting

extension StoreVisit {
    func page(_ language: Language = .english) throws -> Page {
        present(try scorecard(), checklist, visit, ReportOptions(language: language, engineVersion: "0.1.0"))
    }
}

@Suite struct PageTests {
    @Test("Two renders are equal", arguments: Language.allCases)
    func deterministic(language: Language) throws {
        let first = try StoreVisit().page(language), second = try StoreVisit().page(language)
        #expect(renderHTML(first) == renderHTML(second))
        #expect(renderMarkdown(first) == renderMarkdown(second))
        #expect(try renderJSON(first) == renderJSON(second))
    }

    @Test("JSON decodes to the same page of texts")
    func json() throws {
        let bytes = try renderJSON(StoreVisit().page())
        let page = try JSONDecoder().decode(Page.self, from: Data(bytes))
        #expect(try renderJSON(page) == bytes)
        #expect(page.scorecard == (try StoreVisit().scorecard()))
    }

    @Test("Actions are the three largest losses, in their order")
    func actions() throws {
        let page = try StoreVisit(minimum: nil).page()
        let losses = try StoreVisit(minimum: nil).scorecard().losses
        #expect(losses.count > 3)
        #expect(page.actions?.actions.map(\.id) == losses.prefix(3).map(\.question.name))
    }

    @Test("What cost most in a section below its minimum comes first, then the largest losses")
    func actionsOfAMissedMinimum() throws {
        let page = try StoreVisit().page()
        let losses = try StoreVisit().scorecard().losses.map(\.question.name)
        #expect(losses.prefix(3) == ["asked", "wait", "greeted"])
        #expect(page.actions?.actions.map(\.id) == ["wait", "asked", "greeted"])
        #expect(
            page.actions?.intro.text == "Failed requirements come first, then the questions that cost the score most.")
    }

    @Test("The shopper, and staff beyond their role, are never named")
    func privacy() throws {
        let page = try StoreVisit().page()
        for bytes in [renderHTML(page), renderMarkdown(page), try renderJSON(page)] {
            let text = String(decoding: bytes, as: UTF8.self)
            for secret in ["Jane Shopper", "Ayşe", "red scarf"] { #expect(!text.contains(secret)) }
            #expect(text.contains("A member of staff, role: "))
        }
    }

    @Test("The policy names the one style sheet; there is no style attribute and no script")
    func policy() throws {
        let html = String(decoding: renderHTML(try StoreVisit().page()), as: UTF8.self)
        #expect(html.contains("content=\"default-src 'none'; style-src '\(Style.sheet.hash)'; img-src data:\""))
        #expect(html.components(separatedBy: "<style>").count == 2)
        for forbidden in ["<script", " style=", "<link", "http:", "https:", "@import", "url("] {
            #expect(!html.contains(forbidden), "\(forbidden)")
        }
    }

    @Test("The style sheet uses logical properties and leaves letters alone")
    func style() {
        let css = Style.sheet.css.description
        for forbidden in [
            "margin-left", "margin-right", "padding-left", "padding-right", "text-transform", "letter-spacing", "left:",
            "right:",
        ] {
            #expect(!css.contains(forbidden), "\(forbidden)")
        }
        #expect(!css.contains("/*"))
    }

    @Test("40 questions in 30 KB, 200 in 70 KB", arguments: [(40, 30_000), (200, 70_000)])
    func size(count: Int, limit: Int) throws {
        let many = ManyQuestions(count)
        let page = present(
            try many.scorecard(), many.checklist, many.visit, ReportOptions(language: .english, engineVersion: "0.1.0"))
        let size = renderHTML(page).count
        #expect(size <= limit)
    }

    @Test("A draft says so")
    func draft() throws {
        #expect(try StoreVisit(isFinal: false).page().draft != nil)
        #expect(try StoreVisit().page().draft == nil)
    }

    @Test("What is out of the score stands apart, with its reason")
    func apart() throws {
        let groups = try StoreVisit().page().answers.groups.suffix(4)
        #expect(
            groups.map(\.title.text) == [
                "Did not apply", "Not asked", "Left open", "Asked for information, not scored",
            ])
        #expect(groups.first?.answers.first?.remarks.map(\.text) == ["Did not apply: I came by ferry."])
    }

    @Test("The number of scored questions is the same in the sentence and in the JSON")
    func scoredQuestions() throws {
        for (card, page) in [
            (try StoreVisit().scorecard(), try StoreVisit().page()),
            (try DriveThrough().scorecard(), try DriveThrough().page()),
        ] {
            let words = " of \(card.completeness.scored) scored questions"
            #expect(page.summary.tallies.contains { $0.text.hasSuffix(words) }, "\(page.summary.tallies.map(\.text))")
        }
    }

    @Test("A checklist without points has no arithmetic")
    func withoutPoints() throws {
        var visit = StoreVisit()
        visit.hasPoints = false
        let page = try visit.page()
        #expect(page.arithmetic == nil && page.summary.score == nil)
        let heading = Catalogue.of(.english).text(.headingArithmetic)
        for bytes in [renderHTML(page), renderMarkdown(page), try renderJSON(page)] {
            #expect(!String(decoding: bytes, as: UTF8.self).contains(heading))
        }
        #expect(try StoreVisit().page().arithmetic != nil)
    }

    @Test("Room to write is spoken of where it is: on paper and in Markdown")
    func room() throws {
        let page = try StoreVisit().page()
        let room = try #require(page.actions?.room?.text)
        #expect(page.actions?.intro.text.contains("room") == false)
        #expect(String(decoding: renderHTML(page), as: UTF8.self).contains("<p class=\"intro room\">\(room)</p>"))
        #expect(String(decoding: renderMarkdown(page), as: UTF8.self).contains(room))
        let css = Style.sheet.css.description.components(separatedBy: "@media print")
        #expect(css.count > 1 && css[0].contains(".room{display:none}") && css[1].contains(".room{display:block}"))
    }

    @Test("A remark that stands first has no sign before it")
    func firstRemark() throws {
        let html = String(decoding: renderHTML(try StoreVisit().page()), as: UTF8.self)
        #expect(html.contains("<p> <i>Not asked"))
        #expect(html.contains("i:not(:first-child)::before{content:\"· \""))
    }

    @Test("Bars of nested sections begin and end where those of the others do: only the title is set in")
    func barsOnOneScale() {
        let css = Style.sheet.css.description
        #expect(css.contains(".nested th{padding-inline-start:1.4rem"))
        #expect(css.contains(".nested .bar{margin-inline-start:-1.4rem;inline-size:calc(100% + 1.4rem)}"))
        // A drawing runs from left to right on every page, and so do its margins.
        #expect(css.contains("[dir=rtl] .nested .bar{margin-inline:0 -1.4rem}"))
    }

    @Test("Connectors of a chart end above the letters of the next step")
    func labelsAreNotStruckThrough() {
        let css = Style.sheet.css.description
        #expect(css.contains(".chart .joint{width:1px;height:6px;"))
        #expect(css.contains(".chart text{fill:CanvasText}"))
    }
}
