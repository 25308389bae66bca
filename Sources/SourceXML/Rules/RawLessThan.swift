import Diagnostics

extension XMLRule {
    package static let rawLessThan = Rule(
        code: "raw-less-than", severity: .error,
        summary: "A < begins a tag; the character itself is written &lt;.",
        reason: """
            XML takes every < for the beginning of a tag. In a condition write `less than` or `at most`, in text \
            write &lt;.
            """,
        wrong: [
            .question(#"<yes-no id="greeted" when="wait ↓< 5"><ask>Did somebody greet you?</ask></yes-no>"#),
            .question(#"<yes-no id="greeted"><ask>Did you wait ↓< 5 minutes?</ask></yes-no>"#),
        ],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did you wait &lt; 5 minutes?</ask></yes-no>"#)
        ]
    )
}
