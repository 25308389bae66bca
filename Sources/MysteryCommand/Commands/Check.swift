import ArgumentParser
import Glibc

/// In what form findings are printed.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

/// `mystery check`: reads checklists and names every mistake with its place.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check checklists and their translations; every mistake with its place, in one run.",
        discussion: """
            In a folder, and in the folders in it, every *.xml file is checked whose first element is <checklist>, \
            <library> or <theme>. Errors end with status 1; warnings alone with 0, or with 1 when --strict is given; a file that \
            cannot be read with 3.
            """)

    @Argument(help: "Checklist files, or folders that hold some.") var paths: [String]
    @Option(help: "text for people, json for editors and scripts, sarif for code scanning.")
    var format = CheckFormat.text
    @Flag(help: "Warnings count as findings for the exit status.") var strict = false
    @Flag(help: "Go on, and check again whenever a file changes; Ctrl-C ends it.") var watch = false

    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Name at least one checklist or folder.") }
    }

    func run() throws {
        if watch { try Watch(paths: paths, workspace: workspace.folder, format: format, strict: strict).run() }
        let round = CheckRound(paths, workspace: workspace.folder)
        let status = try show(round)
        // Everything is said and the process ends: taking a tree of 16 MB apart, node by node, would only cost time.
        withExtendedLifetime(round) { Glibc.exit(status.rawValue) }
    }

    private func show(_ round: CheckRound) throws -> ExitStatus {
        let status = round.status(strict: strict)
        Output.bytes(try format.bytes(round, status))
        for failure in round.failures { Output.error(failure.words) }
        return status
    }
}
