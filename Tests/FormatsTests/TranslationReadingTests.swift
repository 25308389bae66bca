import Diagnostics
import Testing

@testable import Formats

@Suite("Reading translations: what counts, what does not, and what is said") struct TranslationReadingTests {
    let table: TranslationTable
    let good = unit("title", "Example", "Örnek") + unit("main.title", "Main", "Ana bölüm")
    let question = "Were you greeted in {location.name}?"

    init() throws { table = try TranslationTable(TranslationTable.example) }

    /// The target of the question, and the codes of all findings.
    private func read(_ units: String) throws -> (target: String?, codes: [String]) {
        let (translation, findings) = try table.read(xliff(good + units))
        return (translation?.targets["greeted.ask"], findings.map(\.code))
    }

    @Test(
        "read",
        arguments: [
            "<target>{location.name}: buyurun mu?</target>",
            "<target state=\"needs-review-translation\">{location.name}: buyurun mu?</target>",
            "<target>\n   {location.name}:\n\tbuyurun <!-- comment -->mu?  </target>",
            "<target><![CDATA[{location.name}: buyurun mu?]]></target>",
            "<target><mrk mtype=\"seg\" mid=\"0\">{location.name}:</mrk> <mrk mtype=\"seg\">buyurun mu?</mrk></target>",
            "<note>For you.</note><target>{location.name}: buyurun mu?</target><alt-trans><target>X</target></alt-trans>",
            "<target xmlns:t=\"urn:tool\" t:by=\"me\">{location.name}: buyurun mu?</target><t:x xmlns:t=\"urn:tool\"/>",
        ]) func taken(_ target: String) throws
    {
        let read = try read("<trans-unit id=\"greeted.ask\"><source>\(question)</source>\(target)</trans-unit>")
        #expect(read.target == "{location.name}: buyurun mu?")
        #expect(read.codes == [])
    }

    @Test func unitsInGroupsCountTheSame() throws {
        let group =
            "<group id=\"g\"><note>N</note><group>\(unit("greeted.ask", question, "{location.name}?"))</group></group>"
        let read = try read(group)
        #expect(read.target == "{location.name}?")
        #expect(read.codes == [])
    }

    @Test(
        "left in the language of the checklist",
        arguments: [
            ("<target/>", ["translation-missing"]), ("<target>  </target>", ["translation-missing"]),
            ("", ["translation-missing"]), ("<target state=\"new\">{location.name}</target>", ["translation-missing"]),
            ("<target>Merhaba</target>", ["translation-placeholders"]),
            ("<target>{location.name} {visit.date}</target>", ["translation-placeholders"]),
            ("<target>{location.name} {</target>", ["translation-placeholders"]),
            ("<target>{location.name} <x id=\"1\"/></target>", ["translation-markup"]),
            ("<target><mrk mtype=\"seg\"><g id=\"1\">{location.name}</g></mrk></target>", ["translation-markup"]),
            ("<traget>{location.name}</traget>", ["unknown-element", "translation-missing"]),
        ]) func notTaken(_ target: String, _ codes: [String]) throws
    {
        let read = try read("<trans-unit id=\"greeted.ask\"><source>\(question)</source>\(target)</trans-unit>")
        #expect(read.target == nil)
        #expect(read.codes == codes)
    }

    @Test func aTextThatIsNotToBeTranslatedIsNotMissing() throws {
        let read = try read("<trans-unit id=\"greeted.ask\" translate=\"no\"><source>\(question)</source></trans-unit>")
        #expect(read.target == nil)
        #expect(read.codes == [])
    }

    @Test func whiteSpaceAloneMakesNothingStale() throws {
        #expect(
            try read(unit("greeted.ask", "Were  you\n greeted in {location.name}? ", "{location.name}?")).codes == [])
        let stale = try table.read(
            xliff(good + unit("greeted.ask", "Were you seen in {location.name}?", "{location.name}?")))
        let finding = try #require(stale.findings.first)
        #expect(stale.findings.count == 1 && stale.translation?.targets["greeted.ask"] == nil)
        #expect(finding.notes.map(\.file) == ["example.xml"])
        #expect(finding.advice?.contains(question) == true)
    }

    @Test func onlyTheFirstOfTwoCounts() throws {
        let read = try read(unit("greeted.ask", question, "{location.name} 1") + unit("greeted.ask", question, "2"))
        #expect(read.target == "{location.name} 1")
        #expect(read.codes == ["translation-duplicate-unit"])
    }

    @Test func missingTextsAreCountedAndTheFirstOnesNamed() throws {
        let findings = try table.read(xliff("")).findings
        #expect(findings.map(\.code) == ["translation-missing"])
        #expect(findings[0].message == "3 of 3 texts are not translated: ‘title’, ‘main.title’, ‘greeted.ask’.")
    }

    @Test func aMisspeltIDIsReportedOnce() throws {
        let findings = try table.read(xliff(good + unit("greeted.aks", question, "{location.name}?"))).findings
        #expect(findings.map(\.code) == ["translation-unknown-unit"])
        #expect(findings[0].advice == "Did you mean ‘greeted.ask’?")
    }

    @Test func aUnitOfATextThatIsGoneIsToBeTakenOut() throws {
        let findings = try table.read(xliff(good + unit("goodbye.help", "X", "Y"))).findings
        #expect(findings.map(\.code) == ["translation-missing", "translation-unknown-unit"].reversed())
        #expect(findings[0].advice == "Take the trans-unit out.")
    }

    @Test func thousandsOfUnknownUnitsAreOneGroup() throws {
        let units = (1...5000).map { unit("old.\($0)", "X", "Y") }.joined()
        let groups = grouped(try table.read(xliff(good + units)).findings)
        #expect(groups.map(\.diagnostic.code) == ["translation-missing", "translation-unknown-unit"])
        #expect(groups.last?.alsoAt.count == 4999)
    }

    @Test(
        "a file that does not fit is not used",
        arguments: [
            (xliff("", original: "other.xml"), "translation-original"),
            (xliff("", from: "de"), "translation-source-language"),
            (xliff("", to: "hu"), "translation-target-language"), (xliff("", to: "turkish"), "bad-language"),
        ]) func notUsed(_ file: String, _ code: String) throws
    {
        let (translation, findings) = try table.read(file)
        #expect(translation == nil)
        #expect(findings.map(\.code) == [code, "translation-missing"])
    }

    @Test(
        "a frame that is broken is not used",
        arguments: [
            ("<xliff/>", ["translation-not-xliff"]), ("<file/>", ["translation-not-xliff"]),
            ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>", ["missing-element"]),
            (xliff("").replacing("<body>", with: "").replacing("</body>", with: ""), ["missing-element"]),
            (xliff("").replacing("body>", with: "bdoy>"), ["unknown-element"]),
            (xliff("").replacing("target-language=\"tr\" ", with: ""), ["missing-attribute", "translation-missing"]),
            (xliff("").replacing("original=\"example.xml\" ", with: ""), ["missing-attribute", "translation-missing"]),
        ]) func brokenFrame(_ file: String, _ codes: [String]) throws
    {
        let (translation, findings) = try table.read(file)
        #expect(translation == nil)
        #expect(findings.map(\.code) == codes)
        #expect(findings.allSatisfy { $0.file == "example.tr.xlf" && $0.advice?.isEmpty == false })
    }

    @Test func aPathInOriginalAndARegionAreFine() throws {
        let file = xliff(good, original: "agency/lists/example.xml", from: "EN", to: "tr-CY")
        let (translation, findings) = try table.read(file, name: "here/example.tr-CY.xlf")
        #expect(translation?.language == "tr-CY")
        #expect(findings.map(\.code) == ["translation-missing"])
    }

    @Test(
        "names",
        arguments: [
            ("store.tr.xlf", true), ("store.pt-BR.xlf", true), ("store.xlf", false), ("store.old.tr.xlf", false),
            ("store..xlf", false), ("store.tr.xml", false), ("stores.tr.xlf", false), ("store.tr.xlf.part", false),
        ]) func names(_ name: String, _ isTranslation: Bool)
    {
        #expect(isTranslationName(name, of: "store.xml") == isTranslation)
    }
}
