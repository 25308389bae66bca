import Diagnostics
import SourceXML

enum TranslationStale {
    static let rule = Rule(
        code: "translation-stale", severity: .warning,
        summary: "The checklist's text has changed since it was translated.",
        reason:
            """
            A translation of the old text may ask another question than the new one: it is not shown until somebody
            has looked at it. Translate the text again, and put it into `source` as it is now.
            """,
        wrong: [
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="example.xml" source-language="en" target-language="tr" datatype="xml"><body>
                    <trans-unit id="title"><source>Example</source><target>Örnek</target></trans-unit>
                    <trans-unit id="main.title"><source>Main</source><target>Ana bölüm</target></trans-unit>
                    <trans-unit id="greeted.ask"><source>↓Did anybody greet you in {location.name}?</source><target>{location.name} mağazasında karşılandınız mı?</target></trans-unit>
                  </body></file>
                </xliff>
                """)
        ],
        right: [
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="example.xml" source-language="en" target-language="tr" datatype="xml"><body>
                    <trans-unit id="title"><source>Example</source><target>Örnek</target></trans-unit>
                    <trans-unit id="main.title"><source>Main</source><target>Ana bölüm</target></trans-unit>
                    <trans-unit id="greeted.ask"><source>Were you greeted in {location.name}?</source><target>{location.name} mağazasında karşılandınız mı?</target></trans-unit>
                  </body></file>
                </xliff>
                """)
        ])
}

extension Findings {
    /// One that an export has marked has the text of now in `source` already.
    mutating func translationStale(
        _ original: XMLElement, _ text: TranslatableText, in source: TranslatableTexts, isMarked: Bool
    ) {
        report(
            TranslationStale.rule, at: original.textRange,
            "The text ‘\(text.id)’ has changed since it was translated, so its translation is not shown.",
            advice: isMarked
                ? "Translate “\(text.text)” and take the state ‘\(XLIFF.staleState)’ out."
                : "Translate “\(text.text)” and put that into ‘source’.",
            notes: [Note(file: source.tree.source.name, range: text.place, message: "this is the text now")])
    }
}
