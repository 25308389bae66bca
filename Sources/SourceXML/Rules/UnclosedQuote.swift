import Diagnostics

extension XMLRule {
    package static let unclosedQuote = Rule(
        code: "unclosed-quote", severity: .error,
        summary: "A value ends with the same quote with which it begins.",
        reason: """
            Without the closing quote the value swallows what follows. Write the quote where the value ends.
            """,
        wrong: [
            .question(#"<yes-no id=↓"greeted><ask>Did somebody greet you?</ask></yes-no>"#),
            .question(#"<yes-no id=↓"greeted points="5"><ask>Did somebody greet you?</ask></yes-no>"#),
        ],
        right: [
            .question(#"<yes-no id="greeted" points="5"><ask>Did somebody greet you?</ask></yes-no>"#),
            .question("<yes-no id='greeted'><ask>Did somebody greet you?</ask></yes-no>"),
        ]
    )
}
