import Diagnostics
import SourceXML

enum TranslationTargetLanguage {
    static let rule = Rule(
        code: "translation-target-language", severity: .error,
        summary: "A translation file is not in the language that its name says.",
        reason:
            """
            A translation is found by its name, such as `store-visit.tr.xlf`. When name and content disagree, nobody
            can tell which one is right, so nothing of it is used.
            """,
        wrong: [
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="example.xml" source-language="en" target-language="↓hu" datatype="xml"><body>
                    <trans-unit id="title"><source>Example</source><target>Örnek</target></trans-unit>
                    <trans-unit id="main.title"><source>Main</source><target>Ana bölüm</target></trans-unit>
                    <trans-unit id="greeted.ask"><source>Were you greeted in {location.name}?</source><target>{location.name} mağazasında karşılandınız mı?</target></trans-unit>
                  </body></file>
                </xliff>
                """),
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="example.xml" source-language="en" target-language="↓en" datatype="xml"><body>
                    <trans-unit id="title"><source>Example</source><target>Örnek</target></trans-unit>
                    <trans-unit id="main.title"><source>Main</source><target>Ana bölüm</target></trans-unit>
                    <trans-unit id="greeted.ask"><source>Were you greeted in {location.name}?</source><target>{location.name} mağazasında karşılandınız mı?</target></trans-unit>
                  </body></file>
                </xliff>
                """),
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
    mutating func translationTargetLanguage(_ language: XMLAttribute, _ problem: String, advice: String) {
        report(TranslationTargetLanguage.rule, at: language.valueRange, problem, advice: advice)
    }
}
