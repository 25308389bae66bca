import Foundation
import Testing

/// What the documentation shows is what the command says.
@Suite struct DocumentationTests {
    @Test func theDiagnosticsPageIsTheOneOfTheRules() throws {
        let ran = try Workspace().mystery("explain", "--markdown")
        let page = try String(contentsOf: Repository.root.appending(path: "docs/diagnostics.md"), encoding: .utf8)
        #expect(ran.output == page, "run ‘make docs’")
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

    /// The first example of each page is a whole checklist and is checked.
    @Test(arguments: ["docs/checklist-format.md", "docs/authoring-guide.md"])
    func theExampleChecklistsAreClean(_ page: String) throws {
        let text = try String(contentsOf: Repository.root.appending(path: page), encoding: .utf8)
        let blocks = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        let checklists = blocks.filter { $0.hasPrefix("xml") && $0.contains("<checklist") }.map {
            String($0.dropFirst(3))
        }
        #expect(!checklists.isEmpty)
        for checklist in checklists {
            let workspace = try Workspace()
            let file = try workspace.write("example.xml", checklist)
            let ran = try workspace.mystery("check", "--strict", file)
            #expect(ran.status == 0, "\(ran.output)")
        }
    }

    @Test func theExampleInTheReadmeIsWhatTheCheckerSays() throws {
        let workspace = try Workspace()
        let source = try String(contentsOfFile: Repository.storeVisit, encoding: .utf8)
        _ = try workspace.write(
            "store-visit.xml", source.replacing("when=\"greeted is no", with: "when=\"greted is no"))
        let ran = try workspace.mystery("check", "store-visit.xml")
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let finding = ran.output.components(separatedBy: "\n\n")[0]
        #expect(readme.contains(finding), "\(ran.output)")
    }
}
