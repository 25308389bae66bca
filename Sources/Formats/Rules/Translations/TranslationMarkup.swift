import Diagnostics
import SourceXML

enum TranslationMarkup {
    static let rule = Rule(
        code: "translation-markup", severity: .error,
        summary: "A translated text holds markup.",
        reason:
            """
            Texts of a checklist are plain. Marks such as `g`, `x` or `ph` stand for formatting that is not there;
            the text is shown in the language of the checklist.
            """,
        wrong: [
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="example.xml" source-language="en" target-language="tr" datatype="xml"><body>
                    <trans-unit id="title"><source>Example</source><target>Örnek</target></trans-unit>
                    <trans-unit id="main.title"><source>Main</source><target><↓g id="1">Ana</g> bölüm</target></trans-unit>
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
    mutating func translationMarkup(_ element: XMLElement) {
        report(
            TranslationMarkup.rule, at: element.nameRange, "‘\(element.qualifiedName)’ marks up a text that is plain.",
            advice: "Take the mark out and leave its words.")
    }
}
