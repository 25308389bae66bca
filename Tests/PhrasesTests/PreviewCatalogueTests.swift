import Phrases
import Testing

/// The phrases of forms and logic sheets, which are made in every language of reports.
@Suite struct PreviewCatalogueTests {
    /// Phrases that may read the same as in English, each with its reason.
    static let sameOnPurpose: [PreviewPhrase: String] = [
        .quoted: "quotation marks around a place"
    ]

    @Test("No phrase is missing, and every language fills the same places", arguments: Language.allCases)
    func complete(language: Language) {
        let catalogue = Catalogue.of(language)
        for phrase in PreviewPhrase.allCases {
            #expect(catalogue.has(phrase), "\(language.rawValue) lacks \(phrase)")
            let places = catalogue.wording(phrase).slots()
            #expect(places == Catalogue.of(.english).wording(phrase).slots(), "\(language.rawValue) \(phrase)")
        }
    }

    @Test("Nothing was left in English", arguments: [Language.turkish, .hungarian, .tamil, .arabic])
    func translated(language: Language) {
        for phrase in PreviewPhrase.allCases where Self.sameOnPurpose[phrase] == nil {
            let ours = Catalogue.of(language).wording(phrase)
            #expect(ours != Catalogue.of(.english).wording(phrase), "\(language.rawValue) \(phrase)")
        }
    }

    @Test(
        "Tamil and Arabic are written in their scripts",
        arguments: [(Language.tamil, 0x0B80...0x0BFF), (.arabic, 0x0621...0x064A)])
    func script(language: Language, letters: ClosedRange<Int>) {
        for phrase in PreviewPhrase.allCases where Self.sameOnPurpose[phrase] == nil {
            let scalars = Catalogue.of(language).text(phrase).unicodeScalars
            #expect(scalars.contains { letters.contains(Int($0.value)) }, "\(language.rawValue) \(phrase)")
        }
    }

    @Test("In Arabic no place begins a line without its mark")
    func arabicMarks() {
        for phrase in PreviewPhrase.allCases {
            if case .slot = Catalogue.of(.arabic).wording(phrase).segments(for: .other).first {
                Issue.record("ar \(phrase): begin it with U+200F")
            }
        }
    }

    @Test(arguments: [
        (1, "az "), (2, "a "), (5, "az "), (10, "a "), (11, "a "), (15, "a "), (51, "az "), (100, "a "), (1_000, "az "),
    ])
    func hungarianArticles(number: Int, article: String) {
        #expect(Language.hungarian.article(before: number) == article)
        #expect(Language.english.article(before: number).isEmpty)
    }
}
