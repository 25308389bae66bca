import Diagnostics
import Formats
import Testing

/// Questions in one language that each wording lint must find, and near misses on which it must be silent.
struct WordingCases: CustomTestStringConvertible, Sendable {
    let language: String
    /// `↓` stands before the conjunction, or before the second question.
    let doubleBarrelled: [String]
    /// `↓` stands before the words that lead.
    let leading: [String]
    /// Neither; the near misses of both.
    let plain: [String]

    var testDescription: String { language }

    static let all = [english, turkish, hungarian, tamil]
}

@Suite("The wording lints find what they should, and leave near misses alone") struct WordingTests {
    @Test(arguments: WordingCases.all) func doubleBarrelledQuestionsAreFound(_ cases: WordingCases) throws {
        for ask in cases.doubleBarrelled { try expect("double-barrelled-question", ask, in: cases.language) }
    }

    @Test(arguments: WordingCases.all) func leadingQuestionsAreFound(_ cases: WordingCases) throws {
        for ask in cases.leading { try expect("leading-question", ask, in: cases.language) }
    }

    @Test(arguments: WordingCases.all) func nearMissesAreLeftAlone(_ cases: WordingCases) throws {
        for ask in cases.plain {
            #expect(try wordingFindings(ask, in: cases.language).map(\.message) == [], "\(ask)")
        }
    }

    @Test(arguments: WordingCases.all) func thereAreEnoughCases(_ cases: WordingCases) {
        #expect(cases.doubleBarrelled.count >= 8 && cases.leading.count >= 8 && cases.plain.count >= 16)
    }

    @Test func otherLanguagesAreNotJudged() throws {
        for language in ["de", "en-x", "tr-TR", "fr"] {
            let isCovered = language.hasPrefix("en") || language.hasPrefix("tr")
            let asked = language.hasPrefix("tr") ? "Elbette memnun kaldınız mı?" : "Surely it was fine?"
            #expect(try wordingFindings(asked, in: language).isEmpty == !isCovered, "\(language)")
        }
    }

    private func expect(_ code: String, _ ask: String, in language: String) throws {
        let marked = MarkedText(ask)
        let findings = try wordingFindings(marked.text, in: language)
        #expect(findings.map(\.code) == [code], "\(ask)")
        let file = wordingFile(marked.text, in: language)
        let start = try #require(file.firstRange(of: "<ask>")).upperBound
        let offset = file[..<start].utf8.count
        #expect(findings.map(\.range.lowerBound) == marked.offsets.map { offset + $0 }, "\(ask)")
    }
}
