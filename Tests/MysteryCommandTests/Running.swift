import ChildProcess
import Foundation
import Testing

/// What a run of the command left behind.
struct Ran {
    let status: Int32
    let output: String
    let errors: String
}

/// Files of the repository and the built command, wherever this test was started.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let storeVisit = root.appending(path: "checklists/store-visit.xml").path
    static let complaintHandling = root.appending(path: "checklists/complaint-handling.xml").path

    /// The command stands beside the test program in the build folder.
    static let command: URL = {
        let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        return program.appending(path: "mystery")
    }()

    static func sample(_ checklist: String, _ kind: String) -> String {
        root.appending(path: "checklists/samples/\(checklist)/\(kind).json").path
    }
}

/// A folder of its own for one test, removed with the value.
final class Workspace {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "mystery-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func write(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: url.appending(path: name))
        return path(name)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
    }

    var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path).sorted()) ?? [] }

    /// Runs the command here and waits for its end.
    func mystery(_ arguments: String..., input: String = "") throws -> Ran {
        try run(Repository.command.path, arguments, input: input)
    }

    func run(_ program: String, _ arguments: [String], input: String = "") throws -> Ran {
        let child = try ChildProcess(
            program, arguments, folder: url.path, input: try write(".input", input), output: path(".out"),
            errors: path(".err"))
        let status = child.wait()
        return Ran(status: status, output: try read(".out"), errors: try read(".err"))
    }
}

/// A small checklist for tests that need one of their own.
let smallChecklist = """
    <checklist xmlns="urn:mystery-shopping:checklist:1" id="small" version="1" xml:lang="en">
      <title>Small</title>
      <section id="main">
        <title>Main</title>
        <yes-no id="greeted" points="1"><ask>Were you greeted?</ask></yes-no>
        <text id="why" when="greeted is no" required="yes"><ask>Why not?</ask></text>
        <number id="people" min="0" max="99" required="yes"><ask>How many people waited?</ask></number>
      </section>
    </checklist>
    """
