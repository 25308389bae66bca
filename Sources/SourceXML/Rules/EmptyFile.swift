import Diagnostics

extension XMLRule {
    package static let emptyFile = Rule(
        code: "empty-file", severity: .error,
        summary: "A file must contain something.",
        reason: """
            An empty file is mostly one that was not saved, or was cut off while it was copied. Write its \
            outermost element, or copy it again.
            """,
        wrong: [
            .file("↓")
        ],
        right: [smallChecklist]
    )
}
