import Diagnostics

extension XMLRule {
    package static let rawAmpersand = Rule(
        code: "raw-ampersand", severity: .error,
        summary: "A & begins an entity; the character itself is written &amp;.",
        reason: """
            XML takes every & for the beginning of an entity such as &lt;. Write &amp;.
            """,
        wrong: [
            .question(#"<yes-no id="greeted"><ask>Did you visit Salt ↓& Pepper?</ask></yes-no>"#),
            .question(#"<yes-no id="greeted"><ask>Did you visit B↓&B?</ask></yes-no>"#),
        ],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did you visit Salt &amp; Pepper?</ask></yes-no>"#)
        ]
    )
}
