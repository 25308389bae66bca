import Diagnostics
import SourceXML

enum EmptyText {
    static let rule = Rule(
        code: "empty-text", severity: .error,
        summary: "An element that holds words is empty.",
        reason:
            """
            An empty question or label shows as nothing at all to a shopper or an owner.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean"><↓ask> </ask></yes-no>
                """)
        ],
        right: [
            .question(
                """
                <yes-no id="clean"><ask>Was it clean?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func emptyText(_ element: XMLElement) {
        report(
            EmptyText.rule, at: element.nameRange, "‘\(element.name)’ is empty.",
            advice: "Write its words, or leave it out.")
    }
}
