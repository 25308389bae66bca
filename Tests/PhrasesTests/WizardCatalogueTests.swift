import Phrases
import Testing

@Suite struct WizardCatalogueTests {
    @Test("No phrase is missing, and every language fills the same places", arguments: Language.ofWizard)
    func complete(language: Language) {
        let catalogue = Catalogue.of(language)
        for phrase in WizardPhrase.allCases {
            #expect(catalogue.has(phrase), "\(language.rawValue) lacks \(phrase)")
            let wording = catalogue.wording(phrase)
            #expect(wording.slots(for: .one) == wording.slots(), "\(language.rawValue) \(phrase)")
            let theirs = Set(Catalogue.of(.english).wording(phrase).slots())
            #expect(Set(wording.slots()) == theirs, "\(language.rawValue) \(phrase)")
        }
    }

    @Test("No phrase of the screen is missing, and every language fills the same places", arguments: Language.ofWizard)
    func completeScreen(language: Language) {
        let catalogue = Catalogue.of(language)
        for phrase in ScreenPhrase.allCases {
            #expect(catalogue.has(phrase), "\(language.rawValue) lacks \(phrase)")
            let wording = catalogue.wording(phrase)
            #expect(wording.slots(for: .one) == wording.slots(), "\(language.rawValue) \(phrase)")
            let theirs = Set(Catalogue.of(.english).wording(phrase).slots())
            #expect(Set(wording.slots()) == theirs, "\(language.rawValue) \(phrase)")
        }
    }

    @Test("Words that are typed are told apart", arguments: Language.ofWizard)
    func words(language: Language) {
        let catalogue = Catalogue.of(language)
        let moments = [WizardPhrase.todayWords, .nowWords].map { catalogue.text($0).split(separator: " ") }
        #expect(Set(moments[0]).isDisjoint(with: moments[1]))
    }
}
