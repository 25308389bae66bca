import Diagnostics
import Foundation
import Testing

@testable import Formats

/// The translations that are shipped beside store-visit.
enum ShippedTranslation: String, CaseIterable, CustomStringConvertible {
    case turkish = "tr"
    case hungarian = "hu"
    case tamil = "ta"

    var description: String { rawValue }
    var fileName: String { "store-visit.\(rawValue).xlf" }

    func text() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "checklists/\(fileName)"), encoding: .utf8)
    }

    /// Each text of store-visit with its translation.
    func pairs() throws -> [(id: String, text: String, target: String)] {
        let table = try TranslationTable(Shipped.storeVisit.text(), name: "store-visit.xml")
        let (translation, findings) = try table.read(try text(), name: fileName)
        #expect(findings == [])
        return table.texts.texts.map { ($0.id, $0.text, translation?.targets[$0.id] ?? "") }
    }
}

@Suite("store-visit speaks Turkish, Hungarian and Tamil") struct ShippedTranslationTests {
    @Test("complete and up to date", arguments: ShippedTranslation.allCases)
    func complete(_ translation: ShippedTranslation) throws {
        let pairs = try translation.pairs()
        #expect(pairs.count >= 200)
        #expect(pairs.allSatisfy { !$0.target.isEmpty })
    }

    @Test("nothing is left in English", arguments: ShippedTranslation.allCases)
    func nothingIsEnglish(_ translation: ShippedTranslation) throws {
        for pair in try translation.pairs() { #expect(pair.target != pair.text, "\(pair.id)") }
    }

    /// A question stays a question, a quotation a quotation, and every number is there.
    @Test("signs and numbers agree", arguments: ShippedTranslation.allCases)
    func signs(_ translation: ShippedTranslation) throws {
        for pair in try translation.pairs() {
            #expect(pair.text.contains("?") == pair.target.contains("?"), "\(pair.id)")
            #expect(numbers(pair.text) == numbers(pair.target), "\(pair.id)")
            let quotations = pair.text.count { $0 == "“" }
            #expect(pair.target.count { $0 == (translation == .hungarian ? "„" : "“") } >= quotations, "\(pair.id)")
            #expect(!pair.target.contains("  ") && !pair.target.contains("\""), "\(pair.id)")
        }
    }

    private func numbers(_ text: String) -> [Substring] { text.split { !$0.isNumber }.sorted() }

    @Test func tamilIsInItsScript() throws {
        for pair in try ShippedTranslation.tamil.pairs() {
            let letters = pair.target.unicodeScalars.filter(\.properties.isAlphabetic)
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
