import ChildProcess
import Foundation
import GRDB
import Testing

/// The real command on a pseudo terminal: what the rules of the screen say of signals, crashes, editors and pastes.
@Suite struct ScreenVisitTests {
    /// A visit of the small checklist on a terminal, and the folder that it lies in.
    private struct Visit {
        let workspace: Workspace
        let terminal: PseudoTerminal

        init(_ workspace: Workspace? = nil, environment: [String] = [], limit: String? = nil) throws {
            self.workspace = try workspace ?? Workspace()
            let checklist = try self.workspace.write("small.xml", smallChecklist)
            let command = [
                Repository.command.path, "visit", checklist, "--location", "Here", "--store",
                self.workspace.path("visits.sqlite"),
            ]
            let words = limit.map { ["/bin/bash", "-c", "\($0); exec \"$0\" \"$@\""] + command } ?? command
            terminal = try PseudoTerminal(words[0], Array(words.dropFirst()), environment: environment)
        }

        /// Types, and waits until the words are on the screen.
        func type(_ keys: String, until words: String, line: Int = #line) {
            let start = terminal.output.count
            terminal.type(keys)
            let seen = terminal.waits(for: words, after: start)
            #expect(seen, "line \(line): ‘\(words)’ did not appear")
        }

        /// What the store has of the visit, read back through lines.
        func resumed(_ input: String = "") throws -> Ran {
            try workspace.mystery("visit", workspace.path("small.xml"), "--location", "Here", input: input)
        }
    }

    private func begun(_ workspace: Workspace? = nil, environment: [String] = [], limit: String? = nil) throws -> Visit
    {
        let visit = try Visit(workspace, environment: environment, limit: limit)
        #expect(visit.terminal.waits(for: "Were you greeted?"))
        return visit
    }

    @Test func aKilledScreenHasLostNoAcceptedAnswer() throws {
        let visit = try begun()
        visit.type("2\r", until: "Why not?")
        visit.terminal.child.send(SIGKILL)
        #expect(visit.terminal.end() == 128 + SIGKILL)
        let resumed = try visit.resumed()
        #expect(resumed.output.contains("1 of 3 questions are answered") && resumed.output.contains("Question 2 of 3"))
    }

    @Test func aKilledScreenBringsBackWhatWasBeingTyped() throws {
        let visit = try begun()
        visit.type("2\r", until: "Why not?")
        visit.type("Nobody looked u", until: "u")
        let store = try DatabaseQueue(path: visit.workspace.path("visits.sqlite"))
        for _ in 0..<400 {
            if try store.read({ try Int.fetchOne($0, sql: "select count(*) from half_typed") }) == 1 { break }
            usleep(50_000)
        }
        visit.terminal.child.send(SIGKILL)
        _ = visit.terminal.end()
        let second = try Visit(visit.workspace)
        #expect(second.terminal.waits(for: "Nobody looked u"))
        second.type("p.\r", until: "How many people waited?")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func asignalSavesAndBringsTheTerminalBack(_ signal: Int32) throws {
        let visit = try begun()
        let during = visit.terminal.modes
        visit.type("2\r", until: "Why not?")
        visit.terminal.child.send(signal)
        #expect(visit.terminal.end() == 128 + signal)
        #expect(visit.terminal.modes != during)
        let left = String(decoding: visit.terminal.output, as: UTF8.self)
        #expect(left.contains("\u{1B}[?1049l") && left.contains("\u{1B}[?2004l") && left.contains("\u{1B}[?25h"))
        #expect(try visit.resumed().output.contains("1 of 3 questions are answered"))
    }

    @Test func aWindowThatIsClosedSaves() throws {
        let visit = try begun()
        visit.type("2\r", until: "Why not?")
        visit.terminal.hangUp()
        #expect(visit.terminal.child.wait() == 128 + SIGHUP)
        #expect(try visit.resumed().output.contains("1 of 3 questions are answered"))
    }

    @Test func controlCPausesAndASecondOneLeaves() throws {
        let visit = try begun()
        visit.type("2\r", until: "Why not?")
        visit.type("\u{3}", until: "Paused")
        visit.terminal.type("\u{3}")
        #expect(visit.terminal.end() == 128 + SIGINT)
        let resumed = try visit.resumed()
        #expect(resumed.status == 10 && resumed.output.contains("1 of 3 questions are answered"))
    }

    @Test func aPasteIsNeitherAnswerNorCommand() throws {
        let visit = try begun()
        visit.type("\u{1B}[200~2\r\n\u{3}\u{3}confirm\r\n\u{1B}[201~", until: "confirm")
        visit.type("\u{3}", until: "Paused")
        visit.terminal.type("\u{3}")
        _ = visit.terminal.end()
        #expect(!(try visit.resumed().output.contains("questions are answered")))
    }

    @Test func aFullDiskIsLoudAndTheAnswersCanBeWrittenElsewhere() throws {
        let workspace = try Workspace()
        let first = try begun(workspace)
        first.type("1\r", until: "How many people waited?")
        first.type("\u{3}", until: "Paused")
        first.terminal.type("\u{3}")
        _ = first.terminal.end()
        // A file-size limit a little above the store's own size stands for a disk that fills up.
        let visit = try Visit(workspace, limit: "cd '\(workspace.url.path)' && ulimit -f 60")
        #expect(visit.terminal.waits(for: "How many people waited?"))
        // Typing stops at the first save that fails: the menu of what to do then would take the numbers for its own.
        for number in 10..<40 where !String(decoding: visit.terminal.output, as: UTF8.self).contains("NOT SAVED") {
            let start = visit.terminal.output.count
            visit.terminal.type("\u{1B}OQ2\r\u{7F}\u{7F}\(number)\r")
            _ = visit.terminal.waits(for: "\u{1B}[?7h", after: start)
        }
        #expect(visit.terminal.waits(for: "NOT SAVED"))
        visit.terminal.type("\u{3}")
        visit.terminal.type("\u{3}")
        #expect(visit.terminal.end() == 6, "left with answers that are not saved")
        #expect(try visit.resumed().output.contains("Welcome back."))
    }

    // MARK: The editor

    /// An editor that notes what it was given and writes another text.
    private func editor(_ workspace: Workspace, then end: String) throws -> String {
        let script = """
            #!/bin/sh
            stat -c '%a %n' "$1" >"$0.seen"
            printf 'They talked.\\nNobody looked up.\\n' >"$1"
            \(end)
            """
        let path = try workspace.write("editor", script)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    @Test(arguments: ["exit 0", "kill -9 $$"])
    func theEditorGetsAPrivateFileOfTheVisitAndItsEndLosesNothing(_ end: String) throws {
        let workspace = try Workspace()
        let visit = try begun(workspace, environment: ["VISUAL=/bin/sh \(try editor(workspace, then: end))"])
        visit.type("\u{F}", until: "Nobody looked up.")
        visit.type("\r", until: "Saved.")
        let seen = try workspace.read("editor.seen")
        #expect(seen.hasPrefix("600 ") && seen.contains(workspace.url.path), "\(seen)")
        visit.type("\u{3}", until: "Paused")
        visit.terminal.type("\u{3}")
        _ = visit.terminal.end()
        #expect(try visit.resumed(":go 1\n").output.contains("Comment: They talked."))
    }

    @Test func aCrashBesideTheEditorLosesNothing() throws {
        let workspace = try Workspace()
        let visit = try begun(
            workspace, environment: ["VISUAL=/bin/sh \(try editor(workspace, then: "kill -9 $PPID"))"])
        visit.terminal.type("\u{F}")
        _ = visit.terminal.end()
        let second = try Visit(workspace)
        #expect(second.terminal.waits(for: "Nobody looked up."))
    }

    // MARK: Attachments

    @Test(arguments: ["pipe", "empty", "link", "folder", "text"])
    func whatIsNoPhotoIsRefused(_ kind: String) throws {
        let visit = try begun()
        let path = visit.workspace.path("photo-\(kind)")
        switch kind {
        case "pipe": #expect(mkfifo(path, 0o600) == 0)
        case "empty": try Data().write(to: URL(filePath: path))
        case "link": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
        case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        default: try Data("Not a photo.".utf8).write(to: URL(filePath: path))
        }
        visit.type("\u{1B}[15~", until: "Photo")
        visit.type("\(path)\r", until: "!")
        visit.type("\u{3}", until: "Paused")
        visit.terminal.type("\u{3}")
        _ = visit.terminal.end()
        let kept = workspaceFiles(visit.workspace)
        #expect(!kept.contains { $0.hasSuffix(".jpg") || $0.hasSuffix(".png") })
        #expect(!(try visit.resumed().output.contains("Welcome back.")), "nothing was entered")
    }

    private func workspaceFiles(_ workspace: Workspace) -> [String] {
        FileManager.default.enumerator(atPath: workspace.url.path)?.compactMap { $0 as? String } ?? []
    }
}
