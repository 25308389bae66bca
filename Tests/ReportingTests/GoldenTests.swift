import Evaluation
import Phrases
import Testing

@testable import Reporting

@Suite struct GoldenTests {
    private func page() throws -> Page {
        let checklist = Checklist(
            id: "small", version: "1", language: "en", title: "Small", scoring: ScoringRules(target: 50),
            sections: [
                Section(
                    id: "one", title: "Arrival",
                    items: [
                        .question(Samples.yesNo("a", "Greeted?")), .question(Samples.yesNo("b", "Clean?", weight: 2)),
                    ])
            ])
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(language: "tr"),
            entries: [
                "a": Entry(reply: .answered(value: .yesNo(true))),
                "b": Entry(reply: .answered(value: .yesNo(false)), comment: "Kutular vardı."),
            ])
        return present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: .english, engineVersion: "0.1.0"))
    }

    @Test func answersInHTML() throws {
        let html = String(decoding: renderHTML(try page()), as: UTF8.self)
        #expect(
            html.contains(
                """
                <section><h3>Arrival</h3><ol>
                <li><p>Greeted?<p><b>Yes</b> · <bdi>5 / 5</bdi>
                <li class=l><p>Clean?<p><b>No</b> · <bdi>0 / 5</bdi> <i>weight <bdi>2</bdi></i> \
                <i>costs the score <bdi>66.7</bdi> percentage points</i> <q lang="tr">Kutular vardı.</q>
                </ol></section>
                """))
    }

    @Test func arithmeticInMarkdown() throws {
        let markdown = String(decoding: renderMarkdown(try page()), as: UTF8.self)
        #expect(
            markdown.contains(
                """
                | Section | Points | Score | |
                | --- | --: | --: | --- |
                | Arrival | 5 / 15 | 33.3% | 1: 5 / 5 · 2: 0 / 5 × 2 · exactly 100/3% |

                1. All points count alike, wherever they stand: 5 / 15 = 100/3%.
                2. The score may be 100% at most: 100/3%.
                3. Rounded once, halves away from zero, to 1 decimal: 33.3%.
                4. 33.3% against the target of 50%: not met.
                """))
    }
}
