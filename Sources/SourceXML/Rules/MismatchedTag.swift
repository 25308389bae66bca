import Diagnostics

extension XMLRule {
    package static let mismatchedTag = Rule(
        code: "mismatched-tag", severity: .error,
        summary: "An end tag names the element that it closes.",
        reason: """
            Names are compared letter by letter, capitals included. Write the name of the element that is open.
            """,
        wrong: [
            .question(#"<yes-no id="greeted"><ask>Did somebody greet you?</↓asks></yes-no>"#),
            .question(#"<yes-no id="greeted"><ask>Did somebody greet you?</ask></↓Yes-No>"#),
        ],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>"#)
        ]
    )
}
