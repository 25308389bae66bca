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
        .numberedQuestion: "two places and no words",
        .strengthQuestion: "two places and no words",
        .strengthStatement: "two places and no words",
    ]

    @Test("No phrase is missing", arguments: Language.allCases)
    func complete(language: Language) {
        let catalogue = Catalogue.of(language)
        for phrase in ReportPhrase.allCases { #expect(catalogue.has(phrase), "\(language.rawValue) lacks \(phrase)") }
    }

    /// The places that differ between a wording and the English one, form by form, in words.
    private func slips(_ phrase: ReportPhrase, _ language: Language) -> [String] {
        let wording = Catalogue.of(language).wording(phrase)
        let expected = Set(Catalogue.of(.english).wording(phrase).slots())
        return language.pluralForms.compactMap { form in
            var places = Set(wording.slots(for: form))
            // Words such as “one question” and “two questions” say the number themselves.
            if [.zero, .one, .two].contains(form), language == .arabic, wording.isPlural, expected.contains("count") {
                places.insert("count")
            }
            guard places != expected else { return nil }
            return "\(language.rawValue) \(phrase), \(form): \(places.sorted()) in place of \(expected.sorted())"
        }
    }

    @Test("Every language fills the same places in every form", arguments: Language.allCases)
    func places(language: Language) {
        #expect(ReportPhrase.allCases.flatMap { slips($0, language) } == [])
    }

    @Test("Where Arabic counts, it has all six forms")
    func arabicForms() {
        for phrase in ReportPhrase.allCases where Catalogue.of(.english).wording(phrase).isPlural {
            let wording = Catalogue.of(.arabic).wording(phrase)
            #expect(PluralForm.allCases.allSatisfy(wording.has), "ar \(phrase)")
        }
    }

    @Test("Arabic is written in Arabic, and no place begins a line without its mark")
    func arabicScript() {
        for phrase in ReportPhrase.allCases {
            for form in PluralForm.allCases {
                let segments = Catalogue.of(.arabic).wording(phrase).segments(for: form)
                if case .slot = segments.first { Issue.record("ar \(phrase), \(form): begin it with U+200F") }
                if Self.sameOnPurpose[phrase] != nil { continue }
                let scalars = segments.flatMap { segment -> [Unicode.Scalar] in
                    if case .text(let text) = segment { return Array(text.unicodeScalars) }
                    return []
                }
                #expect(scalars.contains { (0x0621...0x064A).contains($0.value) }, "ar \(phrase), \(form)")
            }
        }
    }

    @Test(arguments: [
        (0, "لا أسئلة غير منطبقة"), (1, "سؤال واحد لم ينطبق"), (2, "سؤالان لم ينطبقا"), (3, "\u{200F}3 أسئلة لم تنطبق"),
        (11, "\u{200F}11 سؤالًا لم تنطبق"), (100, "\u{200F}100 سؤال لم تنطبق"), (103, "\u{200F}103 أسئلة لم تنطبق"),
    ])
    func arabicCounts(count: Int, text: String) {
        #expect(Catalogue.of(.arabic).text(.tallyNotApplicable, count: count) == text)
    }

    @Test("Nothing was left in English", arguments: [Language.turkish, .hungarian, .tamil, .arabic])
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
