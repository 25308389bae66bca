import Diagnostics
import Evaluation
import Foundation
import SourceXML
import Testing

@testable import Formats

/// A template is an answers file in which nothing is said yet.
@Suite struct AnswersTemplateTests {
    private func text(_ checklist: Checklist) -> String {
        let date = CalendarDate(year: 2026, month: 3, day: 14)
        let template = AnswersTemplate(checklist, language: nil, location: "Mill Lane", date: date)
        return String(decoding: template.bytes, as: UTF8.self)
    }

    @Test(arguments: Shipped.allCases) func aTemplateIsAFileThatAnswersNothing(_ shipped: Shipped) throws {
        let checklist = try #require(
            readChecklist(
                try parseXML(SourceFile(name: "c.xml", text: try shipped.text())), libraries: shippedLibraries
            ).checklist)
        let played = AnswersTable(checklist).play(text(checklist), isPartial: true)
        #expect(played.findings == [])
        #expect(played.visit?.entries == [:] && played.visit?.acknowledgement == nil)
    }

    @Test func everyQuestionIsNamedInTheOrderAsked() throws {
        let checklist = AnswersConstructTests.checklist
        let text = text(checklist)
        #expect(AnswersTable(checklist).play(text, isPartial: true).findings == [])
        let (file, _) = readAnswers(SourceFile(name: "t.json", text: text))
        let written = try #require(file).entered.written.map(\.name)
        #expect(written == ["came", "spot", "floor", "shelves", "staff", "menu"])
        let places = try ["\"staff\"", "\"served\"", "\"how\""].map { try #require(text.range(of: $0)).lowerBound }
        #expect(places == places.sorted())
        #expect(text.contains("Tidy? Floor: Write the value of one option"))
        #expect(text.contains("Asked only when served is yes."))
    }

    @Test func whatIsFilledInCountsAndTheRestDoesNot() throws {
        let checklist = AnswersConstructTests.checklist
        let filled = text(checklist).replacing(
            try Regex("\"floor\": \\{[^}]*\\}"), with: "\"floor\": \"good\"")
        let (visit, findings) = AnswersTable(checklist).play(filled, isPartial: true)
        #expect(findings == [])
        #expect(visit?.entries == ["floor": Entry(reply: .answered(value: .option("good")))])
    }
}
