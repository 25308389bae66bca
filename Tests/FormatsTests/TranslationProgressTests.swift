import Diagnostics
import SourceXML
import Testing

@testable import Formats

/// The state of each text, as a status counts it and as a reader would see it.
@Suite struct TranslationProgressTests {
    static let units: [(unit: String, state: TextState)] = [
        ("<source>Main</source><target>Ana</target>", .translated),
        ("<source>Main</source><target state=\"final\">Ana</target>", .translated),
        ("<source>Main</source><target state=\"needs-review-translation\">Ana</target>", .needsReview),
        ("<source>Old</source><target>Ana</target>", .stale),
        ("<source>Main</source><target state=\"needs-translation\">Ana</target>", .missing),
        ("<source>Main</source><target state=\"new\">Ana</target>", .missing),
        ("<source>Main</source><target> </target>", .missing),
        ("<source>Main</source>", .missing),
        ("<target>Ana</target>", .wrong),
        ("<source>Main</source><target>{x} Ana</target>", .wrong),
        ("<source>Main</source><target><g id=\"1\">Ana</g></target>", .wrong),
        (version("Old"), .stale),
        (version("Main"), .missing),
    ]

    private static func version(_ source: String) -> String {
        """
        <source>Main</source><target state="needs-translation">Ana</target>
        <alt-trans alttranstype="previous-version"><source>\(source)</source><target>Ana</target></alt-trans>
        """
    }

    @Test(arguments: units.indices) func everyUnitHasItsState(_ index: Int) throws {
        let (unit, state) = Self.units[index]
        let table = try TranslationTable(TranslationTable.example)
        let file = xliff(
            "<trans-unit id=\"main.title\">\(unit)</trans-unit><trans-unit id=\"gone\"><source>x</source></trans-unit>")
        let tree = try parseXML(SourceFile(name: "example.tr.xlf", text: file))
        let progress = try #require(translationProgress(tree, of: table.texts))
        #expect(progress.states.map(\.id) == ["title", "main.title", "greeted.ask"])
        #expect(progress.states.map(\.state) == [.missing, state, .missing])
        #expect(progress.unused == ["gone"])
        // Whoever reads Turkish sees what the status calls translated, and nothing else.
        let isShown = try table.read(file).translation?.targets["main.title"] != nil
        #expect(isShown == (state == .translated || state == .needsReview))
        let stale = try table.read(file).findings.filter { $0.code == "translation-stale" }
        #expect(stale.isEmpty == (state != .stale))
    }

    @Test func whatStaysAsItIsIsNotLacking() throws {
        let table = try TranslationTable(TranslationTable.example)
        let file = xliff("<trans-unit id=\"title\" translate=\"no\"><source>Example</source></trans-unit>")
        let progress = try #require(
            translationProgress(try parseXML(SourceFile(name: "example.tr.xlf", text: file)), of: table.texts))
        #expect(progress.ids(.asItIs) == ["title"])
        #expect(translationProgress(try parseXML(SourceFile(name: "other.tr.xlf", text: file)), of: table.texts) == nil)
    }
}
