import Diagnostics

extension XMLRule {
    package static let duplicateAttribute = Rule(
        code: "duplicate-attribute", severity: .error,
        summary: "An attribute is written once in a tag.",
        reason: """
            With two values nobody could say which one counts. Keep one.
            """,
        wrong: [
            .question(#"<yes-no id="greeted" points="5" ↓points="10"><ask>Did somebody greet you?</ask></yes-no>"#)
        ],
        right: [
            .question(#"<yes-no id="greeted" points="10"><ask>Did somebody greet you?</ask></yes-no>"#)
        ]
    )
}
