import Diagnostics
import Foundation
import SourceXML
import Testing

@testable import Formats

/// What an export keeps of a translation file, and what it changes in it.
@Suite struct TranslationExportTests {
    let table: TranslationTable

    init() throws { table = try TranslationTable(Self.checklist) }

    static let checklist = """
        <checklist xmlns="urn:mystery-shopping:checklist:1" id="example" version="1" xml:lang="en">
          <title>Example</title>
          <section id="main">
            <title>Main</title>
            <choice id="till"><ask>Who sat at the till in {location.name}?</ask>
              <option value="a&amp;b">A &amp; B</option><option value="no">Nobody</option></choice>
          </section>
        </checklist>
        """

    /// All units but the one of the title, as an export writes them.
    static let rest = """
        <trans-unit id="main.title"><source>Main</source><target>Ana</target>\
        <note from="mystery developer">Title of a section.</note></trans-unit>
        <trans-unit id="till.ask"><source>Who sat at the till in {location.name}?</source>\
        <note from="mystery developer">Question (choice). Answers: A &amp; B / Nobody. Keep {location.name} as it is \
        written.</note></trans-unit>
        <trans-unit id="till.option.a&amp;b"><source>A &amp; B</source>\
        <note from="mystery developer">Answer to “Who sat at the till in {location.name}?”. All answers: A &amp; B / \
        Nobody.</note></trans-unit>
        <trans-unit id="till.option.no"><source>Nobody</source>\
        <note from="mystery developer">Answer to “Who sat at the till in {location.name}?”. All answers: A &amp; B / \
        Nobody.</note></trans-unit>

        """
    static let note = "<note from=\"mystery developer\">Title of the checklist.</note>"

    private func export(_ file: String, keepsUnused: Bool = false) throws -> (text: String, changes: [String]) {
        let tree = try parseXML(SourceFile(name: "example.tr.xlf", text: file))
        let export = try #require(TranslationExport(tree, of: table.texts, keepsUnused: keepsUnused))
        return (String(decoding: export.bytes, as: UTF8.self), export.changes.map { "\($0.id) \($0.change)" })
    }

    /// What becomes of the unit of the title; everything else stays.
    private func written(_ title: String) throws -> String {
        let exported = try export(xliff(title + "\n" + Self.rest)).text
        let again = try export(exported)
        #expect(again.text == exported && again.changes == [])
        let parts = exported.components(separatedBy: Self.rest)
        #expect(parts.count == 2)
        return parts[0].components(separatedBy: "<body>\n").last?.trimmingCharacters(in: .newlines) ?? ""
    }

    @Test func aNewFileHasEveryTextAndWaitsForItsTargets() throws {
        let new = TranslationExport(new: table.texts, to: "tr")
        let text = String(decoding: new.bytes, as: UTF8.self)
        let (translation, findings) = try table.read(text)
        #expect(translation?.targets == [:])
        #expect(
            findings.map(\.message) == [
                "5 of 5 texts are not translated: ‘title’, ‘main.title’, ‘till.ask’, ‘till.option.a&b’, ‘till.option.no’."
            ])
        #expect(
            text.contains("\n      <trans-unit id=\"title\">\n        <source>Example</source>\n        \(Self.note)\n")
        )
        #expect(try export(text).text == text)
    }

    @Test func nothingIsLostOfWhatIsThere() throws {
        let unit = """
            <trans-unit id="title" approved="yes" xmlns:t="urn:tool" t:n="1"><!-- a -->
              <source>Example</source><target state="final" xml:lang="tr">Ör<mrk mtype="x">nek</mrk></target>
              <count-group name="c"><count count-type="word">1</count></count-group>
              <note>Short!</note>\(Self.note)<alt-trans><target>Misal</target></alt-trans><t:more/></trans-unit>
            """
        #expect(try written(unit) == unit)
    }

    @Test func whatTranslatorsNeedToKnowIsAdded() throws {
        let result = try written(unit("title", "Example", "Örnek"))
        #expect(
            result
                == "<trans-unit id=\"title\"><source>Example</source><target>Örnek</target>\(Self.note)</trans-unit>")
        #expect(
            try written("<trans-unit id='title'/>").hasPrefix("<trans-unit id='title'><source>Example</source><note"))
        let old =
            "<trans-unit id=\"title\"><source>Example</source><note from=\"mystery developer\">Old</note></trans-unit>"
        #expect(try written(old) == "<trans-unit id=\"title\"><source>Example</source>\(Self.note)</trans-unit>")
    }

    @Test func aChangedTextKeepsItsTranslationBesideTheOldText() throws {
        let old = """
            <trans-unit id="title" approved="yes">
              <source>An <mrk mtype="seg">exam</mrk></source>
              <seg-source>An <mrk mtype="seg" mid="1">exam</mrk></seg-source>
              <target state="final" state-qualifier="exact-match"><mrk mtype="seg" mid="1">Bir</mrk> &lt;</target>
              \(Self.note)
            </trans-unit>
            """
        let marked = """
            <trans-unit id="title" approved="no">
              <source>Example</source>
              <target state="needs-translation">Bir &lt;</target>
              <alt-trans alttranstype="previous-version" origin="mystery">
                <source>An exam</source>
                <target state="final">Bir &lt;</target>
              </alt-trans>
              \(Self.note)
            </trans-unit>
            """
        #expect(try written(old) == marked)
        let (translation, findings) = try table.read(xliff(marked + Self.rest))
        #expect(translation?.targets["title"] == nil)
        #expect(findings.first?.code == "translation-stale")
        // Translated again, the old text is of no more use; and only then.
        let finished = marked.replacing("needs-translation\">Bir &lt;", with: "translated\">Örnek")
        #expect(try !written(finished).contains("alt-trans") && written(finished).contains(">Örnek<"))
        // When it changes before that, what it was translated from stays.
        #expect(try written(marked.replacing(">Example<", with: ">Sample<")) == marked)
    }

    @Test func aTextThatChangesBackIsTranslatedAgain() throws {
        let marked = """
            <trans-unit id="title">
              <source>Sample</source>
              <target state="needs-translation">Örnek</target>
              <alt-trans alttranstype="previous-version" origin="mystery">
                <source>Example</source>
                <target>Örnek</target>
              </alt-trans>
              \(Self.note)
            </trans-unit>
            """
        let before = """
            <trans-unit id="title">
              <source>Example</source>
              <target>Örnek</target>
              \(Self.note)
            </trans-unit>
            """
        #expect(try written(marked) == before)
        // Words that somebody has begun to change are not those of before.
        #expect(try written(marked.replacing("tion\">Örnek", with: "tion\">Ö")).contains("needs-translation\">Ö<"))
    }

    /// A missing `source` leaves open what was translated, and none of these may become a translation that is shown.
    @Test(arguments: [
        "<trans-unit id=\"title\"><target>Örnek</target></trans-unit>",
        "<trans-unit id=\"title\"><source/><target>Örnek</target></trans-unit>",
        "<trans-unit id=\"title\"><source>Old</source><target><g id=\"1\" xmlns:p=\"urn:p\"><p:a/>Örnek</g></target></trans-unit>",
        "<trans-unit id=\"title\"><source>Old</source><target state=\"new\">Example</target></trans-unit>",
        "<trans-unit id=\"title\"><source>Old</source><target/></trans-unit>",
        "<x:trans-unit xmlns:x=\"urn:oasis:names:tc:xliff:document:1.2\" id=\"title\"><x:source>Old</x:source><x:target>Örnek</x:target></x:trans-unit>",
        "<trans-unit id=\"title\"><target>Örnek</target></trans-unit><trans-unit id=\"title\"><source>Old</source></trans-unit>",
        "<group><trans-unit id=\"title\">\r\n<source>Old</source>\r\n<target>Örnek</target></trans-unit></group>",
    ]) func whatWasNotShownIsNotShownAfterwards(_ odd: String) throws {
        let result = try written(odd)
        #expect(result.contains("ource>Example</"))
        #expect(try table.read(xliff(result + Self.rest)).translation?.targets["title"] == nil)
    }

    @Test func aTextLeftAsItIsGetsItsNewWords() throws {
        let result = try written(
            "<trans-unit id=\"title\" translate=\"no\"><source>Old</source><target>Old</target></trans-unit>")
        #expect(result.contains("<source>Example</source><target>Old</target>") && !result.contains("alt-trans"))
    }

    @Test func unitsComeInTheOrderOfTheChecklist() throws {
        let units = """
              <!-- the last first -->
              <trans-unit id="till.option.no"><source>Nobody</source></trans-unit>
              <group id="g"><note>Kept</note><trans-unit id="main.title"><source>Main</source></trans-unit>
                <trans-unit id="title"><source>Example</source></trans-unit></group>
              <t:own xmlns:t="urn:tool"/>
            """
        let exported = try export(xliff(units))
        let ids = exported.text.components(separatedBy: "unit id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(ids == ["title", "main.title", "till.ask", "till.option.a&amp;b", "till.option.no"])
        #expect(exported.changes == ["till.ask added", "till.option.a&b added"])
        #expect(exported.text.contains("<group id=\"g\"><note>Kept</note>"))
        #expect(exported.text.contains("<!-- the last first -->\n  <trans-unit id=\"till.option.no\">"))
        #expect(exported.text.contains("</group>\n  <t:own xmlns:t=\"urn:tool\"/>"))
        #expect(try export(exported.text).text == exported.text)
    }

    @Test func whatIsGoneIsDroppedKeptOrMoved() throws {
        let title = unit("title", "Example", "Örnek")
        let gone = "<!-- why --><trans-unit id=\"gone\"><source>Gone</source><target>Yok</target></trans-unit>\n"
        let dropped = try export(xliff(title + gone + Self.rest))
        #expect(dropped.changes == ["gone dropped"])
        #expect(!dropped.text.contains("Yok") && dropped.text.contains("<!-- why -->"))
        let kept = try export(xliff(title + gone + Self.rest), keepsUnused: true)
        #expect(kept.changes == [] && kept.text.contains(gone))
        let moved = try export(xliff(title.replacing("\"title\"", with: "\"heading\" approved=\"yes\"") + Self.rest))
        #expect(moved.changes == ["title moved(from: \"heading\")"])
        #expect(
            moved.text.contains(
                "<trans-unit id=\"title\" approved=\"no\"><source>Example</source>"
                    + "<target state=\"needs-review-translation\">Örnek</target>"))
        #expect(try export(moved.text).text == moved.text)
    }

    @Test(arguments: ["<body/>", "<body></body>", "<body>\n</body>", "<body><group id=\"g\"/></body>"])
    func anEmptyBodyIsFilled(_ body: String) throws {
        let file = xliff("").replacing("<body>\n\n  </body>", with: body)
        #expect(file.contains(body))
        let exported = try export(file)
        #expect(exported.changes.count == 5)
        #expect(try export(exported.text).text == exported.text)
        #expect(try table.read(exported.text).findings.map(\.code) == ["translation-missing"])
    }

    @Test(arguments: [
        xliff("", original: "other.xml"), xliff("", to: "hu"), xliff("", from: "de"),
        xliff("").replacing("document:1.2", with: "document:2.0"),
        xliff("").replacing("<body>", with: "<header>").replacing("</body>", with: "</header>"),
    ]) func aFileOfSomethingElseIsRefused(_ file: String) throws {
        let tree = try parseXML(SourceFile(name: "example.tr.xlf", text: file))
        #expect(TranslationExport(tree, of: table.texts, keepsUnused: false) == nil)
    }
}
