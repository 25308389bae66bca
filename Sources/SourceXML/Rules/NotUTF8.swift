import Diagnostics

extension XMLRule {
    package static let notUTF8 = Rule(
        code: "not-utf-8", severity: .error,
        summary: "A file is read as UTF-8 only.",
        reason: """
            A file in another encoding would show wrong letters, and a hidden encoding can hide what a file \
            says. Save it as UTF-8, and write encoding="UTF-8" or no encoding in its first line.
            """,
        wrong: [
            .file(
                """
                <?xml version="1.0" encoding="↓UTF-7"?>
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
                <?xml version="1.0" encoding="↓ISO-8859-9"?>
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
                <?xml version="1.0" encoding="utf-8"?>
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
