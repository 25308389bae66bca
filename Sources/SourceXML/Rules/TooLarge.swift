import Diagnostics

extension XMLRule {
    package static let tooLarge = Rule(
        code: "too-large", severity: .error,
        summary: "A file is at most 16 MiB large.",
        reason: """
            The limit keeps one wrong or hostile file from holding everything up. A checklist is a few \
            kilobytes; split the file, or check that it is the one you mean.
            """,
        // What breaks this rule cannot be printed as an example; the tests of the byte gate make it.
        wrong: [],
        right: [smallChecklist]
    )
}
