import Diagnostics
import SourceXML

enum TranslationUnknownUnit {
    static let rule = Rule(
        code: "translation-unknown-unit", severity: .warning,
        summary: "A translation has a text that the checklist does not have.",
        reason:
            """
            The text was taken out of the checklist, or the id is misspelt: then the translated text is not shown.
            """,
        wrong: [
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="example.xml" source-language="en" target-language="tr" datatype="xml"><body>
                    <trans-unit id="title"><source>Example</source><target>Örnek</target></trans-unit>
                    <trans-unit id="main.title"><source>Main</source><target>Ana bölüm</target></trans-unit>
                    <trans-unit id="↓greted.ask"><source>Were you greeted in {location.name}?</source><target>{location.name} mağazasında karşılandınız mı?</target></trans-unit>
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
    mutating func translationUnknownUnit(_ id: XMLAttribute, near: String?) {
        report(
            TranslationUnknownUnit.rule, at: id.valueRange,
            near == nil ? "The checklist has no text of this id." : "The checklist has no text ‘\(id.value)’.",
            advice: near.map { "Did you mean ‘\($0)’?" } ?? "Take the trans-unit out.")
    }
}
