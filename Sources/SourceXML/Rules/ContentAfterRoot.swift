import Diagnostics

extension XMLRule {
    package static let contentAfterRoot = Rule(
        code: "content-after-root", severity: .error,
        summary: "Nothing but comments follows the outermost element.",
        reason: """
            Whatever stands after the last end tag belongs to no element. Move it inside, or delete it.
            """,
        wrong: [
            .file(
                """
                <checklist xmlns="urn:mystery-shopping:checklist:1" id="store-visit" version="1" xml:lang="en">
                  <title>Store visit</title>
                  <section id="arrival">
                    <title>Arrival</title>
                    <yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>
                  </section>
                </checklist>
                <↓section id="late"/>
                """),
            .file(
                """
                <checklist xmlns="urn:mystery-shopping:checklist:1" id="store-visit" version="1" xml:lang="en">
                  <title>Store visit</title>
                  <section id="arrival">
                    <title>Arrival</title>
                    <yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>
                  </section>
                </checklist>
                ↓The end
                """),
            .file(
                """
                <checklist xmlns="urn:mystery-shopping:checklist:1" id="store-visit" version="1" xml:lang="en">
                  <title>Store visit</title>
                  <section id="arrival">
                    <title>Arrival</title>
                    <yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>
                  </section>
                </checklist>
                </↓section>
                """),
        ],
        right: [smallChecklist]
    )
}
