import Diagnostics
import SourceXML

enum TranslationPlaceholders {
    static let rule = Rule(
        code: "translation-placeholders", severity: .error,
        summary: "A translation does not have the placeholders of its text.",
        reason:
            """
            A placeholder such as `{location.name}` is filled in during the visit. It stands in the translation as
            it is, at the place that suits the language.
            """,
        wrong: [
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="example.xml" source-language="en" target-language="tr" datatype="xml"><body>
                    <trans-unit id="title"><source>Example</source><target>Örnek</target></trans-unit>
                    <trans-unit id="main.title"><source>Main</source><target>Ana bölüm</target></trans-unit>
                    <trans-unit id="greeted.ask"><source>Were you greeted in {location.name}?</source><target>↓Mağazasında karşılandınız mı?</target></trans-unit>
                  </body></file>
                </xliff>
                """),
            .file(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
                  <file original="example.xml" source-language="en" target-language="tr" datatype="xml"><body>
                    <trans-unit id="title"><source>Example</source><target>Örnek</target></trans-unit>
                    <trans-unit id="main.title"><source>Main</source><target>Ana bölüm</target></trans-unit>
                    <trans-unit id="greeted.ask"><source>Were you greeted in {location.name}?</source><target>↓{konum} mağazasında karşılandınız mı?</target></trans-unit>
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
    mutating func translationPlaceholders(_ target: XMLElement, wanted: [String], given: [String]) {
        let lost = wanted.filter { !given.contains($0) }
        let added = given.filter { !wanted.contains($0) }
        let problems = [
            lost.isEmpty ? nil : "lacks \(quoted(lost))",
            added.isEmpty ? nil : "has \(quoted(added)), which is not there",
        ]
        report(
            TranslationPlaceholders.rule, at: target.textRange,
            "The translation \(problems.compactMap { $0 }.joined(separator: " and ")).",
            advice: wanted.isEmpty ? "Take it out." : "It needs exactly: \(quoted(wanted)).")
    }
}
