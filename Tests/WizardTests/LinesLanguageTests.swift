import Evaluation
import Foundation
import Phrases
import Testing
import Wizard

@Suite("The checklist's language in the lines front end") struct LinesLanguageTests {
    let english: Checklist
    let turkish: Checklist
    let arabic: Checklist

    init() throws {
        english = try checklist("<yes-no id=\"q\"><ask>Greeted?</ask></yes-no><note id=\"n\"><ask>Bye.</ask></note>")
        turkish = try checklist(
            "<yes-no id=\"q\"><ask>Karşılandınız mı?</ask></yes-no><note id=\"n\"><ask>Bye.</ask></note>",
            language: "tr", untranslated: ["Bye.", "Main"])
        arabic = try checklist(
            "<yes-no id=\"q\"><ask>هل حيّاك أحد؟</ask></yes-no><note id=\"n\"><ask>وداعاً</ask></note>", language: "ar")
    }

    private func talk(_ start: Checklist, _ typed: [String], _ language: Language = .english) -> Conversation {
        let editions = [english, turkish, arabic]
        return converse(
            start, typed, language: language, translations: ["tr", "ar"],
            edition: { tag in editions.first { $0.language == tag } })
    }

    @Test func nothingIsSaidWhereAllIsInOneLanguage() {
        let said = talk(english, ["1"]).transcript
        #expect(!said.contains("original language") && !said.contains("this language"))
    }

    @Test func whatFellBackIsCountedOnceAtTheStart() {
        let said = talk(turkish, ["1"], .turkish).transcript
        #expect(said.components(separatedBy: "2 metin çevrilmemiş; özgün dilinde gösteriliyor: English.").count == 2)
        #expect(said.contains("Karşılandınız mı?") && said.contains("Bye."))
    }

    @Test func aChecklistThatIsNotTranslatedSaysSo() {
        #expect(talk(english, ["1"], .turkish).transcript.contains("Kontrol listesi şu dilde gösteriliyor: English."))
    }

    @Test func theTextsChangeInTheMiddleOfAVisit() {
        let talk = talk(english, [":lang tr", "1"])
        let said = talk.transcript.components(separatedBy: "«:lang tr»")
        #expect(said[0].contains("Greeted?") && !said[0].contains("Karşılandınız mı?"))
        #expect(said[1].contains("Dil artık Türkçe.\n2 metin çevrilmemiş"))
        #expect(said[1].contains("Karşılandınız mı?") && !said[1].contains("Greeted?"))
        #expect(talk.events.contains(.languageChanged(language: "tr")))
        #expect(talk.reply("q") == .answered(value: .yesNo(true)))
    }

    @Test func aLanguageThatOnlyTheChecklistSpeaksKeepsTheInterface() {
        let talk = talk(english, [":lang ar", "1"])
        #expect(talk.transcript.contains("The checklist is shown in this language: العربية."))
        #expect(talk.transcript.contains("هل حيّاك أحد؟") && talk.transcript.contains("Type the number"))
        #expect(talk.events.contains(.languageChanged(language: "ar")))
    }

    @Test func anUnknownLanguageIsRefusedWithAllThatThereAre() {
        let talk = talk(english, [":lang xx"])
        #expect(talk.transcript.contains("ta (தமிழ்), ar."))
        #expect(!talk.events.contains { if case .languageChanged = $0 { true } else { false } })
    }
}
