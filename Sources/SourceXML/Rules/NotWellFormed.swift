import Diagnostics

extension XMLRule {
    package static let notWellFormed = Rule(
        code: "not-well-formed", severity: .error,
        summary: "A file must be well-formed XML.",
        reason: """
            What is meant cannot be told from a file that breaks the rules of XML. The message names the exact \
            place; mostly one character too few or too many stands there.
            """,
        wrong: [
            .question(#"<yes-no id="greeted"↓points="5"><ask>Did somebody greet you?</ask></yes-no>"#),
            .question("<!-- two ↓-- hyphens -->"),
        ],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>"#),
            .question("<!-- one - hyphen -->"),
        ]
    )
}
