import Evaluation
import Foundation
import Phrases
import Testing

@testable import Reporting

/// What is sent instead of the scorecard: a summary for a chat, an e-mail, a page or two of paper.
@Suite struct ShortFilesTests {
    private func long(_ ask: String, _ count: Int = 200, _ language: Language = .english) throws -> Page {
        let questions = (1...count).map {
            Samples.yesNo(QuestionID("q\($0)"), "\(ask) \($0)", critical: CriticalRule(effect: .fail))
        }
        let checklist = Checklist(
            id: "long", version: "1", language: "en", title: "Long",
            scoring: ScoringRules(target: 85, bands: Samples.bands),
            sections: [Section(id: "all", title: ask, items: questions.map { .question($0) })])
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(),
            entries: Dictionary(
                questions.map { ($0.id, Entry(reply: .answered(value: .yesNo(false)), comment: ask)) },
                uniquingKeysWith: { first, _ in first }))
        return present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: language, engineVersion: "0.1.0"))
    }

    @Test(arguments: Language.allCases) func aSummarySaysWhatHappenedAndWhereTheRestIs(_ language: Language) throws {
        let page = try StoreVisit().page(language)
        let text = String(decoding: renderSummary(page, fullReport: "visit.html"), as: UTF8.self)
        #expect(text.utf8.count < 2_000)
        let score = try #require(page.summary.score)
        #expect(text.hasPrefix("# ") && text.contains(score.text.text) && text.contains("visit.html"))
        #expect(page.summary.band.map { text.contains($0.text.text) } ?? false)
    }

    @Test(arguments: [1, 12, 40, 400]) func aSummaryOfALongVisitIsCutByWholeItems(_ words: Int) throws {
        let ask = String(repeating: "Was it so that everything was fine here? ", count: words)
        let page = try long(ask)
        let text = String(decoding: renderSummary(page, fullReport: "visit.html"), as: UTF8.self)
        #expect(text.utf8.count < 2_000)
        #expect(text.contains("items were left out here") && text.contains("visit.html"))
        let whole = Set((page.alerts?.alerts ?? []).map { "- ✕ \($0.label): **\($0.subject.text)**\\" })
        let said = text.split(separator: "\n").filter { $0.hasPrefix("- ✕") }
        #expect(said.isEmpty == (words >= 40) && said.allSatisfy { whole.contains(String($0)) })
    }

    @Test(arguments: Language.allCases) func failuresStandBeforeWhatPointsAtThem(_ language: Language) throws {
        let page = try StoreVisit().page(language)
        let text = String(decoding: renderSummary(page, fullReport: "visit.html"), as: UTF8.self)
        let failure = try #require(text.range(of: "- ✕ "))
        let forced = try #require(text.range(of: Catalogue.of(language).text(.bandForced)))
        #expect(failure.lowerBound < forced.lowerBound)
    }

    @Test(arguments: Language.allCases) func whatSixFailuresDoIsSaidOnceAndActionsHaveTheirRoom(_ language: Language)
        throws
    {
        let page = try long("Was the shelf by the door filled, priced and clean when you came in?", 6, language)
        // Marks of isolation stand around texts that run from right to left.
        let text = String(decoding: renderSummary(page, fullReport: "visit.html"), as: UTF8.self)
            .filter { $0 != "\u{2068}" && $0 != "\u{2069}" }
        let words = Catalogue.of(language)
        let told = [words.text(.effectFail), words.text(.effectsFail)].map {
            text.components(separatedBy: $0).count - 1
        }
        // Tamil takes three bytes a letter, so that only one failure has its room.
        #expect(told == (language == .tamil ? [1, 0] : [0, 1]))
        let actions = try #require(text.range(of: "## \(words.text(.headingActions))\n\n1. **")).upperBound
        #expect(text[actions...].contains("\n2. **") == (language != .tamil) && text.utf8.count < 2_000)
    }

    @Test func noHeadingStandsOverNothing() throws {
        let page = try long(String(repeating: "Was it so that everything was fine here? ", count: 40))
        let text = String(decoding: renderSummary(page, fullReport: "visit.html"), as: UTF8.self)
        #expect(!text.contains("## "))
    }

    @Test func aNameThatIsTooLongLeavesTheRestReadable() throws {
        var visit = StoreVisit().visit
        visit = Visit(
            pin: visit.pin, details: Samples.details(location: String(repeating: "x", count: 5_000)),
            entries: visit.entries)
        let checklist = StoreVisit().checklist
        let page = present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: .english, engineVersion: "0.1.0"))
        let text = String(decoding: renderSummary(page, fullReport: "visit.html"), as: UTF8.self)
        #expect(text.utf8.count < 2_000 && text.contains("Score: **"))
        #expect(renderMail(page, fullReport: "visit.html").html.count < 30_000)
    }

    @Test(arguments: Language.allCases) func bothPartsOfAnEmailSayTheSame(_ language: Language) throws {
        let page = try StoreVisit().page(language)
        let mail = renderMail(page, fullReport: "visit.html")
        let html = String(decoding: mail.html, as: UTF8.self), text = String(decoding: mail.text, as: UTF8.self)
        #expect(mail.html.count < 30_000 && mail.text.count < 30_000)
        #expect(html.contains("<title>\(HTML("\(page.headline.text)").description)</title>"))
        for forbidden in ["<svg", "<style", "<script", "<img", "src=", "url(", "class=", "http"] {
            #expect(!html.contains(forbidden), "\(forbidden)")
        }
        // What isolates numbers in plain text is markup in the other part.
        let words = Tags.removed(from: html).filter { $0 != "\u{200E}" }
        for line in text.split(separator: "\n") {
            for part in line.split(separator: " · ") {
                let plain = part.trimmingPrefix("  > ").filter { !$0.isWhitespace && $0 != "\u{200E}" }
                // Scalar by scalar: without white space a sign of Tamil melts into what follows.
                #expect(words.range(of: String(plain), options: .literal) != nil, "\(part)")
            }
        }
    }

    @Test func anEmailOfALongVisitStaysSmall() throws {
        let ask = String(repeating: "Was it so that everything was fine here? ", count: 60)
        let mail = renderMail(try long(ask), fullReport: "visit.html")
        #expect(mail.html.count < 30_000 && mail.text.count < 30_000)
        #expect(String(decoding: mail.text, as: UTF8.self).contains("items were left out here"))
    }

    @Test func anEmailEscapesWhatOthersWrote() throws {
        let page = try long("<img src=x onerror=alert(1)> \" ' & \u{202E}")
        let html = String(decoding: renderMail(page, fullReport: "visit.html").html, as: UTF8.self)
        #expect(!html.contains("<img") && html.contains("&lt;img") && !html.contains("\u{202E}"))
    }
}

/// The words of an HTML file without its tags and white space.
enum Tags {
    static func removed(from html: String) -> String {
        var words = "", isTag = false
        for character in html {
            if character == "<" {
                isTag = true
            } else if character == ">" {
                isTag = false
            } else if !isTag {
                words.append(character)
            }
        }
        for (entity, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            words = words.replacing(entity, with: letter)
        }
        return words.filter { !$0.isWhitespace }
    }
}
