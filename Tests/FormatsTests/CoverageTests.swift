import Diagnostics
import Evaluation
import Foundation
import SourceXML
import Testing

@testable import Formats

/// What docs/coverage.md says about the shipped checklists is held against the files.
@Suite struct CoverageTests {
    private static let rows = (1...7).map { "A\($0)" } + (1...9).map { "B\($0)" } + (1...4).map { "C\($0)" }

    /// What stands in a “where” cell: the questions of a checklist, or an answer that is no question.
    private enum Answer {
        case questions(Shipped, [(id: String, isItalic: Bool)], parts: [String])
        case words(String)
    }

    private struct Line {
        let cells: [String]

        init(_ text: Substring) {
            cells = text.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }

        /// The last cell, each entry read; an entry that is none of a known kind is recorded.
        func answers() -> [Answer] {
            var quoted: [String] = []
            let cell = (cells.last ?? "").replacing(/“[^”]*”/) { match in
                quoted.append(String(match.output.dropFirst().dropLast()))
                return "#\(quoted.count - 1)"
            }
            return cell.components(separatedBy: "; ").compactMap { entry in
                if let word = Self.quotation(entry, quoted) { return .words(word) }
                guard let found = entry.wholeMatch(of: /\*\*(?<name>[a-z-]+)\*\* (?<items>.+)/),
                    let shipped = Shipped(rawValue: String(found.name))
                else {
                    Issue.record("docs/coverage.md: ‘\(entry)’ names no checklist")
                    return nil
                }
                let items = found.items.components(separatedBy: ", ")
                let parts = items.compactMap { Self.quotation($0, quoted) }
                let ids = items.filter { Self.quotation($0, quoted) == nil }.map { item in
                    (id: item.replacing("*", with: ""), isItalic: item.hasPrefix("*"))
                }
                return .questions(shipped, ids, parts: parts)
            }
        }

        private static func quotation(_ entry: String, _ quoted: [String]) -> String? {
            guard entry.hasPrefix("#"), let number = Int(entry.dropFirst()) else { return nil }
            return quoted[number]
        }
    }

    private static let page = try? Shipped.file("docs/coverage.md")

    /// The lines of the tables of rows; those of “Questions in no row”; those of the summary at the end.
    private func lines() throws -> (rows: [Line], unlisted: [Line], summary: [Line]) {
        let parts = try #require(Self.page).components(separatedBy: "\n## ")
        func body(_ part: String) -> [Line] {
            part.split(separator: "\n").filter { $0.hasPrefix("| ") }.map(Line.init).filter {
                !["row", "what they are for", "checklist", "---"].contains($0.cells[0])
            }
        }
        try #require(parts.count == 6)
        return (parts[1...3].flatMap(body), body(parts[4]), body(parts[5]))
    }

    private func checklist(_ shipped: Shipped) throws -> Checklist {
        let tree = try parseXML(SourceFile(name: shipped.fileName, text: shipped.text()))
        return try #require(readChecklist(tree, libraries: shippedLibraries).checklist)
    }

    private func questions(_ shipped: Shipped) throws -> [String: Question] {
        // What asks for the instances of a repeated section measures nothing.
        let all = try checklist(shipped).outline.questions.filter { $0.id.slot ?? 1 == 1 && !$0.isInstanceList }
        return Dictionary(uniqueKeysWithValues: all.map { ($0.id.written.name, $0) })
    }

    @Test func everyRowIsAnswered() throws {
        let lines = try lines().rows
        #expect(Set(lines.map { $0.cells[0] }) == Set(Self.rows))
        for row in Self.rows {
            let words = lines.filter { $0.cells[0] == row }.flatMap { $0.answers() }.filter { answer in
                if case .words(let text) = answer { !text.hasPrefix("to come") } else { true }
            }
            #expect(!words.isEmpty, "\(row) is only to come")
        }
    }

    @Test(arguments: Shipped.allCases) func namedQuestionsExistAndNoneIsLeftOut(_ shipped: Shipped) throws {
        let questions = try questions(shipped)
        let (rows, unlisted, _) = try lines()
        var named: [Set<String>] = []
        for group in [rows, unlisted] {
            var ids: Set<String> = []
            for case .questions(shipped, let items, let parts) in group.flatMap({ $0.answers() }) {
                for item in items {
                    let question = try #require(questions[item.id], "\(shipped) has no question ‘\(item.id)’")
                    #expect(item.isItalic == (question.points == nil || !question.isScored), "\(shipped) \(item.id)")
                    ids.insert(item.id)
                }
                for part in parts { try expectBriefing(part, of: shipped) }
            }
            named.append(ids)
        }
        #expect(named[0].isDisjoint(with: named[1]))
        let missing = Set(questions.keys).subtracting(named[0]).subtracting(named[1])
        #expect(missing.isEmpty, "named in no row: \(missing.sorted())")
    }

    private func expectBriefing(_ part: String, of shipped: Shipped) throws {
        let briefing = try checklist(shipped).briefing
        switch part {
        case "briefing": #expect(briefing != nil, "\(shipped)")
        case "quiz": #expect(briefing?.quiz != nil, "\(shipped)")
        default: Issue.record("\(shipped): ‘\(part)’ is no part of a checklist")
        }
    }

    @Test func wordsNameWhatThereIs() throws {
        let headings = try Shipped.file("Sources/Phrases/Catalogues/English/EnglishReport.swift")
        for case .words(let text) in try lines().rows.flatMap({ $0.answers() }) {
            let parts = text.components(separatedBy: ": ")
            switch parts[0] {
            case "scorecard": #expect(headings.contains(": \"\(parts[1])\""), "\(text)")
            case "to come", "checklist": #expect(parts.count == 2)
            default: #expect(text.hasPrefix("mystery "), "\(text)")
            }
        }
    }

    @Test func theSummaryCountsTheTables() throws {
        let (rows, _, summary) = try lines()
        #expect(summary.map { $0.cells[0] } == Shipped.allCases.map(\.rawValue))
        for line in summary {
            let covered = Self.rows.filter { row in
                rows.contains { text in
                    text.cells[0] == row
                        && text.answers().contains {
                            if case .questions(let shipped, _, _) = $0 {
                                shipped.rawValue == line.cells[0]
                            } else {
                                false
                            }
                        }
                }
            }
            let told = line.cells[1...].flatMap { $0.components(separatedBy: ", ") }
            #expect(told.sorted() == covered.sorted(), "\(line.cells[0])")
        }
    }
}
