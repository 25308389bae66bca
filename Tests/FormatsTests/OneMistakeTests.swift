import Diagnostics
import Formats
import SourceXML
import Testing

@Suite("One mistake is one finding, and its advice says what to do") struct OneMistakeTests {
    /// The findings of a file that may not be well formed, those of XML first.
    private func read(_ text: String) throws -> [Diagnostic] {
        let parsed = parseMending(SourceFile(name: "test.xml", text: text))
        let tree = try #require(parsed.tree)
        let reading = ChecklistReading(tree, libraries: .none, mended: parsed.mended)
        return parsed.failures.map(\.diagnostic) + reading.findings
    }

    private func read(questions: String) throws -> [Diagnostic] { try read(Example.question(questions).completeFile) }

    @Test(
        "a raw sign in a condition",
        arguments: [
            ("greeted is no && smiled is no", "raw-ampersand"), ("greeted is no & smiled is no", "raw-ampersand"),
            ("people < 5 or greeted is no", "raw-less-than"),
        ])
    func rawSigns(condition: String, code: String) throws {
        let findings = try read(questions: everyType + "<text id=\"why\" when=\"\(condition)\"><ask>Why?</ask></text>")
        #expect(findings.map(\.code) == [code], "\(findings)")
    }

    @Test("behind a raw sign other mistakes are still found") func behindRawSigns() throws {
        let findings = try read(
            questions: everyType + "<text id=\"why\" when=\"greeted is no && smild is no\"><ask>Why?</ask></text>")
        #expect(findings.map(\.code) == ["raw-ampersand", "unknown-name"], "\(findings)")
    }

    @Test("‘and’ is named where two raw & stand") func doubledAmpersand() throws {
        let findings = try read(questions: "<text id=\"a\" when=\"b is yes && c is yes\"><ask>A?</ask></text>")
        #expect(findings.first?.advice?.contains("‘and’") == true && findings.first?.range.count == 2, "\(findings)")
    }

    @Test("a question that waits for itself is no circle of two") func circleOfOne() throws {
        let findings = try read(questions: "<yes-no id=\"x-1\" when=\"x-1 is yes\"><ask>X?</ask></yes-no>")
        #expect(findings.map(\.message) == ["‘x-1’ depends on itself."])
    }

    @Test(
        "an id that cannot be one is not proposed",
        arguments: [
            "<text id=\"b\" when=\"was-clean is no\"><ask>B?</ask></text>",
            "<note id=\"b\"><ask>{was-clean}</ask></note>",
        ])
    func badIDs(other: String) throws {
        let findings = try read(questions: "<yes-no id=\"was clean\"><ask>A?</ask></yes-no>" + other)
        #expect(findings.first?.code == "bad-id" && findings.count == 2, "\(findings)")
        #expect(findings.last?.advice == "If ‘was clean’ is meant, mend that id first.")
    }

    @Test("‘lang’ is ‘xml:lang’ without its prefix") func language() throws {
        let text = Example.question("<yes-no id=\"a\"><ask>A?</ask></yes-no>").completeFile
        let findings = try read(text.replacing("xml:lang=", with: "lang="))
        #expect(findings.map(\.code) == ["unknown-attribute"], "\(findings)")
        #expect(findings.first?.advice == "Did you mean ‘xml:lang’?")
    }
}
