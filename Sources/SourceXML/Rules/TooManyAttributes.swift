import Diagnostics

extension XMLRule {
    package static let tooManyAttributes = Rule(
        code: "too-many-attributes", severity: .error,
        summary: "A tag has at most 64 attributes.",
        reason: """
            Very many attributes in one tag take very long to check, and no element has as many. Remove some.
            """,
        wrong: [.question("<↓yes-no" + (1...65).map { " a\($0)=\"\"" }.joined() + "/>")],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>"#)
        ]
    )
}
