import Foundation
import Testing

/// Every example of docs/scoring.md: a checklist without its frame, answers, and lines that --explain prints for them.
@Suite struct ScoringPageTests {
    private static let models = [
        "weighted", "points", "mean", "passed", "all-or-nothing", "xccdf-default", "xccdf-flat",
        "xccdf-flat-unweighted", "xccdf-absolute",
    ]

    private struct Example {
        let checklist: String
        let answers: String
        let lines: [String]

        /// Whether it is the one example that is run for each model, by what its first line starts with.
        var isOfModels: Bool { lines.first?.hasPrefix("weighted: ") ?? false }
    }

    private func examples() throws -> [Example] {
        let page = try String(contentsOf: Repository.root.appending(path: "docs/scoring.md"), encoding: .utf8)
        let blocks = page.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        return blocks.indices.filter { blocks[$0].hasPrefix("xml\n") }.map { index in
            Example(
                checklist: String(blocks[index].dropFirst(3)), answers: String(blocks[index + 1].dropFirst(4)),
                lines: blocks[index + 2].split(separator: "\n").dropFirst().map(String.init))
        }
    }

    /// The explanation of the example's visit, line by line, with runs of spaces folded.
    private func explained(_ content: String, _ example: Example) throws -> [String] {
        let workspace = try Workspace()
        let checklist = try workspace.write(
            "example.xml",
            """
            <checklist xmlns="urn:mystery-shopping:checklist:1" id="example" version="1" xml:lang="en">
            <title>Example</title>\(content)</checklist>
            """)
        let answers = try workspace.write(
            "answers.json",
            """
            {"checklist": {"id": "example", "version": "1"}, "language": "en", "location": "Here",
             "date": "2026-03-14", "answers": \(example.answers), "attestation": "confirmed"}
            """)
        let visited = try workspace.mystery("visit", checklist, "--answers", answers)
        #expect(visited.status == 0, "\(visited)")
        let visit = visited.output.trimmingCharacters(in: .whitespacesAndNewlines)
        return try workspace.mystery("score", visit, "--explain").output.split(separator: "\n").map(folded)
    }

    private func folded(_ line: some StringProtocol) -> String {
        line.split(separator: " ").joined(separator: " ")
    }

    @Test func everyExampleGivesTheLinesThatThePageSays() throws {
        let examples = try examples()
        #expect(examples.count >= 8)
        for example in examples where !example.isOfModels {
            let printed = try explained(example.checklist, example)
            for line in example.lines.map(folded) {
                #expect(printed.contains { $0.hasPrefix(line) }, "\(line) is not in \(printed)")
            }
        }
    }

    @Test func theExampleOfTheModelsGivesEachModelsDivision() throws {
        let example = try #require(try examples().first(where: \.isOfModels))
        var seen: [String] = []
        for line in example.lines {
            let parts = line.components(separatedBy: ": ")
            seen.append(parts[0])
            let printed = try explained("<scoring model=\"\(parts[0])\"/>" + example.checklist, example)
            #expect(printed.contains(folded(parts[1])), "\(line) is not in \(printed)")
        }
        #expect(seen == Self.models)
    }
}
