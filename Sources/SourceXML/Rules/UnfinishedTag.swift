import Diagnostics

extension XMLRule {
    package static let unfinishedTag = Rule(
        code: "unfinished-tag", severity: .error,
        summary: "Every tag is closed with >.",
        reason: """
            Without the > what follows is taken for attributes. Write it at the end of the tag.
            """,
        wrong: [
            .question(#"<↓yes-no id="greeted" <ask>Did somebody greet you?</ask></yes-no>"#),
            .question(#"<yes-no id="greeted"><ask>Did somebody greet you?</↓ask</yes-no>"#),
        ],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>"#)
        ]
    )
}
