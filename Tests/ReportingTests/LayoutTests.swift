import Evaluation
import Phrases
import Testing

@testable import Reporting

@Suite struct LayoutTests {
    @Test func theUsualLayoutChangesNothing() throws {
        let page = try StoreVisit().page()
        #expect(renderHTML(page) == renderHTML(page, Layout(paper: .a4, extent: .full)))
        #expect(renderMarkdown(page) == renderMarkdown(page, Layout(paper: .letter, extent: .full)))
    }

    @Test func aLetterPageNamesItsPaperAndItsOwnSheet() throws {
        let page = try StoreVisit().page()
        let letter = String(decoding: renderHTML(page, Layout(paper: .letter)), as: UTF8.self)
        #expect(letter.contains("@page{size: letter}") || letter.contains("@page{size:letter}"))
        let sheet = Style.of(page, Layout(paper: .letter))
        #expect(letter.contains(sheet.hash) && sheet.hash != Style.of(page).hash)
    }

    @Test(arguments: Language.allCases) func aSummaryHasWhatMattersAndSaysThatItIsOne(_ language: Language) throws {
        let page = try StoreVisit().page(language)
        let layout = Layout(extent: .summary)
        let html = String(decoding: renderHTML(page, layout), as: UTF8.self)
        let markdown = String(decoding: renderMarkdown(page, layout), as: UTF8.self)
        let kept = [page.alerts?.heading, page.summary.heading, page.actions?.heading, page.sections?.heading]
        for heading in kept + [page.method.heading] {
            guard let heading else { continue }
            #expect(html.contains("<h2>\(heading)</h2>"))
            let headings = ["## \(heading)\n", "## \u{2068}\(heading)\u{2069}\n"]
            #expect(headings.contains(where: markdown.contains))
        }
        for heading in [page.answers.heading, page.arithmetic?.heading, page.losses?.heading] {
            guard let heading else { continue }
            #expect(!html.contains("<h2>\(heading)</h2>") && !markdown.contains("## \(heading)\n"))
        }
        #expect(html.contains(page.summaryNotice.text) && markdown.contains(page.summaryNotice.text))
    }

    @Test func theDatesOfAPDFAreThoseOfTheVisitInAsManyBytes() {
        let moment = Instant(millisecondsSince1970: 1_775_066_400_000)
        let pdf =
            "%PDF-1.4\n/Title (a \\(D:20200101000000\\))\n/CreationDate (D:20261122180229+01'30')\n/ModDate (D:20261122180229Z)\n"
        let expected =
            "%PDF-1.4\n/Title (a \\(D:20200101000000\\))\n/CreationDate (D:20260401180000+00'00')\n/ModDate (D:20260401180000Z)\n"
        #expect(String(decoding: PDFDates.set(Array(pdf.utf8), to: moment), as: UTF8.self) == expected)
        #expect(PDFDates.set([], to: moment).isEmpty)
        #expect(PDFDates.set(Array("/ModDate".utf8), to: moment) == Array("/ModDate".utf8))
        #expect(PDFDates.producer(of: Array("<</Producer (Skia/PDF m156)>>".utf8)) == "Skia/PDF m156")
        #expect(PDFDates.producer(of: Array(pdf.utf8)) == nil)
    }
}
