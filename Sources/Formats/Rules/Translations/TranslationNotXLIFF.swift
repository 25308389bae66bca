import Diagnostics
import SourceXML

enum TranslationNotXLIFF {
    static let rule = Rule(
        code: "translation-not-xliff", severity: .error,
        summary: "A translation file is not XLIFF 1.2.",
        reason:
            """
            Translations are read from XLIFF 1.2, which translators' tools write. Other formats, XLIFF 2 among them,
            put the texts elsewhere.
            """,
        wrong: [
            .file(
                """
                <↓xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="tr"/>
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
    mutating func translationNotXLIFF(_ root: XMLElement) {
        let problem =
            root.name == "xliff"
            ? "The namespace ‘\(root.namespace)’ is not the one of XLIFF 1.2."
            : "The file starts with ‘\(root.qualifiedName)’, not with ‘xliff’."
        report(
            TranslationNotXLIFF.rule, at: root.nameRange, problem,
            advice: "Save it as XLIFF 1.2: <xliff xmlns=\"\(XLIFF.namespace)\" version=\"1.2\">.")
    }
}
