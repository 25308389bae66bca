import Diagnostics

extension XMLRule {
    package static let tagTooLong = Rule(
        code: "tag-too-long", severity: .error,
        summary: "A tag is at most 16 KiB long.",
        reason: """
            A tag of that length is mostly one whose quote or > is missing, so that it swallows what follows. \
            Close it, or move long text from attributes into elements.
            """,
        // What breaks this rule cannot be printed as an example; the tests of the byte gate make it.
        wrong: [],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>"#)
        ]
    )
}
