import Diagnostics
import Evaluation
import Pages
import SourceXML
import Testing

@testable import Formats

/// The reference of the language: what it shows is read by the reader, and it leaves nothing out.
@Suite struct FormatPageTests {
    @Test(arguments: try PageExample.all()) func anExampleIsWhatThePageSays(_ example: PageExample) throws {
        let libraries = try PageExample.libraries()
        let tree = try parseXML(SourceFile(name: "checklist.xml", text: example.completeFile))
        let findings = ChecklistReading(tree, libraries: libraries).linted()
        // A part shows one thing and leaves out what the page says elsewhere, such as asking why.
        let counted = example.isPart ? findings.filter { $0.code != "fail-without-why" } : findings
        #expect(counted.map(\.code) == example.codes, "\(findings)")
    }

    @Test func everyElementStandsInAnExample() throws {
        let shown = try PageExample.all().map(\.block.text).joined()
        let known = Set(ElementShape.ofLanguage.map(\.name))
        for name in Set(ElementShape.ofLanguage.flatMap { $0.shape.children + [$0.name] }).sorted() {
            #expect(known.contains(name), "‘\(name)’ is missing from ElementShape.ofLanguage")
            #expect(shown.contains(try Regex("<\(name)[ />]")), "no example has <\(name)>")
        }
    }

    @Test func everyAttributeStandsInAnExample() throws {
        let shown = try PageExample.all().map(\.block.text).joined()
        for (element, shape) in ElementShape.ofLanguage {
            for attribute in shape.attributes {
                let use = try Regex("<\(element)\\b[^>]*\\s\(attribute)=\"")
                // What most questions may have is shown on one of them.
                let isCommon = attribute != "id" && QuestionShape.row.attributes.contains(attribute)
                #expect(
                    shown.contains(use) || isCommon && shown.contains(" \(attribute)=\""),
                    "no example has \(attribute)=\"…\" on <\(element)>")
            }
        }
    }

    @Test func everyNameIsWrittenOut() throws {
        let page = try Page("docs/checklist-format.md").text
        for (element, shape) in ElementShape.ofLanguage {
            for name in [element] + shape.attributes + shape.children {
                #expect(page.contains("`\(name)`") || page.contains("`\(name)=\""), "the page does not name ‘\(name)’")
            }
        }
    }

    @Test func everyWordOfAnAttributeIsWrittenOut() throws {
        let page = try Page("docs/checklist-format.md").text
        let words =
            ScoringModel.allCases.map(\.rawValue) + RepeatRule.Subject.allCases.map(\.rawValue)
            + Combine.allCases.map(\.rawValue) + Stage.allCases.map(\.rawValue)
        for word in words { #expect(page.contains("`\(word)`"), "the page does not name ‘\(word)’") }
    }

    @Test func everyFunctionIsWrittenOut() throws {
        let page = try Page("docs/checklist-format.md").text
        for function in Function.allCases.map(\.rawValue) + ["score", "points"] {
            #expect(
                page.contains("`\(function)(") || page.contains("`\(function)`"), "the page does not name \(function)")
        }
    }
}

/// A block of the page; its words say what it is a part of, and which code it is found to have.
struct PageExample: CustomTestStringConvertible {
    let block: CodeBlock
    var testDescription: String { block.description }

    static func all() throws -> [PageExample] {
        try Page("docs/checklist-format.md").blocks.filter { $0.language == "xml" }.map { PageExample(block: $0) }
    }

    /// The library files of the page, by the path behind the word ‘file’.
    static func libraries() throws -> LibraryFiles {
        let files = try all().filter(\.isLibrary).map { (path: $0.block.words.last ?? "", text: $0.block.text) }
        return LibraryFiles { (path, _) throws(LibraryFailure) in
            if path.hasPrefix("..") { throw .outside }
            guard let file = files.first(where: { $0.path == path }) else { throw .missing }
            do throws(XMLFailure) {
                return try parseXML(SourceFile(name: path, text: file.text))
            } catch {
                throw .broken(error.diagnostic)
            }
        }
    }

    var isLibrary: Bool { block.words.contains("file") }

    var codes: [String] {
        guard let wrong = block.words.firstIndex(of: "wrong") else { return [] }
        return Array(block.words[(wrong + 1)...])
    }

    /// Whether it has to be put into a checklist first.
    var isPart: Bool { block.words.contains { $0 == "question" || $0 == "checklist" } }

    var completeFile: String {
        switch block.words.dropFirst().first {
        case "question": Example.question(block.text).completeFile
        case "checklist": Example.checklist(block.text).completeFile
        default: block.text
        }
    }
}
