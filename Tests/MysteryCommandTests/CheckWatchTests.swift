import ChildProcess
import Foundation
import Testing

/// `mystery check --watch`: it says something new when a file says something new, and nothing otherwise.
@Suite struct CheckWatchTests {
    private static let broken = smallChecklist.replacing("greeted is no", with: "greted is no")
    private static let misspelt = "There is no question ‘greted’."

    /// A running watch in a folder of its own; interrupted at the latest when the test is over.
    private final class Watching {
        let workspace: Workspace
        private let child: ChildProcess
        private var status: Int32?
        private var read = 0

        init(_ workspace: Workspace, _ arguments: String...) throws {
            self.workspace = workspace
            child = try ChildProcess(
                Repository.command.path, ["check", "--watch"] + arguments, folder: workspace.url.path,
                output: workspace.path(".out"), errors: workspace.path(".err"))
        }

        deinit { _ = interrupt() }

        func interrupt() -> Int32 {
            if let status { return status }
            child.send(SIGINT)
            let ended = child.wait()
            status = ended
            return ended
        }

        /// What was printed since the last call, once it holds the words; after a hundred seconds whatever there is.
        func next(_ words: String, in stream: String = ".out") throws -> String {
            var fresh = ""
            for _ in 0..<2000 {
                let text = try workspace.read(stream)
                fresh = stream == ".out" ? String(decoding: text.utf8.dropFirst(read), as: UTF8.self) : text
                if fresh.contains(words) { break }
                usleep(50_000)
            }
            if stream == ".out" { read += fresh.utf8.count }
            return fresh
        }

        /// What was printed during four looks at the files.
        func afterAWhile() throws -> String {
            usleep(1_300_000)
            return try next("")
        }
    }

    @Test func aChangeIsCheckedAgainAndCtrlCEndsWithItsStatus() throws {
        let workspace = try Workspace()
        _ = try workspace.write("a.xml", smallChecklist)
        let watching = try Watching(workspace, "a.xml")
        #expect(try watching.next("Ctrl-C").hasPrefix("a.xml: clean\n"))
        _ = try workspace.write("a.xml", Self.broken)
        let second = try watching.next("1 error")
        #expect(second.hasPrefix("\n---- changed: a.xml ----\na.xml:6:26: error: \(Self.misspelt)"), "\(second)")
        _ = try workspace.write("a.xml", smallChecklist)
        #expect(try watching.next("clean") == "\n---- changed: a.xml ----\na.xml: clean\n")
        #expect(watching.interrupt() == 130)
    }

    @Test func aFileThatOnlyGotANewTimeSaysNothing() throws {
        let workspace = try Workspace()
        _ = try workspace.write("a.xml", smallChecklist)
        let watching = try Watching(workspace, "a.xml")
        _ = try watching.next("Ctrl-C")
        _ = try workspace.write("a.xml", smallChecklist)
        #expect(try watching.afterAWhile() == "")
        _ = try workspace.write("a.xml", Self.broken)
        #expect(try watching.next("1 error").contains(Self.misspelt), "and it still watches")
    }

    @Test func anEditorMayReplaceTheFileByRenaming() throws {
        let workspace = try Workspace()
        _ = try workspace.write("a.xml", smallChecklist)
        let watching = try Watching(workspace, "a.xml")
        _ = try watching.next("Ctrl-C")
        for (text, words) in [(Self.broken, Self.misspelt), (smallChecklist, "a.xml: clean")] {
            _ = try workspace.write(".a.xml.new", text)
            #expect(rename(workspace.path(".a.xml.new"), workspace.path("a.xml")) == 0)
            #expect(try watching.next(words).contains(words))
        }
    }

    @Test func aDeletedFileIsMissedAndWelcomedBack() throws {
        let workspace = try Workspace()
        _ = try workspace.write("a.xml", smallChecklist)
        let watching = try Watching(workspace, "a.xml")
        _ = try watching.next("Ctrl-C")
        try FileManager.default.removeItem(atPath: workspace.path("a.xml"))
        #expect(try watching.next("gone: a.xml").contains("---- gone: a.xml ----"))
        #expect(try watching.next("There is no file ‘a.xml’.", in: ".err").contains("advice:"))
        _ = try workspace.write("a.xml", smallChecklist)
        #expect(try watching.next("clean") == "\n---- new: a.xml ----\na.xml: clean\n")
    }

    @Test func halfAFileIsReportedAndTheOtherHalfMakesItClean() throws {
        let workspace = try Workspace()
        _ = try workspace.write("a.xml", smallChecklist)
        let watching = try Watching(workspace, "a.xml")
        _ = try watching.next("Ctrl-C")
        _ = try workspace.write("a.xml", String(smallChecklist.prefix(200)))
        #expect(try watching.next("1 error").contains("error:"))
        _ = try workspace.write("a.xml", smallChecklist)
        #expect(try watching.next("clean").contains("a.xml: clean"))
    }

    @Test func inAFolderNewFilesAreSeen() throws {
        let workspace = try Workspace()
        try FileManager.default.createDirectory(atPath: workspace.path("all"), withIntermediateDirectories: true)
        let watching = try Watching(workspace, "all")
        _ = try watching.next("Ctrl-C")
        #expect(
            try watching.next("no checklist", in: ".err").contains("no checklist, library or theme in the folder ‘all’")
        )
        try FileManager.default.createDirectory(atPath: workspace.path("all/new"), withIntermediateDirectories: true)
        _ = try workspace.write("all/new/b.xml", Self.broken)
        #expect(try watching.next("1 error").hasPrefix("\n---- new: all/new/b.xml ----\nall/new/b.xml:6:26"))
        _ = try workspace.write("all/a.xml", smallChecklist)
        let both = try watching.next("1 error")
        #expect(both.contains("---- new: all/a.xml ----") && both.contains("all/a.xml: clean"), "\(both)")
    }

    @Test func documentsForProgramsFollowEachOtherWithoutAnythingBetween() throws {
        let workspace = try Workspace()
        _ = try workspace.write("a.xml", smallChecklist)
        let watching = try Watching(workspace, "a.xml", "--format", "json")
        #expect(try watching.next("]\n") == "[\n\n]\n")
        _ = try workspace.write("a.xml", Self.broken)
        let second = try watching.next("]\n")
        struct Finding: Decodable { let code: String }
        let findings = try JSONDecoder().decode([Finding].self, from: Data(second.utf8))
        #expect(findings.map(\.code) == ["unknown-name"], "\(second)")
    }

    @Test func aWrongNameIsNotWaitedFor() throws {
        let ran = try Workspace().mystery("check", "--watch", "missing.xml")
        #expect(ran.status == 3 && ran.errors.contains("There is no file ‘missing.xml’."), "\(ran)")
    }
}
