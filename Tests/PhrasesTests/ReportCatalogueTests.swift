import Phrases
import Testing

@Suite struct ReportCatalogueTests {
    /// Phrases that may read the same as in English, each with its reason.
    static let sameOnPurpose: [ReportPhrase: String] = [
        .visitLine: "three places and no words",
        .methodInstant: "two places and the name of the time zone",
        .nameWithInstance: "two places and no words",
        .nameWithStem: "two places and no words",
        .columnIndex: "the Hungarian word is the same",
        .answerMoment: "two places and no words",
    ]

    @Test("No phrase is missing", arguments: Language.allCases)
    func complete(language: Language) {
        let catalogue = Catalogue.of(language)
        for phrase in ReportPhrase.allCases { #expect(catalogue.has(phrase), "\(language.rawValue) lacks \(phrase)") }
    }

    @Test("Every language fills the same places", arguments: Language.allCases)
    func places(language: Language) {
        for phrase in ReportPhrase.allCases {
            let wording = Catalogue.of(language).wording(phrase)
            #expect(wording.slotsOfOne == wording.slots, "\(language.rawValue) \(phrase)")
            let ours = Set(wording.slots), theirs = Set(Catalogue.of(.english).wording(phrase).slots)
            #expect(ours == theirs, "\(language.rawValue) \(phrase)")
        }
    }

    @Test("Nothing was left in English", arguments: [Language.turkish, .hungarian, .tamil])
    func translated(language: Language) {
        for phrase in ReportPhrase.allCases where Self.sameOnPurpose[phrase] == nil {
            let ours = Catalogue.of(language).wording(phrase)
            #expect(ours != Catalogue.of(.english).wording(phrase), "\(language.rawValue) \(phrase)")
        }
    }

    @Test("Tamil is written in Tamil")
    func tamilScript() {
        for phrase in ReportPhrase.allCases where Self.sameOnPurpose[phrase] == nil {
            let scalars = Catalogue.of(.tamil).text(phrase).unicodeScalars
            #expect(scalars.contains { (0x0B80...0x0BFF).contains($0.value) }, "\(phrase)")
        }
    }

    @Test("A headline does not end in a full stop", arguments: Language.allCases)
    func headlines(language: Language) {
        for phrase in ReportPhrase.allCases where phrase.rawValue.hasPrefix("head") {
            #expect(!Catalogue.of(language).text(phrase, count: 2).hasSuffix("."), "\(language.rawValue) \(phrase)")
        }
    }
}
