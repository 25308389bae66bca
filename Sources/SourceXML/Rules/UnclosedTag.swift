import Diagnostics

extension XMLRule {
    package static let unclosedTag = Rule(
        code: "unclosed-tag", severity: .error,
        summary: "Every element that is opened is closed.",
        reason: """
            Without its end tag an element would go on to the end of the file. Write the end tag where the \
            element ends; an element without content is written <photo/>.
            """,
        wrong: [
            .question(#"<yes-no id="greeted"><↓ask>Did somebody greet you?</yes-no>"#),
            .file(
                """
                <checklist xmlns="urn:mystery-shopping:checklist:1" id="store-visit" version="1" xml:lang="en">
                  <title>Store visit</title>
                  <↓section id="arrival">

                """),
        ],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did somebody greet you?</ask></yes-no>"#)
        ]
    )
}
