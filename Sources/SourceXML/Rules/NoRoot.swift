import Diagnostics

extension XMLRule {
    package static let noRoot = Rule(
        code: "no-root", severity: .error,
        summary: "A file consists of one outermost element.",
        reason: """
            Only comments and the XML declaration may stand before it. Text before it mostly comes from a paste, \
            or the file is no XML at all.
            """,
        wrong: [
            .file(
                """
                ↓Store visit
                <checklist xmlns="urn:mystery-shopping:checklist:1" id="store-visit" version="1" xml:lang="en">
                  <title>Store visit</title>
                  <section id="arrival">
                    <title>Arrival</title>
                    <yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>
                  </section>
                </checklist>
                """),
            .file(
                """
                <!-- nothing but a comment -->
                ↓
                """),
        ],
        right: [smallChecklist]
    )
}
