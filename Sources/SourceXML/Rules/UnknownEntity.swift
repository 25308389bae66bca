import Diagnostics

extension XMLRule {
    package static let unknownEntity = Rule(
        code: "unknown-entity", severity: .error,
        summary: "Only five entities have names: &lt; &gt; &amp; &quot; and &apos;.",
        reason: """
            The many named entities of HTML do not exist in XML. Write the character itself, or its number such \
            as &#160;.
            """,
        wrong: [
            .question(#"<yes-no id="greeted"><ask>Did somebody greet↓&nbsp;you?</ask></yes-no>"#)
        ],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did somebody greet&#160;you?</ask></yes-no>"#)
        ]
    )
}
