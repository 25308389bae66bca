import Diagnostics

extension XMLRule {
    package static let tooDeep = Rule(
        code: "too-deep", severity: .error,
        summary: "Elements are nested at most 64 levels deep.",
        reason: """
            Nobody nests that deep on purpose: mostly the elements before are not closed. Close them where they \
            end.
            """,
        wrong: [
            .file(String(repeating: "<s>", count: 64) + "<↓s/>" + String(repeating: "</s>", count: 64))
        ],
        right: [smallChecklist]
    )
}
