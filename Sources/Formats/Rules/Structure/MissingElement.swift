import Diagnostics
import SourceXML

enum MissingElement {
    static let rule = Rule(
        code: "missing-element", severity: .error,
        summary: "An element that must be there is missing.",
        reason:
            """
            A question without words, or a section without questions, cannot be shown to anybody.
            """,
        wrong: [
            .question(
                """
                <↓yes-no id="clean"></yes-no>
                """),
            .question(
                """
                <↓choice id="how"><ask>How did you pay?</ask></choice>
                """),
            .checklist(
                """
                <↓section id="empty"><title>Empty</title></section>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="clean"><ask>Was it clean?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func missingElement(_ what: String, in element: XMLElement, advice: String) {
        report(MissingElement.rule, at: element.nameRange, "‘\(element.name)’ has no \(what).", advice: advice)
    }
}
