import Foundation
import Pages
import Testing

/// What the documentation shows is what the command says.
@Suite struct DocumentationTests {
    @Test func theDiagnosticsPageIsTheOneOfTheRules() throws {
        let ran = try Workspace().mystery("explain", "--markdown")
        let page = try String(contentsOf: Repository.root.appending(path: "docs/diagnostics.md"), encoding: .utf8)
        let parts = page.components(separatedBy: "\n## How many mistakes are found\n")
        #expect(parts.count == 2 && parts.first == ran.output, "run ‘make docs’")
    }

    @Test func everyCodeCanBeExplained() throws {
        let workspace = try Workspace()
        let list = try workspace.mystery("explain").output.split(separator: "\n").compactMap {
            $0.split(separator: ":").first
        }
        #expect(list.count > 60)
        for code in list.prefix(3) + list.suffix(3) {
            let ran = try workspace.mystery("explain", String(code))
            #expect(ran.status == 0 && ran.output.contains("Wrong") || ran.output.contains("("), "\(ran)")
        }
        let unknown = try workspace.mystery("explain", "unknwon-name")
        #expect(unknown.status == 2 && unknown.errors.contains("Did you mean ‘unknown-name’?"))
    }

    /// Whole files on the page are an example to follow: nothing is warned of either.
    @Test func theWholeFilesOfTheReferenceAreClean() throws {
        let blocks = try Page("docs/checklist-format.md").blocks.filter { $0.language == "xml" }
        let workspace = try Workspace()
        try FileManager.default.createDirectory(
            at: workspace.url.appending(path: "library"), withIntermediateDirectories: true)
        for block in blocks where block.words.contains("file") {
            _ = try workspace.write(block.words.last ?? "", block.text)
        }
        let whole = blocks.filter { $0.words.count == 1 }
        #expect(whole.count > 3)
        for block in whole {
            let ran = try workspace.mystery("check", "--strict", try workspace.write("checklist.xml", block.text))
            #expect(ran.status == 0, "\(block): \(ran.output)")
        }
    }

    @Test func theExampleInTheReadmeIsWhatTheCheckerSays() throws {
        let workspace = try Workspace()
        let source = try String(contentsOfFile: Repository.storeVisit, encoding: .utf8)
        _ = try workspace.write(
            "store-visit.xml", source.replacing("when=\"greeted is no", with: "when=\"greted is no"))
        let library = Repository.root.appending(path: "checklists/common.xml")
        try FileManager.default.copyItem(at: library, to: workspace.url.appending(path: "common.xml"))
        let ran = try workspace.mystery("check", "store-visit.xml")
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let finding = ran.output.components(separatedBy: "\n\n")[0]
        #expect(readme.contains(finding), "\(ran.output)")
    }
}
