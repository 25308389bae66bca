import Diagnostics

extension XMLRule {
    package static let invalidUTF8 = Rule(
        code: "invalid-utf-8", severity: .error,
        summary: "Every byte must be part of a UTF-8 character.",
        reason: """
            The file was probably saved in an older encoding such as Windows-1252, or cut in the middle of a \
            letter. Open it in an editor, check its letters with accents, and save it as UTF-8.
            """,
        // What breaks this rule cannot be printed as an example; the tests of the byte gate make it.
        wrong: [],
        right: [smallChecklist]
    )
}
