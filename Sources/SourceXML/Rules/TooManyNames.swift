import Diagnostics

extension XMLRule {
    package static let tooManyNames = Rule(
        code: "too-many-names", severity: .error,
        summary: "A file has at most 4096 different names, and at most 64 namespaces at one place.",
        reason: """
            With very many names the parser becomes slow, and no vocabulary has as many: such a file was mostly \
            written by a program that puts numbers into names. Put them into attributes.
            """,
        // What breaks this rule cannot be printed as an example; the tests of the parser make it.
        wrong: [],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>"#)
        ]
    )
}
