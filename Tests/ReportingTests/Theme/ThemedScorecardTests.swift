import Crypto
import Evaluation
import Foundation
import Phrases
import Testing
import Themes

@testable import Reporting

@Suite("Scorecards that wear a theme") struct ThemedScorecardTests {
    private func page(_ change: (inout Theme) -> Void) throws -> Page {
        var theme = Theme()
        theme.name = "Example <theme>"
        theme.digest = String(repeating: "ab", count: 32)
        change(&theme)
        let sample = StoreVisit()
        let checklist = reworded(sample.checklist, by: theme)
        let scorecard = try score(sample.visit, by: checklist, pin: Samples.pin)
        return present(
            scorecard, checklist, sample.visit, ReportOptions(language: .english, engineVersion: "0.1.0", theme: theme))
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func theMethodPartNamesTheThemeAndWhatItLeavesOut() throws {
        let page = try page { $0.leftOut = [.losses, .arithmetic] }
        for words in [text(renderHTML(page)), text(renderMarkdown(page)), text(try renderJSON(page))] {
            #expect(words.contains(page.theme?.digest ?? "-"))
            #expect(words.contains("Left out by the theme"))
        }
        #expect(
            text(renderHTML(page)).contains("Example &lt;theme>")
                || text(renderHTML(page)).contains("Example &lt;theme&gt;"))
    }

    @Test(arguments: ReportPart.allCases) func aPartThatIsLeftOutIsInNoForm(_ part: ReportPart) throws {
        let full = try page { _ in }
        let cut = try page { $0.leftOut = [part] }
        let headings: [ReportPart: String?] = [
            .strengths: full.strengths?.heading, .actions: full.actions?.heading, .sections: full.sections?.heading,
            .indices: full.indices?.heading, .losses: full.losses?.heading, .timings: full.timings?.heading,
            .answers: full.answers.heading, .comparison: full.comparison?.heading,
            .arithmetic: full.arithmetic?.heading,
        ]
        guard let heading = headings[part] ?? nil else { return }
        #expect(text(renderHTML(full)).contains("<h2>\(heading)</h2>"))
        #expect(!text(renderHTML(cut)).contains("<h2>\(heading)</h2>"))
        #expect(text(renderMarkdown(full)).contains("## \(heading)\n"))
        #expect(!text(renderMarkdown(cut)).contains("## \(heading)\n"))
        #expect(cut.alerts == full.alerts && cut.summary == full.summary && cut.headline == full.headline)
        #expect(try renderJSON(cut).count < (try renderJSON(full).count) + 200)
    }

    @Test func wordsOfBandsStandInEveryForm() throws {
        let band = try #require(StoreVisit().checklist.scoring.bands.first)
        let page = try page { $0.bands = [Theme.BandWords(name: band.id, words: "Gold & silver")] }
        #expect(text(renderHTML(page)).contains("Gold &amp; silver"))
        #expect(text(renderMarkdown(page)).contains("Gold"))
        #expect(text(try renderJSON(page)).contains("Gold & silver"))
        #expect(!text(renderHTML(page)).contains(">\(band.label)<"))
    }

    @Test(arguments: ["", "h2{color:var(--good)}"]) func thePolicyAllowsTheThemedSheetAndNoOther(_ css: String) throws {
        let page = try page {
            $0.light[.accent] = Colour(0x8a4b0f)
            $0.css = css
            $0.textFonts = ["Lato"]
            $0.headingFonts = ["Georgia", "serif"]
        }
        let html = text(renderHTML(page, Layout(paper: .letter)))
        let sheet = try #require(
            html.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
        let hash = Data(SHA256.hash(data: Data(sheet.utf8))).base64EncodedString()
        #expect(html.contains("style-src 'sha256-\(hash)'; img-src data:"))
        #expect(sheet.contains("--accent:#8a4b0f"))
        #expect(sheet.contains("body{font-family:\"Lato\",sans-serif}"))
        #expect(sheet.contains("h1,h2,h3{font-family:\"Georgia\",serif}"))
        #expect(sheet.contains("@page{size:letter}"))
        #expect(sheet.contains("@layer theme{@scope (main) to (header,.alerts,.draft,.hero){\(css)}}") == !css.isEmpty)
        #expect(sheet.contains("visibility:visible !important") == !css.isEmpty)
    }

    @Test func theLogoIsInTheFileWithItsSizeAndName() throws {
        let page = try page {
            $0.logo = Logo(kind: .webp, width: 40, height: 20, alt: "A \"B\" & C", base64: "AAAA")
        }
        #expect(
            text(renderHTML(page)).contains(
                "<img class=\"logo\" src=\"data:image/webp;base64,AAAA\" alt=\"A &quot;B&quot; &amp; C\" width=\"40\" height=\"20\">"
            )
        )
        #expect(!text(renderMarkdown(page)).contains("AAAA"))
    }

    @Test func jsonOfAThemedPageDecodesToTheSame() throws {
        let bytes = try renderJSON(try page { $0.leftOut = [.timings] })
        #expect(try renderJSON(try JSONDecoder().decode(Page.self, from: Data(bytes))) == bytes)
    }
}
