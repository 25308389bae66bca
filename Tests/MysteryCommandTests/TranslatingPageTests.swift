import Foundation
import Pages
import Testing

/// docs/translating.md tells one story: its blocks are played one after the other, in one folder.
@Suite struct TranslatingPageTests {
    @Test func theStoryGoesAsItIsTold() throws {
        let workspace = try Workspace()
        var told = 0
        for block in try Page("docs/translating.md").blocks {
            if block.language == "console" {
                told += try play(block, in: workspace)
            } else if block.words.last == "holds" {
                let file = Self.trimmed(try workspace.read(block.words[1]))
                #expect(file.contains(Self.trimmed(block.text)), "\(block)")
            } else if block.language == "xml" {
                _ = try workspace.write(block.words[1], block.text)
            }
        }
        #expect(told == 6)
        #expect(try workspace.mystery("translations", "status", "--strict", "visit.xml").status == 1)
    }

    private func play(_ block: CodeBlock, in workspace: Workspace) throws -> Int {
        let lines = block.text.components(separatedBy: "$ ").dropFirst()
        let place = Repository.command.deletingLastPathComponent().path
        for line in lines {
            let parts = line.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let ran = try workspace.run("/bin/sh", ["-c", "PATH=\"\(place):$PATH\"; \(parts[0])"])
            #expect(ran.errors + ran.output == parts[1], "\(block): \(parts[0])")
        }
        return lines.count
    }

    /// Without indentation, which is deeper in the file than on the page.
    private static func trimmed(_ text: String) -> String {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
    }
}
