import Diagnostics

extension XMLRule {
    package static let doctype = Rule(
        code: "doctype", severity: .error,
        summary: "A file has no document type and no entities of its own.",
        reason: """
            Such declarations can bring in other files and make small files grow without bounds, and a checklist \
            needs none. Delete the declaration; comments and CDATA are fine.
            """,
        wrong: [
            .file(
                """
                ↓<!DOCTYPE checklist>
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
                ↓<!DOCTYPE checklist [<!ENTITY shop "Corner shop">]>
                <checklist xmlns="urn:mystery-shopping:checklist:1" id="store-visit" version="1" xml:lang="en">
                  <title>Store visit</title>
                  <section id="arrival">
                    <title>Arrival</title>
                    <yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>
                  </section>
                </checklist>
                """),
        ],
        right: [
            .file(
                """
                <!-- A comment is fine. -->
                <checklist xmlns="urn:mystery-shopping:checklist:1" id="store-visit" version="1" xml:lang="en">
                  <title>Store visit</title>
                  <section id="arrival">
                    <title>Arrival</title>
                    <yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>
                  </section>
                </checklist>
                """)
        ]
    )
}
