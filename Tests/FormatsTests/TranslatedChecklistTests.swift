import Diagnostics
import Evaluation
import SourceXML
import Testing

@testable import Formats

@Suite("A translated checklist is the same one in other words") struct TranslatedChecklistTests {
    static let source = """
        <checklist xmlns="urn:mystery-shopping:checklist:1" id="example" version="1" xml:lang="en">
          <title><!-- short --><![CDATA[A & B]]></title>
          <summary>Kept</summary>
          <briefing><scenario>You need a gift.</scenario><must>Read.</must></briefing>
          <scoring><band id="good" from="0">Good</band></scoring>
          <scale id="likely" low="Never" high="Always"><option value="1" points="0%">No</option><option value="2" points="100%">Yes</option></scale>
          <section id="main"><title>Main</title>
            <rating id="back" scale="likely" points="3"><ask>Would you come back?</ask>
              <comment when="back is 1" required="yes">Why?</comment></rating>
            <number id="cups" unit="cups"><ask>How many?</ask></number>
          </section>
        </checklist>
        """

    /// The checklist in the language of the targets.
    private func translated(_ targets: [String: String], to language: String) throws -> Checklist {
        let table = try TranslationTable(Self.source)
        let written = try #require(readChecklist(table.tree).checklist)
        let translation = Translation(language: language, targets: targets)
        return Formats.translated(written, [TranslatedFile(texts: table.texts, translation: translation)])
    }

    static let arabic = [
        "title": "أ و ب", "briefing.scenario": "تحتاج إلى هدية.", "band.good": "جيد", "scale.likely.low": "أبداً",
        "scale.likely.high": "دائماً", "scale.likely.option.2": "نعم", "main.title": "الرئيسي",
        "back.ask": "هل ستعود؟", "back.comment.1": "لماذا؟", "cups.unit": "أكواب",
    ]

    @Test func everyTextIsReplacedInItsPlace() throws {
        let checklist = try translated(Self.arabic, to: "ar")
        #expect(checklist.language == "ar" && checklist.id == "example")
        #expect(checklist.title == "أ و ب")
        #expect(checklist.briefing?.scenario == "تحتاج إلى هدية.")
        #expect(checklist.scoring.bands.map(\.label) == ["جيد"])
        #expect(checklist.sections[0].title == "الرئيسي")
        let back = try #require(checklist.question("back"))
        #expect(back.ask == "هل ستعود؟" && back.comments.map(\.prompt) == ["لماذا؟"])
        #expect(back.kind.options.map(\.label) == ["No", "نعم"])
        guard case .rating(_, let anchors) = back.kind, case .number(let rule) = checklist.question("cups")?.kind else {
            Issue.record("the kinds of questions stay")
            return
        }
        #expect(anchors == Anchors(low: "أبداً", high: "دائماً"))
        #expect(rule.unit == "أكواب")
    }

    @Test func whatIsNotTranslatedKeepsItsLanguage() throws {
        let checklist = try translated(Self.arabic, to: "ar")
        #expect(checklist.summary == "Kept" && checklist.question("cups")?.ask == "How many?")
        let left = try #require(checklist.untranslated)
        #expect(left.count == 4 && left.language == "en")
        #expect(["Kept", "Read.", "No", "How many?"].allSatisfy(left.contains))
        #expect(!["أبداً", "هل ستعود؟"].contains(where: left.contains))
    }

    @Test func onlyTheWordsChange() throws {
        let written = try #require(readChecklist(TranslationTable(Self.source).tree).checklist)
        let checklist = try translated(Self.arabic, to: "ar")
        #expect(checklist.outline.questions.map(\.id) == written.outline.questions.map(\.id))
        #expect(checklist.outline.questions.map(\.points) == written.outline.questions.map(\.points))
        #expect(
            checklist.outline.questions.map { $0.comments.map(\.trigger) }
                == written.outline.questions.map { $0.comments.map(\.trigger) })
    }

    @Test(
        "words of any kind are words",
        arguments: [
            "<b> & \"x\" 'y' ]]>", "</title><section id=\"main\">", "&amp;", "<!-- -->", "🛍️ é \u{202E}x",
        ]) func hostileTargets(_ words: String) throws
    {
        let checklist = try translated(["title": words, "scale.likely.low": words, "cups.unit": words], to: "tr")
        #expect(checklist.title == words)
        guard case .rating(_, let anchors) = checklist.question("back")?.kind else { return }
        #expect(anchors.low == words)
    }

    @Test func aCompleteTranslationLeavesNothing() throws {
        let table = try TranslationTable(Self.source)
        let all = Dictionary(uniqueKeysWithValues: table.texts.texts.map { ($0.id, "x") })
        #expect(try translated(all, to: "tr").untranslated == nil)
    }

    /// Whatever becomes of a translation file, the checklist that comes out asks the same questions.
    @Test func damagedFilesNeverChangeTheChecklist() throws {
        let table = try TranslationTable(Shipped.storeVisit.text(), name: "store-visit.xml")
        let written = try #require(readChecklist(table.tree, libraries: shippedLibraries).checklist)
        let original = Array(try ShippedTranslation.turkish.text().utf8)
        var generator = SeededGenerator(state: 7)
        var read = 0
        for _ in 0..<150 {
            var bytes = original
            let place = Int.random(in: 0..<bytes.count - 40, using: &generator)
            let length = Int.random(in: 1...40, using: &generator)
            let junk = ["", "{", "<g/>", "&lt;", "\u{202E}", "</target>", "\""].randomElement(using: &generator) ?? ""
            bytes.replaceSubrange(place..<place + length, with: junk.utf8)
            guard let tree = try? parseXML(SourceFile(name: "store-visit.tr.xlf", bytes: bytes)),
                let translation = readTranslation(tree, of: table.texts).translation
            else { continue }
            read += 1
            let checklist = Formats.translated(
                written, [TranslatedFile(texts: table.texts, translation: translation)], libraries: shippedLibraries)
            #expect(checklist.language == "tr", "the translated file is read without errors")
            #expect(checklist.outline.questions.map(\.id) == written.outline.questions.map(\.id))
        }
        #expect(read > 20)
    }
}
