import Evaluation
import Phrases
import Terminal
import Testing
import Wizard

/// Rule 9: the language changes in the middle; what is not translated falls back and is said.
@Suite struct ScreenLanguageTests {
    private let two = "<yes-no id=\"a\"><ask>First?</ask></yes-no><text id=\"b\"><ask>Second?</ask></text>"

    private func around(untranslated: [String]?) throws -> TestSurroundings {
        let turkish = try checklist(
            two.replacing("First?", with: "Birinci?"), language: "tr", untranslated: untranslated)
        let english = try checklist(two)
        return TestSurroundings(translations: ["en", "tr"]) { $0 == "tr" ? turkish : english }
    }

    private func line(of language: Language) -> String {
        "\((Language.ofWizard.firstIndex(of: language) ?? 0) + 1)"
    }

    @Test(arguments: Language.ofWizard) func theLanguageChangesInTheMiddle(_ language: Language) throws {
        var screen = ScreenSession(try checklist(two, language: language.rawValue))
        screen.enter("1")
        screen.press(.function(9))
        screen.enter(line(of: language))
        let catalogue = Catalogue.of(language)
        #expect(screen.message.contains(catalogue.text(.languageChanged)), "\(screen.message)")
        #expect(screen.shows("Second?") && screen.shows(catalogue.text(.savedMark)))
        #expect(screen.events.last == .languageChanged(language: language.rawValue))
        #expect(screen.reply("a") == .answered(value: .yesNo(true)))
    }

    @Test func whatIsNotTranslatedFallsBackTextByTextAndIsSaid() throws {
        var screen = ScreenSession(try checklist(two), around: try around(untranslated: ["Second?"]))
        screen.press(.function(9))
        screen.enter(line(of: .turkish))
        #expect(screen.shows("Birinci?"))
        #expect(screen.message.contains("1 metin çevrilmemiş"), "\(screen.message)")
        screen.enter("1")
        #expect(screen.shows("Second?") && screen.shows("1 / 2") || screen.shows("Second?"))
    }

    @Test func aChecklistWithoutTranslationSaysWhichLanguageItHas() throws {
        var screen = ScreenSession(try checklist(two))
        screen.press(.function(9))
        screen.enter(line(of: .hungarian))
        let catalogue = Catalogue.of(.hungarian)
        #expect(screen.message.contains(catalogue.text(.checklistLanguage, ["language": "English"])))
    }

    @Test func theLanguageChangesBackInTheReview() throws {
        var screen = ScreenSession(try checklist(two), around: try around(untranslated: nil))
        screen.press(.function(3), .function(9))
        screen.enter(line(of: .turkish))
        #expect(screen.shows(Catalogue.of(.turkish).text(.reviewTitle)))
        screen.press(.control("g"))
        screen.enter(line(of: .english))
        #expect(screen.shows("Review."))
    }

    @Test func whatIsTypedOutlivesAChangeOfTheLanguage() throws {
        var screen = ScreenSession(try checklist(two), around: try around(untranslated: nil))
        screen.enter("1")
        screen.press(.text("Half a sen"), .function(9))
        screen.enter(line(of: .turkish))
        screen.enter("tence.")
        #expect(screen.reply("b") == .answered(value: .text("Half a sentence.")))
    }
}
