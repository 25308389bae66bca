import Foundation
import Pages
import Testing

/// The outputs on docs/versions.md are those of the command, run on copies of the files in docs/versions.
@Suite struct VersionsPageTests {
    @Test func theOutputsAreThoseOfTheCommand() throws {
        let folder = Repository.root.appending(path: "docs/versions")
        let blocks = try Page("docs/versions.md").blocks.filter { $0.language == "console" }
        #expect(!blocks.isEmpty)
        for block in blocks {
            let workspace = try Workspace()
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
                try FileManager.default.copyItem(
                    at: folder.appending(path: name), to: workspace.url.appending(path: name))
            }
            for shown in block.text.components(separatedBy: "$ mystery ").dropFirst() {
                let lines = shown.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                let arguments = lines[0].split(separator: " ").map(String.init)
                let ran = try workspace.run(Repository.command.path, arguments)
                let output = (ran.errors + ran.output).trimmingCharacters(in: .newlines)
                #expect(output == lines[1].trimmingCharacters(in: .newlines), "mystery \(lines[0])")
            }
        }
    }
}
