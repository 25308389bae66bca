import Diagnostics
import SourceXML

enum TranslationSourceLanguage {
    static let rule = Rule(
        code: "translation-source-language", severity: .error,
        summary: "A translation file starts from another language than the checklist.",
        reason:
            """
            The texts that were translated must be those of the checklist, in the language of its `xml:lang`.
            Nothing of the file is used.
            """,
        wrong: [
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="example.xml" source-language="↓de" target-language="tr" datatype="xml"><body>
                    <trans-unit id="title"><source>Example</source><target>Örnek</target></trans-unit>
                    <trans-unit id="main.title"><source>Main</source><target>Ana bölüm</target></trans-unit>
                    <trans-unit id="greeted.ask"><source>Were you greeted in {location.name}?</source><target>{location.name} mağazasında karşılandınız mı?</target></trans-unit>
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
    mutating func translationSourceLanguage(_ language: XMLAttribute, expected: String) {
        report(
            TranslationSourceLanguage.rule, at: language.valueRange,
            "The translation starts from ‘\(language.value)’, but the checklist is written in ‘\(expected)’.",
            advice: "Write source-language=\"\(expected)\", or translate from that language.")
    }
}
