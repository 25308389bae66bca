import Diagnostics

extension XMLRule {
    package static let unquotedValue = Rule(
        code: "unquoted-value", severity: .error,
        summary: "An attribute has a value, and the value stands in quotes.",
        reason: """
            XML knows no bare values and no attributes without a value. Write name="value".
            """,
        wrong: [
            .question(#"<yes-no id="greeted" points=↓5><ask>Did somebody greet you?</ask></yes-no>"#),
            .question(#"<yes-no id="greeted" ↓required><ask>Did somebody greet you?</ask></yes-no>"#),
        ],
        right: [
            .question(#"<yes-no id="greeted" points="5"><ask>Did somebody greet you?</ask></yes-no>"#)
        ]
    )
}
