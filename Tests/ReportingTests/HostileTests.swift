import Evaluation
import Foundation
import Phrases
import Testing

@testable import Reporting

@Suite struct HostileTests {
    static let payloads = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg/onload=alert(1)>", "</style><b>", "]]>",
        "-->",
        "<!--", "&lt;b&gt;", "\"\u{301} onclick=x", "<\u{200D}script>", "\u{0}<b>", "\u{202E}<i>", "`<b>`",
        "</title><b>",
        "| a | b |", "# head", "![x](http://x.example)", "javascript:alert(1)", "a\n\n# b\n\n<div>", "</q></li></ol>",
    ]

    /// A visit in which every free text is the payload.
    private func page(_ text: String) throws -> Page {
        let option = Option(value: text, label: text, points: 0, requiresComment: true)
        let checklist = Checklist(
            id: text, version: text, language: "en", title: text,
            scoring: ScoringRules(model: .weighted, target: 80, bands: [Band(id: text, from: 0, label: text)]),
            sections: [
                Section(
                    id: "s", title: text, weight: 10, minimum: Gate(minimum: 90),
                    items: [
                        .question(
                            Question(
                                id: "a", kind: .choice([option, Option(value: "b", label: "b", points: 5)]), ask: text,
                                points: .options(floor: 0, possible: 5), critical: CriticalRule(),
                                standard: Standard(reference: text, text: text))),
                        .question(Question(id: "t", kind: .text(TextRule()), ask: text)),
                        .question(Question(id: "e", kind: .employee, ask: text)),
                        .question(Samples.yesNo("n", text, na: .zero)),
                        .question(Samples.yesNo("m", text, na: .excluded)),
                    ])
            ])
        let pin = ChecklistPin(id: text, version: text, digest: text)
        let file = Attachment(name: text, digest: text, byteCount: 1, mediaType: text)
        let visit = Visit(
            pin: pin,
            details: VisitDetails(id: text, location: text, date: Samples.day, language: text),
            entries: [
                "a": Entry(reply: .answered(value: .option(text)), comment: text, evidence: [file]),
                "t": Entry(reply: .answered(value: .text(text))),
                "e": Entry(reply: .answered(value: .employee(Employee(role: text)))),
                "n": Entry(reply: .notApplicable(reason: text)), "m": Entry(reply: .notApplicable(reason: text)),
            ])
        return present(
            try score(visit, by: checklist, pin: pin), checklist, visit,
            ReportOptions(language: .english, engineVersion: text))
    }

    /// Every tag with its attributes' names, in order.
    private func structure(_ html: [UInt8]) -> [String] {
        String(decoding: html, as: UTF8.self).matches(of: /<[\/!]?[A-Za-z][^>]*>/).map { match in
            String(match.output).replacing(/="[^"]*"/, with: "")
        }
    }

    @Test("Hostile text leaves no element and no attribute of its own", arguments: payloads)
    func html(payload: String) throws {
        #expect(structure(renderHTML(try page(payload))) == structure(renderHTML(try page("harmless"))))
    }

    @Test(
        "Hostile text leaves the lines of the Markdown as they are", arguments: payloads.filter { !$0.contains("\n") })
    func markdown(payload: String) throws {
        func count(_ page: Page) -> Int { renderMarkdown(page).count { $0 == 0x0A } }
        #expect(count(try page(payload)) == count(try page("harmless")))
    }

    @Test("Outside code spans every angle bracket of a payload is escaped", arguments: payloads)
    func markdownBrackets(payload: String) throws {
        let lines = String(decoding: renderMarkdown(try page(payload)), as: UTF8.self).split(separator: "\n")
        for line in lines where !line.utf8.contains(UInt8(ascii: "`")) {
            var previous: UInt8 = 0
            for byte in line.utf8 {
                #expect(byte != UInt8(ascii: "<") || previous == UInt8(ascii: "\\"), "\(line)")
                previous = byte
            }
        }
    }

    @Test("The explanation keeps one line a question", arguments: payloads)
    func explanation(payload: String) throws {
        let harmless = try lines("harmless"), hostile = try lines(payload)
        #expect(hostile == harmless)
    }

    private func lines(_ text: String) throws -> Int {
        let page = try page(text)
        let checklist = Checklist(id: text, version: text, language: "en", title: text, sections: [])
        return explanationText(page.scorecard, checklist).split(separator: "\n", omittingEmptySubsequences: false).count
    }
}
