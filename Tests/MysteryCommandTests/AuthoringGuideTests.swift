import Foundation
import Pages
import Testing

/// The authoring guide, step by step: its files are those in docs/guide, its outputs those of the command.
///
/// The word behind the language of a block is its file or its folder in docs/guide.
@Suite struct AuthoringGuideTests {
    static let guide = Repository.root.appending(path: "docs/guide")
    static let steps = (try? FileManager.default.contentsOfDirectory(atPath: guide.path).sorted()) ?? []
    /// The steps that show what the checker warns of.
    static let unfinished: Set = ["02-points", "12-translation"]

    @Test(arguments: steps) func theFileOfAStepIsClean(_ step: String) throws {
        let workspace = try Self.workspace(of: step)
        let ran = try workspace.mystery("check", "--strict", "pharmacy.xml")
        #expect(ran.status == (Self.unfinished.contains(step) ? 1 : 0), "\(ran.output)")
    }

    @Test func everyStepIsOnThePage() throws {
        let shown = try Page("docs/authoring-guide.md").blocks.filter { $0.words.count > 1 }.map(\.step)
        #expect(Set(shown) == Set(Self.steps))
        #expect(Self.steps.count > 10)
    }

    @Test func whatIsShownStandsInTheFileOfItsStep() throws {
        for block in try Page("docs/authoring-guide.md").blocks where block.language == "xml" {
            let file = Self.guide.appending(path: block.words[1])
            let lines = Self.trimmedLines(try String(contentsOf: file, encoding: .utf8))
            for piece in Self.trimmedLines(block.text).split(separator: "…") {
                #expect(Self.lines(lines, contain: Array(piece)), "\(block) is not in the file: \(piece)")
            }
        }
    }

    @Test(arguments: steps) func theOutputsAreThoseOfTheCommand(_ step: String) throws {
        let blocks = try Page("docs/authoring-guide.md").blocks.filter { $0.language == "console" && $0.step == step }
        let workspace = try Self.workspace(of: step)
        for block in blocks {
            for shown in block.text.components(separatedBy: "$ mystery ").dropFirst() {
                let lines = shown.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                let ran = try Self.run(String(lines[0]), in: workspace)
                let output = (ran.errors + ran.output).trimmingCharacters(in: .newlines)
                // A line of ‘…’ stands for any lines.
                let pieces = "\n\(lines[1])\n".components(separatedBy: "\n…\n").map {
                    $0.trimmingCharacters(in: .newlines)
                }
                let isWhole = pieces.count == 1
                #expect(!isWhole || output == pieces[0], "\(block): mystery \(lines[0])")
                for piece in pieces { #expect(piece.isEmpty || output.contains(piece), "\(block)\n\(output)") }
            }
        }
    }

    /// A copy of the step's folder.
    private static func workspace(of step: String) throws -> Workspace {
        let workspace = try Workspace()
        let folder = guide.appending(path: step)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            try FileManager.default.copyItem(
                at: folder.appending(path: name), to: workspace.url.appending(path: name))
        }
        return workspace
    }

    /// Runs what stands behind ‘mystery’; `<` names a file of the folder that is typed in.
    private static func run(_ line: String, in workspace: Workspace) throws -> Ran {
        let parts = line.components(separatedBy: " <")
        let input = parts.count > 1 ? try workspace.read(parts[1]) : ""
        // Every second part stands between quotation marks.
        let words = parts[0].components(separatedBy: "\"").enumerated().flatMap { index, part in
            index % 2 == 1 ? [part] : part.split(separator: " ").map(String.init)
        }
        return try workspace.run(Repository.command.path, words, input: input)
    }

    private static func trimmedLines(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private static func lines(_ lines: [String], contain piece: [String]) -> Bool {
        lines.indices.contains { lines[$0...].starts(with: piece) }
    }
}

extension CodeBlock {
    /// The folder in docs/guide that it belongs to.
    fileprivate var step: String { words.count > 1 ? String(words[1].prefix { $0 != "/" }) : "" }
}
