import Evaluation
import Phrases
import Testing

@testable import Reporting

/// A blend near the sections; all numbers were computed by hand.
@Suite struct BlendTests {
    private typealias Shop = SmallShop

    private func shop(_ parts: [BlendPart], weights: (Rational, Rational) = (90, 10)) -> SmallShop {
        SmallShop(
            ScoringRules(model: .weighted, blend: Blend(parts: parts)),
            [
                Shop.section("Service", weight: weights.0, [Shop.asks("good", 10)]),
                Shop.section("Impression", weight: weights.1, [Shop.asks("again", 10)]),
            ]
        ).answered(yes: ["good"], no: ["again"])
    }

    private func notes(_ page: Page) -> [[String]]? { page.sections?.table.rows.map { $0.notes.map(\.text) } }
    private func rows(_ page: Page) -> [[String]]? {
        page.blend?.table.rows.map { [$0.name.text] + $0.cells.map(\.text) }
    }

    /// The sections give 90, the question 0; half of each is 45.
    @Test func `a section counts through the part of all sections`() throws {
        let page = try shop([
            BlendPart(source: .overall, weight: 50), BlendPart(source: .question("again"), weight: 50),
        ]).page()
        #expect(page.summary.score?.text.text == "45.0%")
        #expect(
            notes(page) == [
                ["90% of the sections’ part, and so 45% of the score"],
                ["10% of the sections’ part, and so 5% of the score"],
            ])
        #expect(
            rows(page) == [
                ["All sections together", "50", "90.0%", "50%"], ["2: again?", "50", "0.0%", "50%"],
            ])
    }

    @Test func `and as a part of its own: 6 of 60, and 40`() throws {
        let page = try shop([
            BlendPart(source: .overall, weight: 60), BlendPart(source: .section("Impression"), weight: 40),
        ]).page()
        #expect(
            notes(page)?.last == [
                "10% of the sections’ part, and so 6% of the score", "Counts by itself for 40% of the score",
            ])
        #expect(rows(page)?.last == ["Section “Impression”", "40", "0.0%", "40%"])
    }

    @Test func `without the part of all sections a section counts for nothing but itself`() throws {
        let page = try shop([BlendPart(source: .section("Service"), weight: 1)]).page()
        #expect(notes(page) == [["Counts by itself for 100% of the score"], []])
    }

    @Test func `the arithmetic tells the share among the sections`() throws {
        let parts = [BlendPart(source: .overall, weight: 1), BlendPart(source: .question("again"), weight: 1)]
        let page = try shop(parts, weights: (2, 1)).page()
        let notes = page.arithmetic?.sections.map { $0.notes.map(\.text) }
        #expect(
            notes == [
                ["weight 2", "share among the sections 200/3%"], ["weight 1", "share among the sections 100/3%"],
            ])
        #expect(self.notes(page)?.first == ["66.7% of the sections’ part, and so 33.3% of the score"])
    }

    @Test(arguments: Language.allCases) func `every form of the page shows the parts`(_ language: Language) throws {
        let page = try shop([
            BlendPart(source: .overall, weight: 50), BlendPart(source: .question("again"), weight: 50),
        ]).page(language)
        let heading = try #require(page.blend?.heading)
        let mail = renderMail(page, fullReport: "x.html")
        for bytes in [
            renderHTML(page), renderHTML(page, Layout(extent: .summary)), renderMarkdown(page), try renderJSON(page),
            mail.html, mail.text,
        ] {
            #expect(String(decoding: bytes, as: UTF8.self).contains(heading))
        }
        #expect(try StoreVisit().page(language).blend == nil)
    }
}
