import ArgumentParser
import Diagnostics
import Formats

extension IdentifierKind: ExpressibleByArgument {}

/// `mystery rename`: changes an id everywhere in a checklist and its translations, and nothing else.
struct RenameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Change an id everywhere in a checklist and its translations, and nothing else in them.",
        discussion: """
            The id of a question, row, section, matrix, index, constraint, scale, band, block or item of a quiz. A question, \
            row or section keeps its old id in ‘was’, so that visits stay comparable; going back to a former id takes that \
            one out of ‘was’ again. An id of a library is renamed in the library, without its prefix; further files are \
            checklists that use it, in which it is renamed under their prefixes. All files are written, or none.
            """)

    @Argument(help: "The id as it is.") var old: String
    @Argument(help: "What it is to become.") var new: String
    @Argument(help: "The file that has it, then files that use it from there.") var files: [String]
    @Option(help: "What it is the id of, where several have it: name, scale, band, block or item.")
    var kind: IdentifierKind?
    @Flag(name: .customLong("no-was"), help: "Do not keep the old id; visits under it are then not comparable.")
    var leavesOutWas = false
    @Flag(help: "Say what would change, and write nothing.") var dryRun = false
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
        let renaming = try RenamingFiles(files, workspace: workspace.folder)
        let changed: [RenamedSource]
        do throws(RenameRefusal) {
            let rename = try Rename(old, to: new, in: renaming.first.tree, kind: kind, was: !leavesOutWas)
            changed = try renaming.changes(by: rename)
        } catch {
            throw CommandFailure(error.problem, status: .findings, advice: error.advice)
        }
        try write(changed)
        let forgotten = renaming.forgotten
        if !forgotten.isEmpty {
            Output.text(
                "Not looked at, though they name this library: \(forgotten.joined(separator: ", ")). "
                    + "Name them behind it, and they are renamed alike.\n")
        }
    }

    private func write(_ changed: [RenamedSource]) throws(CommandFailure) {
        for file in changed { Output.text(file.words) }
        let count = changed.reduce(0) { $0 + $1.edits.count }
        let files = "\(changed.count) file\(changed.count == 1 ? "" : "s")"
        guard !dryRun else { return Output.text("\(count) places in \(files) would change; nothing was written.\n") }
        try OutputFile.write(changed.map { ($0.realPath, $0.edited.bytes) }) { _ in }
        Output.text("\(count) places in \(files) changed.\n")
    }
}
