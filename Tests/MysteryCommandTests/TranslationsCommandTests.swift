import Foundation
import Testing

/// The commands for translators: what they write, say and end with.
@Suite struct TranslationsCommandTests {
    let workspace: Workspace

    static let library = """
        <library xmlns="urn:mystery-shopping:checklist:1" id="common" version="1" xml:lang="en">
          <scale id="ok"><option value="1">Bad</option><option value="2">Good</option></scale>
        </library>
        """
    static let checklist = """
        <checklist xmlns="urn:mystery-shopping:checklist:1" id="visit" version="1" xml:lang="en">
          <title>Visit</title>
          <import file="common.xml"/>
          <section id="main">
            <title>Main</title>
            <rating id="clean" scale="ok"><ask>How clean was it?</ask></rating>
          </section>
        </checklist>
        """

    init() throws {
        workspace = try Workspace()
        _ = try workspace.write("visit.xml", Self.checklist)
        _ = try workspace.write("common.xml", Self.library)
    }

    @Test func aLibraryGetsTheLanguagesOfItsChecklist() throws {
        let ran = try workspace.mystery("translations", "export", "--without-libraries", "--lang", "tr", "visit.xml")
        #expect(
            ran.status == 0 && workspace.files.contains("visit.tr.xlf") && !workspace.files.contains("common.tr.xlf"))
        let again = try workspace.mystery("translations", "export", "visit.xml")
        #expect(again.output == "visit.tr.xlf: unchanged\ncommon.tr.xlf: new, with 2 texts to translate\n", "\(again)")
        #expect(try workspace.mystery("check", "visit.xml").status == 0)
        #expect(try workspace.mystery("check", "--strict", "visit.xml").status == 1)
    }

    @Test func filesLieBesideTheirChecklistWhereverTheCommandRuns() throws {
        try FileManager.default.createDirectory(atPath: workspace.path("in/it"), withIntermediateDirectories: true)
        _ = try workspace.write("in/it/visit.xml", Self.checklist.replacing("common.xml", with: "../common.xml"))
        _ = try workspace.write("in/common.xml", Self.library)
        let ran = try workspace.mystery("translations", "export", "--lang", "tr", "in/it")
        #expect(ran.output.hasPrefix("in/it/visit.tr.xlf: new, with 3 texts"), "\(ran)")
        let checked = try workspace.mystery("translations", "check", "in/it/visit.tr.xlf", "in/common.tr.xlf")
        #expect(checked.status == 1 && checked.errors.isEmpty, "\(checked)")
        let again = try workspace.mystery("translations", "export", "--without-libraries", "in", "in/it")
        #expect(again.output == "in/common.tr.xlf: unchanged\nin/it/visit.tr.xlf: unchanged\n", "\(again)")
    }

    @Test func exportNeedsALanguageToBeginWith() throws {
        #expect(try workspace.mystery("translations", "export", "visit.xml").status == 2)
        #expect(try workspace.mystery("translations", "export", "visit.xml", "--lang", "en").status == 2)
        #expect(try workspace.mystery("translations", "export", "visit.xml", "--lang", "../x").status == 2)
        #expect(try workspace.mystery("translations", "export", "none.xml", "--lang", "tr").status == 3)
        #expect(!workspace.files.contains { $0.hasSuffix(".xlf") })
    }

    @Test(arguments: ["<xliff", "<!DOCTYPE x []><xliff/>", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"/>"])
    func aFileThatCannotBeUsedStopsTheWholeExport(_ broken: String) throws {
        _ = try workspace.write("visit.tr.xlf", broken)
        let ran = try workspace.mystery("translations", "export", "visit.xml", "--lang", "hu", "--lang", "tr")
        #expect(ran.status == 1 && ran.errors.contains("visit.tr.xlf:1:"), "\(ran)")
        #expect(try workspace.read("visit.tr.xlf") == broken)
        #expect(!workspace.files.contains("visit.hu.xlf"))
        let status = try workspace.mystery("translations", "status", "visit.xml")
        #expect(status.status == 1 && status.output.contains("visit.tr.xlf cannot be used"), "\(status)")
        #expect(try workspace.mystery("translations", "check", "visit.tr.xlf").status == 1)
    }

    @Test func aChecklistWithErrorsIsLeftAlone() throws {
        _ = try workspace.write("visit.xml", Self.checklist.replacing("scale=\"ok\"", with: "scale=\"no\""))
        let ran = try workspace.mystery("translations", "export", "visit.xml", "--lang", "tr")
        #expect(ran.status == 1 && ran.errors.contains("unknown-scale"), "\(ran)")
        #expect(!workspace.files.contains { $0.hasSuffix(".xlf") })
    }

    @Test func checkIsStrictAndFindsTheChecklistWhereItIsTold() throws {
        _ = try workspace.mystery("translations", "export", "visit.xml", "--lang", "tr")
        let missing = try workspace.mystery("translations", "check", "visit.tr.xlf", "common.tr.xlf")
        #expect(missing.status == 1 && missing.output.contains("3 of 3 texts are not translated"), "\(missing)")
        try FileManager.default.createDirectory(atPath: workspace.path("inbox"), withIntermediateDirectories: true)
        let file = try workspace.read("visit.tr.xlf").replacing("</source>", with: "</source><target>Çeviri</target>")
        _ = try workspace.write("inbox/visit.tr.xlf", file)
        let alone = try workspace.mystery("translations", "check", "inbox/visit.tr.xlf")
        #expect(alone.status == 2 && alone.errors.contains("--checklist"), "\(alone)")
        let told = try workspace.mystery("translations", "check", "inbox/visit.tr.xlf", "--checklist", "visit.xml")
        #expect(told.status == 0 && told.output == "inbox/visit.tr.xlf: clean\n", "\(told)")
        let json = try workspace.mystery("translations", "check", "--format", "json", "visit.tr.xlf")
        #expect(json.status == 1 && json.output.contains("\"code\" : \"translation-missing\""), "\(json)")
    }

    @Test func statusCountsWhatIsWantedAndNamesItForScripts() throws {
        #expect(try workspace.mystery("translations", "status", "visit.xml").output.hasPrefix("Nothing is translated"))
        let wanted = try workspace.mystery("translations", "status", "--strict", "--lang", "tr", ".")
        #expect(wanted.status == 1, "\(wanted)")
        #expect(
            wanted.output.contains("visit.xml   tr            3           -          -      -        3"), "\(wanted)")
        #expect(try workspace.mystery("translations", "status", "--lang", "tr", "visit.xml").status == 0)
        let json = try workspace.mystery("translations", "status", "--format", "json", "--lang", "tr", "visit.xml")
        #expect(
            json.output.contains("\"missing\" : [\n      \"title\",\n      \"main.title\",\n      \"clean.ask\""),
            "\(json)")
        #expect(try workspace.mystery("translations", "status", "inbox").status == 3)
    }
}
