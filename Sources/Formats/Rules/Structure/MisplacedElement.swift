import Diagnostics
import SourceXML

enum MisplacedElement {
    static let rule = Rule(
        code: "misplaced-element", severity: .error,
        summary: "An element stands after one that must come later.",
        reason:
            """
            The order title, summary, changes, briefing, scoring, scales, sections keeps checklists alike, so that readers and
            editors find each part.
            """,
        wrong: [
            .checklist(
                """
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section><↓summary>A shop.</summary>
                """)
        ],
        right: [
            .checklist(
                """
                <summary>A shop.</summary><section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """)
        ])
}

extension Findings {
    mutating func misplacedElement(_ element: XMLElement, after other: XMLElement, in parent: XMLElement) {
        report(
            MisplacedElement.rule, at: element.nameRange,
            "‘\(element.name)’ must stand before ‘\(other.name)’.",
            advice: "Move it up in ‘\(parent.name)’.", notes: [note(other.nameRange, "‘\(other.name)’ is here")])
    }
}
