import Diagnostics
import SourceXML

enum ImpossibleMinimum {
    static let rule = Rule(
        code: "impossible-minimum", severity: .error,
        summary: "A section minimum can never be tested.",
        reason:
            """
            A minimum compares the section score; a section in which nothing carries points has none.
            """,
        wrong: [
            .checklist(
                """
                <section id="a" ↓minimum="50"><title>A</title><yes-no id="clean"><ask>Clean?</ask></yes-no></section>
                """)
        ],
        right: [
            .checklist(
                """
                <section id="a" minimum="50"><title>A</title><yes-no id="clean" points="1"><ask>Clean?</ask></yes-no></section>
                """)
        ])
}

extension Findings {
    mutating func impossibleMinimum(_ attribute: XMLAttribute, _ problem: String, advice: String) {
        report(ImpossibleMinimum.rule, at: attribute.range, problem, advice: advice)
    }
}
