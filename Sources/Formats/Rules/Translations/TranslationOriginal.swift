import Diagnostics
import SourceXML

enum TranslationOriginal {
    static let rule = Rule(
        code: "translation-original", severity: .error,
        summary: "A translation file names another checklist than the one it lies beside.",
        reason:
            """
            The file was probably copied. Its texts would be taken for those of a checklist that they were not
            written for, so nothing of it is used.
            """,
        wrong: [
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="↓exmaple.xml" source-language="en" target-language="tr" datatype="xml"><body>
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
    mutating func translationOriginal(_ original: XMLAttribute, expected: String) {
        report(
            TranslationOriginal.rule, at: original.valueRange,
            "The file translates ‘\(original.value)’, but it lies beside ‘\(expected)’.",
            advice: "Write original=\"\(expected)\", or move the file.")
    }
}
