import ChildProcess
import Foundation
import GRDB
import Testing

/// Accepted answers outlive the process, whatever ends it.
@Suite struct DurabilityTests {
    /// Starts the lines front end with its input held open.
    private func start(_ workspace: Workspace, _ checklist: String) throws -> (ChildProcess, HeldPipe, String) {
        let keys = try HeldPipe(workspace.path("keys"))
        let screen = workspace.path("screen.txt")
        let child = try ChildProcess(
            Repository.command.path, ["visit", checklist, "--location", "Here"], folder: workspace.url.path,
            input: keys.path, output: screen, errors: workspace.path("errors.txt"))
        return (child, keys, screen)
    }

    /// Waits until the words are on the screen; a question is only shown once the answer before it is durable.
    private func wait(for words: String, in log: String) async throws {
        for _ in 0..<4000 {
            if String(decoding: try Data(contentsOf: URL(filePath: log)), as: UTF8.self).contains(words) { return }
            try await Task.sleep(for: .milliseconds(25))
        }
        Issue.record("‘\(words)’ did not appear")
    }

    @Test func aKilledVisitGoesOnAtTheSameQuestionWithEveryAnswer() async throws {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        let (child, keys, log) = try start(workspace, checklist)
        keys.write("no\nNobody looked up.\n")
        try await wait(for: "How many people waited?", in: log)
        child.send(SIGKILL)
        #expect(child.wait() == 128 + SIGKILL)
        let resumed = try workspace.mystery("visit", checklist, "--location", "Here", input: "4\n:finish\nconfirm\n")
        #expect(resumed.status == 0, "\(resumed)")
        #expect(resumed.output.contains("2 of 3 questions are answered"))
        #expect(resumed.output.contains("Question 3 of 3"), "it goes on where it stopped")
        #expect(!resumed.output.contains("Question 1 of 3"))
        #expect(try workspace.mystery("verify").output.contains(": whole, 5 events"))
    }

    @Test func twoProcessesCannotFillTheSameVisit() async throws {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        let (child, keys, log) = try start(workspace, checklist)
        try await wait(for: "Question 1", in: log)
        let second = try workspace.mystery("visit", checklist, "--location", "Here", input: "yes\n")
        #expect(second.status == 5 && second.errors.contains("process \(child.id)"), "\(second)")
        child.send(SIGTERM)
        #expect(child.wait() == 128 + SIGTERM)
        withExtendedLifetime(keys) {}
        #expect(try workspace.mystery("visit", checklist, "--location", "Here", input: "yes\n").status == 10)
    }

    @Test func aFullDiskSaysNotSavedAndKeepsWhatWasAccepted() throws {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        #expect(try workspace.mystery("visit", checklist, "--location", "Here", input: "yes\n").status == 10)
        // A file-size limit a little above the store's own size stands for a disk that fills up while answers come in.
        let script = "ulimit -f 60; exec \"$0\" visit \"$1\" --location Here"
        let typed = (10..<40).map { ":go 2\n\($0)\n" }.joined()
        let full = try workspace.run(
            "/bin/bash", ["-c", script, Repository.command.path, checklist], input: typed + "retry\n:quit\n")
        #expect(full.status == 6, "\(full)")
        #expect(full.output.contains("NOT SAVED: "), "\(full)")
        let after = try workspace.mystery(
            "visit", checklist, "--location", "Here", input: ":go 2\n7\n:finish\nconfirm\n")
        #expect(after.status == 0 && after.output.contains("Welcome back."), "\(after)")
        #expect(try workspace.mystery("verify").status == 0)
    }

    @Test func theEndOfTheInputSavesADraftAndNeverConfirms() throws {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        for input in ["", "yes\n", "yes\n2\n", "yes\n2\n:finish\n", "yes\n2\n:finish\nyes\n"] {
            let ran = try workspace.mystery("visit", checklist, "--location", "Here \(input.count)", input: input)
            #expect(ran.status == 10 && ran.output.contains("saved as a draft"), "\(ran)")
        }
        #expect(!(try workspace.mystery("visits").output.contains("final")))
    }

    @Test func anAlteredStoreIsNamedByVerify() throws {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        #expect(try workspace.mystery("visit", checklist, "--location", "Here", input: "no\nBusy.\n3\n").status == 10)
        let queue = try DatabaseQueue(path: workspace.path("visits.sqlite"))
        try queue.write { database in
            // The schema itself forbids the change; somebody who means it takes the guards away first.
            for trigger in try String.fetchAll(database, sql: "select name from sqlite_master where type = 'trigger'") {
                try database.execute(sql: "drop trigger \(trigger)")
            }
            try database.execute(
                sql: "update event_payloads set payload = replace(payload, 'Busy.', 'Kind.') where number = 3")
        }
        try queue.close()
        let verified = try workspace.mystery("verify")
        #expect(verified.status == 1 && verified.output.contains("event 3"), "\(verified)")
        for command in ["score", "report"] {
            let ran = try workspace.mystery(
                command, try #require(verified.output.split(separator: ":").first.map(String.init)))
            #expect(ran.status == 6 && ran.errors.contains("is not what was recorded"), "nobody acts on it: \(ran)")
        }
    }
}
