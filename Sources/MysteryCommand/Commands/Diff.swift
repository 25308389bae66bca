import ArgumentParser
import Evaluation

/// `mystery diff`: what is different in meaning between two versions of a checklist.
struct Diff: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    /// From which level on a difference counts for the exit status.
    enum Threshold: String, ExpressibleByArgument, CaseIterable {
        case words, answers, scores, never

        fileprivate var level: VersionLevel? { VersionLevel(rawValue: rawValue) }
    }

    static let configuration = CommandConfiguration(
        abstract: "Say what is different in meaning between two versions of a checklist, and what stays comparable.",
        discussion: """
            Layout, comments and where a library lies are no difference. Status 0 says that both mean the same, 1 that \
            there are differences, 3 that a file cannot be read or has errors. ‘--fail-on answers’ lets other words \
            pass, ‘--fail-on scores’ everything that leaves scores as they are.
            """)

    @Argument(help: "The earlier version.") var old: String
    @Argument(help: "The present version.") var new: String
    @Option(help: "text for people, json for scripts.") var format = Format.text
    @Option(help: "The least difference that ends with status 1: words, answers, scores or never.")
    var failOn = Threshold.words
    @Option(help: "The folder that library files of the earlier version may come from, such as another checkout.")
    var oldWorkspace: String?
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
        let before = try read(old, oldWorkspace)
        let after = try read(new, workspace.folder)
        let difference = VersionDifference(from: before.checklist, to: after.checklist)
        switch format {
        case .text:
            Output.text(DifferenceText(before: before.pin, after: after.pin, difference: difference).words)
        case .json: Output.bytes(try encodedJSON(DifferenceRecord(before.pin, after.pin, difference)))
        }
        if let level = failOn.level, difference.changes.contains(where: { $0.level >= level }) {
            throw QuietEnd(status: .findings)
        }
    }

    /// A file with errors is no difference: nobody knows what it means.
    private func read(_ path: String, _ workspace: String?) throws -> LoadedChecklist {
        do {
            return try LoadedChecklist.read(path, workspace: workspace)
        } catch let failure as CommandFailure where failure.status == .findings {
            throw CommandFailure(failure.message, advice: failure.advice)
        }
    }
}
