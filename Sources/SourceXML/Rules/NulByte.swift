import Diagnostics

extension XMLRule {
    package static let nulByte = Rule(
        code: "nul-byte", severity: .error,
        summary: "A file contains no zero byte.",
        reason: """
            What stands after a zero byte would be ignored in silence. It mostly means that the file is not text \
            at all. Delete the byte, or export the file again.
            """,
        // What breaks this rule cannot be printed as an example; the tests of the byte gate make it.
        wrong: [],
        right: [smallChecklist]
    )
}
