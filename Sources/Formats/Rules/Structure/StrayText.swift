import Diagnostics
import SourceXML

enum StrayText {
    static let rule = Rule(
        code: "stray-text", severity: .error,
        summary: "Text stands where only elements may stand.",
        reason:
            """
            The text belongs to no question and would be shown nowhere: a forgotten tag, or a note to a colleague, which
            belongs into a comment.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean"><ask>Was it clean?</ask>↓Look at the floor.</yes-no>
                """)
        ],
        right: [
            .question(
                """
                <yes-no id="clean"><!-- ask the client --><ask>Was it clean?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func strayText(in element: XMLElement) {
        report(
            StrayText.rule, at: element.textRange, "‘\(element.name)’ holds text outside its elements.",
            advice: "Put the text into an element, or into a comment <!-- … -->.")
    }
}
