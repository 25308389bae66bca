import Foundation
import Testing

/// A checklist with an Arabic translation that lacks one text, from check to scorecard.
@Suite struct TranslationTests {
    let workspace: Workspace
    static let arabic = """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
          <file original="small.xml" source-language="en" target-language="ar" datatype="xml"><body>
            <trans-unit id="title"><source>Small</source><target>زيارة صغيرة</target></trans-unit>
            <trans-unit id="main.title"><source>Main</source><target>الرئيسي</target></trans-unit>
            <trans-unit id="greeted.ask"><source>Were you greeted?</source><target>هل حيّاك أحد؟</target></trans-unit>
            <trans-unit id="why.ask"><source>Why not?</source><target>لماذا؟</target></trans-unit>
          </body></file>
        </xliff>
        """
    static let answers = """
        {"checklist": {"id": "small", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14", "language": "ar",
         "answers": {"greeted": "no", "why": "لا أحد", "people": 3}, "attestation": "confirmed"}
        """

    init() throws {
        workspace = try Workspace()
        _ = try workspace.write("small.xml", smallChecklist)
        _ = try workspace.write("small.ar.xlf", Self.arabic)
        _ = try workspace.write("answers.json", Self.answers)
    }

    /// The HTML of the one visit.
    private func report(_ options: String...) throws -> String {
        let ran = try workspace.run(
            Repository.command.path,
            ["report", "--format", "html", "--output", ".", "--name", "page", "small-2026-03-14-1"] + options)
        #expect(ran.status == 0, "\(ran)")
        return try workspace.read("page.html")
    }

    @Test func anErrorInTheChecklistIsNotBlamedOnItsTranslations() throws {
        for (right, wrong) in [
            ("checklist:1", "checklist:2"), ("<ask>Were", "<ask2>Were"), ("id=\"greeted\"", "id=\"gre eted\""),
        ] {
            _ = try workspace.write("small.xml", smallChecklist.replacing(right, with: wrong))
            let ran = try workspace.mystery("check", "small.xml")
            #expect(ran.status == 1 && !ran.output.contains("small.ar.xlf"), "\(ran)")
        }
        _ = try workspace.write("small.ar.xlf", Self.arabic.replacing("</body>", with: "<body/>"))
        #expect(try workspace.mystery("check", "small.xml").output.contains("small.ar.xlf"))
    }

    @Test func checkReadsTheTranslationsToo() throws {
        let ran = try workspace.mystery("check", "small.xml")
        #expect(ran.status == 0)
        #expect(ran.output.contains("small.ar.xlf:2:68: warning: 1 of 5 texts is not translated: ‘people.ask’."))
        #expect(ran.output.contains("small.xml: clean, but ‘small.ar.xlf’ that belongs to it is not\n"), "\(ran)")
        #expect(try workspace.mystery("check", "--strict", "small.xml").status == 1)
        _ = try workspace.write("small.ar.xlf", "<xliff>")
        let broken = try workspace.mystery("check", "small.xml")
        #expect(broken.status == 1 && broken.output.contains("small.ar.xlf:1:"), "\(broken)")
        #expect(broken.output.contains("small.xml: clean"))
    }

    @Test(arguments: [["small.xml"], ["."]]) func aTranslationWithAnotherNameIsNamed(_ paths: [String]) throws {
        _ = try workspace.write("small_ar.xlf", Self.arabic)
        let ran = try workspace.run(Repository.command.path, ["check"] + paths)
        #expect(ran.status == 0)
        #expect(ran.output.contains("small_ar.xlf: not read.") && !ran.output.contains("small.ar.xlf: not read"))
    }

    @Test func theScorecardFallsBackStringByString() throws {
        #expect(try workspace.mystery("visit", "small.xml", "--answers", "answers.json").status == 0)
        let own = try report()
        #expect(own.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(own.contains("<p dir=auto>هل حيّاك أحد؟"))
        #expect(own.contains("<p dir=auto lang=\"en\">How many people waited?"))
        let turkish = try report("--lang", "tr")
        #expect(turkish.contains("<html lang=\"tr\" dir=\"ltr\">"))
        #expect(turkish.contains("<p lang=\"en\">Were you greeted?"), "there is no Turkish translation")
        let arabic = try report("--lang", "ar")
        #expect(arabic.contains("هل حيّاك أحد؟") && arabic.contains("<html lang=\"ar\" dir=\"rtl\""))
        let score = try workspace.mystery("score", "--lang", "ar", "small-2026-03-14-1")
        #expect(score.status == 0 && !score.output.isEmpty)
    }

    @Test func anOldVisitKeepsTheTextsItWasAnsweredUnder() throws {
        _ = try workspace.mystery("visit", "small.xml", "--answers", "answers.json")
        _ = try workspace.write("small.ar.xlf", Self.arabic.replacing("هل حيّاك أحد؟", with: "هل سلّم عليك أحد؟"))
        #expect(try report().contains("هل حيّاك أحد؟"))
        try FileManager.default.removeItem(atPath: workspace.path("small.ar.xlf"))
        #expect(try report().contains("هل حيّاك أحد؟"))
        #expect(try workspace.mystery("verify").status == 0)
    }

    @Test func theWizardShowsWhatIsTranslatedAndSaysWhatIsNot() throws {
        let ran = try workspace.mystery(
            "visit", "small.xml", "--location", "Mill Lane", "--date", "2026-03-14", "--lang", "ar",
            input: ":lang tr\n:lang ar\n1\n3\n")
        #expect(ran.status == 10, "\(ran)")
        #expect(ran.output.contains("1 text is not translated and is shown in the original language: English."))
        #expect(ran.output.contains("هل حيّاك أحد؟") && ran.output.contains("How many people waited?"))
        #expect(ran.output.contains("Kontrol listesi şu dilde gösteriliyor: English."))
        #expect(ran.output.components(separatedBy: "هل حيّاك أحد؟").count == 3, "before and after the Turkish one")
    }

    @Test func aLanguageThatNobodySpeaksIsRefused() throws {
        let ran = try workspace.mystery("visit", "small.xml", "--location", "Mill Lane", "--lang", "de")
        #expect(ran.status == 2 && ran.errors.contains("en, tr, hu, ta, ar"), "\(ran)")
        #expect(!workspace.files.contains("visits.sqlite"), "nothing was started")
        _ = try workspace.mystery("visit", "small.xml", "--answers", "answers.json")
        let report = try workspace.mystery("report", "--lang", "de", "--output", "out")
        #expect(report.status == 2 && !workspace.files.contains("out"), "\(report)")
        #expect(try workspace.mystery("score", "--lang", "de", "small-2026-03-14-1").status == 2)
    }

    @Test(arguments: ["tr", "hu", "ta"]) func storeVisitSpeaksIt(_ language: String) throws {
        let made = try workspace.mystery(
            "visit", Repository.storeVisit, "--answers", Repository.sample("store-visit", "mixed"))
        let visit = made.output.trimmingCharacters(in: .newlines)
        let ran = try workspace.mystery("report", "--lang", language, "--format", "html", "--output", ".", visit)
        #expect(ran.status == 0, "\(ran)")
        let html = try workspace.read("\(visit).html")
        #expect(!html.contains("Did the adviser") && html.contains("<q lang=\"en\">"))
    }

    /// Scorecards are written in Arabic about any visit; the wizard does not speak it.
    @Test func aScorecardInArabicIsAboutAnyVisit() throws {
        let made = try workspace.mystery(
            "visit", Repository.storeVisit, "--answers", Repository.sample("store-visit", "mixed"))
        let visit = made.output.trimmingCharacters(in: .newlines)
        let ran = try workspace.mystery("report", "--lang", "ar", "--format", "html", "--output", ".", visit)
        #expect(ran.status == 0, "\(ran)")
        let html = try workspace.read("\(visit).html")
        #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("lang=\"en\">Did the adviser"))
        let refused = try workspace.mystery("visit", Repository.storeVisit, "--location", "Here", "--lang", "ar")
        #expect(refused.status == 2 && refused.errors.contains("does not speak ‘ar’"), "\(refused)")
    }

    /// A block that is used twice is said in the language of the translation beside its library, and kept so.
    @Test func aLibraryHasTranslationsOfItsOwn() throws {
        _ = try workspace.write(
            "common.xml",
            """
            <library xmlns="urn:mystery-shopping:checklist:1" id="common" version="1" xml:lang="en">
              <block id="till"><title>For authors</title>
                <yes-no id="paid" points="1"><ask>Could you pay?</ask><help>By card or in cash.</help></yes-no></block>
            </library>
            """)
        _ = try workspace.write(
            "common.tr.xlf",
            """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
              <file original="common.xml" source-language="en" target-language="tr" datatype="xml"><body>
                <trans-unit id="paid.ask"><source>Could you pay?</source><target>Ödeyebildiniz mi?</target></trans-unit>
              </body></file>
            </xliff>
            """)
        _ = try workspace.write(
            "pay.xml",
            """
            <checklist xmlns="urn:mystery-shopping:checklist:1" id="pay" version="1" xml:lang="en">
              <title>Pay</title>
              <section id="a"><title>Main</title>
                <use file="common.xml" block="till" prefix="x-"/><use file="common.xml" block="till" prefix="y-"/></section>
            </checklist>
            """)
        _ = try workspace.write(
            "pay.tr.xlf", Self.arabic.replacing("small.xml", with: "pay.xml").replacing("=\"ar\"", with: "=\"tr\""))
        let checked = try workspace.mystery("check", "pay.xml")
        #expect(checked.output.contains("common.tr.xlf:2:69: warning: 1 of 2 texts is not translated: ‘paid.help’."))
        let ran = try workspace.mystery(
            "visit", "pay.xml", "--location", "Mill Lane", "--date", "2026-03-14", "--lang", "tr", input: "1\n1\n")
        #expect(ran.output.components(separatedBy: "Ödeyebildiniz mi?").count == 3, "\(ran)")
        try FileManager.default.removeItem(atPath: workspace.path("common.tr.xlf"))
        let resumed = try workspace.mystery("visit", "--resume", "pay-2026-03-14-1", input: ":go 2\n")
        #expect(resumed.output.contains("Ödeyebildiniz mi?"), "\(resumed)")
    }

    @Test func aTranslationOutsideOfTheWorkspaceIsNotRead() throws {
        let elsewhere = try Workspace()
        let file = try elsewhere.write("small.tr.xlf", Self.arabic)
        try FileManager.default.createSymbolicLink(
            atPath: workspace.path("small.tr.xlf"), withDestinationPath: file)
        let ran = try workspace.mystery("check", "small.xml")
        #expect(ran.status == 3 && ran.errors.contains("‘small.tr.xlf’ leads out of the workspace."), "\(ran)")
    }
}
