import Diagnostics
import Foundation
import Testing

@testable import Formats

/// A translation that is shipped beside a checklist or beside the library that all share.
struct ShippedTranslation: CustomStringConvertible {
    let name: String
    let language: String

    static let all = (Shipped.allCases.map(\.rawValue) + ["common"]).flatMap { name in
        ["tr", "hu", "ta"].map { ShippedTranslation(name: name, language: $0) }
    }
    static let turkish = ShippedTranslation(name: "store-visit", language: "tr")

    var description: String { fileName }
    var fileName: String { "\(name).\(language).xlf" }

    func text() throws -> String { try Shipped.text(fileName) }

    /// Each text of the file with its translation.
    func pairs() throws -> [(id: String, text: String, target: String)] {
        let table = try TranslationTable(Shipped.text("\(name).xml"), name: "\(name).xml")
        let (translation, findings) = try table.read(try text(), name: fileName)
        #expect(findings == [])
        return table.texts.texts.map { ($0.id, $0.text, translation?.targets[$0.id] ?? "") }
    }

    /// Texts that are the same word in both languages; docs/translations.md gives the reasons.
    func staysAsItIs(_ text: String) -> Bool {
        !text.contains(where: \.isLetter) || language == "hu" && text == "E-mail"
    }
}

@Suite("The shipped checklists speak Turkish, Hungarian and Tamil") struct ShippedTranslationTests {
    @Test("complete and up to date", arguments: ShippedTranslation.all)
    func complete(_ translation: ShippedTranslation) throws {
        let pairs = try translation.pairs()
        #expect(pairs.count >= (translation.name == "common" ? 20 : 100))
        #expect(pairs.allSatisfy { !$0.target.isEmpty })
    }

    @Test("nothing is left in English", arguments: ShippedTranslation.all)
    func nothingIsEnglish(_ translation: ShippedTranslation) throws {
        for pair in try translation.pairs() where !translation.staysAsItIs(pair.text) {
            #expect(pair.target != pair.text, "\(pair.id)")
        }
    }

    /// A question stays a question, a quotation a quotation, and every number and place to fill is there.
    @Test("signs, numbers and placeholders agree", arguments: ShippedTranslation.all)
    func signs(_ translation: ShippedTranslation) throws {
        let opening: Character = translation.language == "hu" ? "„" : "“"
        for pair in try translation.pairs() {
            #expect(pair.text.contains("?") == pair.target.contains("?"), "\(pair.id)")
            #expect(numbers(pair.text) == numbers(pair.target), "\(pair.id)")
            #expect(placeholders(pair.text) == placeholders(pair.target), "\(pair.id)")
            #expect(pair.target.count { $0 == opening } >= pair.text.count { $0 == "“" }, "\(pair.id)")
            #expect(!pair.target.contains("  ") && !pair.target.contains("\""), "\(pair.id)")
        }
    }

    private func numbers(_ text: String) -> [Substring] { text.split { !$0.isNumber }.sorted() }

    private func placeholders(_ text: String) -> [Substring] {
        text.matches(of: /\{[^{}]+\}/).map(\.output).sorted()
    }

    @Test(arguments: ShippedTranslation.all.filter { $0.language == "ta" })
    func tamilIsInItsScript(_ translation: ShippedTranslation) throws {
        for pair in try translation.pairs() where !translation.staysAsItIs(pair.text) {
            let letters = pair.target.replacing(/\{[^{}]+\}/, with: "").unicodeScalars.filter(\.properties.isAlphabetic)
            #expect(letters.allSatisfy { (0x0B80...0x0BFF).contains($0.value) }, "\(pair.id): \(pair.target)")
            #expect(!letters.isEmpty, "\(pair.id)")
        }
    }

    /// A test that could not fail would be worth nothing: each mistake, made in a shipped file, is found.
    @Test(
        "mistakes are found",
        arguments: [
            ("id=\"arrival.title\"", "id=\"arival.title\"", "translation-unknown-unit"),
            (
                "    </body>", "<trans-unit id=\"title\"><source>X</source></trans-unit></body>",
                "translation-duplicate-unit"
            ),
            ("<source>Arrival</source>", "<source>Arrivals</source>", "translation-stale"),
            ("original=\"store-visit.xml\"", "original=\"shop-visit.xml\"", "translation-original"),
            ("source-language=\"en\"", "source-language=\"fr\"", "translation-source-language"),
            ("target-language=\"tr\"", "target-language=\"hu\"", "translation-target-language"),
            ("target-language=\"tr\"", "target-language=\"türkçe\"", "bad-language"),
            ("Varış</target>", "<g id=\"1\">Varış</g></target>", "translation-markup"),
            ("Varış</target>", "{when}</target>", "translation-placeholders"),
            ("Varış</target>", "</target>", "translation-missing"),
            ("xliff:document:1.2\"", "xliff:document:2.0\"", "translation-not-xliff"),
        ]) func mistakes(_ original: String, _ changed: String, _ code: String) throws
    {
        let text = try ShippedTranslation.turkish.text()
        let place = try #require(text.range(of: original))
        let table = try TranslationTable(Shipped.storeVisit.text(), name: "store-visit.xml")
        let mutated = text.replacingCharacters(in: place, with: changed)
        let codes = try table.read(mutated, name: "store-visit.tr.xlf").findings.map(\.code)
        #expect(codes.first == code, "\(codes)")
        #expect(codes.filter { $0 != "translation-missing" }.count <= 1)
    }
}
