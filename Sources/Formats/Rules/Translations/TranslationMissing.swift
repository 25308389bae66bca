import Diagnostics
import SourceXML

enum TranslationMissing {
    static let rule = Rule(
        code: "translation-missing", severity: .warning,
        summary: "Texts of the checklist are not translated.",
        reason:
            """
            They are shown in the language of the checklist, among the translated ones. An empty target, and one
            whose state is `new` or `needs-translation`, counts as missing. One warning speaks for all of a file.
            """,
        wrong: [
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="example.xml" source-language="en" target-language="↓tr" datatype="xml"><body>
                    <trans-unit id="title"><source>Example</source><target>Örnek</target></trans-unit>
                    <trans-unit id="greeted.ask"><source>Were you greeted in {location.name}?</source><target>{location.name} mağazasında karşılandınız mı?</target></trans-unit>
                  </body></file>
                </xliff>
                """),
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="example.xml" source-language="en" target-language="↓tr" datatype="xml"><body>
                    <trans-unit id="title"><source>Example</source><target>Örnek</target></trans-unit>
                    <trans-unit id="main.title"><source>Main</source><target state="needs-translation">Ana bölüm</target></trans-unit>
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
    mutating func translationMissing(_ ids: [String], of total: Int, in file: XMLElement) {
        let place = file.attribute("target-language")
        let texts = ids.count == 1 ? "1 of \(total) texts is" : "\(ids.count) of \(total) texts are"
        report(
            TranslationMissing.rule, at: place?.valueRange ?? file.nameRange,
            "\(texts) not translated: \(quoted(ids, most: 5)).",
            advice: "Add a trans-unit with a target for each; until then they are shown as the checklist has them.")
    }
}
