import Diagnostics

extension XMLRule {
    package static let unknownPrefix = Rule(
        code: "unknown-prefix", severity: .error,
        summary: "A prefix is declared before it is used.",
        reason: """
            A name with a colon belongs to another vocabulary, which must be declared with xmlns:prefix. \
            Elements of a checklist have no prefix.
            """,
        wrong: [
            .question(#"<↓m:yes-no id="greeted"><ask>Did somebody greet you?</ask></m:yes-no>"#),
            .question(#"<yes-no id="greeted" ↓m:points="5"><ask>Did somebody greet you?</ask></yes-no>"#),
        ],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>"#)
        ]
    )
}
