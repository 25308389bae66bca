import Diagnostics
import Evaluation
import Formats
import Glibc
import SourceXML

/// The files that an id is renamed in: the one that has it first, then those that use it from there.
struct RenamingFiles {
    private struct Opened {
        let file: RenamedFile
        let checklist: Checklist?
        let workspace: Workspace
    }

    private let opened: [Opened]

    var first: RenamedFile { opened[0].file }

    init(_ paths: [String], workspace: String?) throws {
        guard !paths.isEmpty else { throw CommandFailure("Name the file that has the id.", status: .usage) }
        opened = try paths.map { try Self.open($0, workspace) }
        for (index, path) in paths.enumerated()
        where paths[..<index].contains(where: { Self.isSameFile($0, path) }) {
            throw CommandFailure("‘\(path)’ is named twice.", status: .usage, advice: "Name each file once.")
        }
    }

    /// Only what is without errors can be understood, and so renamed, for certain.
    private static func open(_ path: String, _ named: String?) throws -> Opened {
        let source = try InputFile.read(path)
        let workspace = try Workspace(named, for: path)
        let parsed = try LoadedChecklist.parse(source, workspace.libraries, workspace.translations)
        let errors = parsed.findings.filter { $0.severity == .error }
        guard errors.isEmpty, let tree = parsed.tree else {
            let files = [source] + parsed.libraries + parsed.translations.files
            Output.error(DiagnosticText(files: files).render(grouped(errors)))
            throw CommandFailure(
                "‘\(path)’ has errors, so nothing was renamed.", status: .findings,
                advice: "Run ‘mystery check \(path)’ until it is clean.")
        }
        let translations = try workspace.translations.beside(path)
        return Opened(
            file: RenamedFile(tree, translations: translations, libraries: workspace.libraries),
            checklist: parsed.checklist, workspace: workspace)
    }

    /// Files beside a library that name it and were not named themselves: under an old id they would stop working.
    var forgotten: [String] {
        guard first.tree.root.name == "library" else { return [] }
        let library = first.tree.source.name
        let name = Array("\"\(library.lastPart)\"".utf8)
        return FolderListing.xml(beside: library).filter { path in
            guard !opened.contains(where: { Self.isSameFile($0.file.tree.source.name, path) }),
                let source = try? InputFile.read(path)
            else { return false }
            return source.bytes.contains(name)
        }
    }

    /// The files that change, each once; that they still mean the same was looked at.
    func changes(by rename: Rename) throws(RenameRefusal) -> [RenamedSource] {
        let name = first.tree.source.name
        var found = try rename.edits(in: first)
        for user in opened.dropFirst() {
            found += try rename.edits(inUserOf: { Self.isSameFile($0, name) }, user.file)
        }
        let changed = found.filter { !$0.edits.isEmpty }.map { RenamedSource(source: $0.file, edits: $0.edits) }
        let edited = changed.map(\.edited)
        for opened in opened { try verify(opened, edited, rename) }
        return changed
    }

    private func verify(_ opened: Opened, _ edited: [SourceFile], _ rename: Rename) throws(RenameRefusal) {
        @Sendable func present(_ file: SourceFile) -> SourceFile {
            edited.first { Self.isSameFile($0.name, file.name) }.map { SourceFile(name: file.name, bytes: $0.bytes) }
                ?? file
        }
        let libraries = opened.workspace.libraries
        let read = LibraryFiles { (path, from) throws(LibraryFailure) in
            let tree = try libraries.read(path, from)
            do throws(XMLFailure) { return try parseXML(present(tree.source)) } catch {
                throw .broken(error.diagnostic)
            }
        }
        let beside = opened.workspace.translations
        let translations = TranslationFiles { (file) throws(CommandFailure) in try beside.beside(file).map(present) }
        let parsed: ParsedChecklist
        do throws(CommandFailure) {
            parsed = try LoadedChecklist.parse(present(opened.file.tree.source), read, translations)
        } catch {
            throw RenameRefusal(problem: error.message, advice: error.advice ?? "")
        }
        if let error = parsed.findings.first(where: { $0.severity == .error }) {
            throw RenameRefusal(
                problem: "‘\(rename.old)’ cannot become ‘\(rename.new)’: \(error.message)",
                advice: "Choose another id. Nothing was changed.")
        }
        guard let before = opened.checklist, let after = parsed.checklist else { return }
        guard
            !rename.was || rename.kind == .item || rename.isAll(from: before, to: after)
                || rename.isAll(from: after, to: before)
        else {
            throw RenameRefusal(
                problem: "‘\(opened.file.tree.source.name)’ would mean something else with ‘\(rename.new)’.",
                advice: "Choose another id. Nothing was changed.")
        }
    }

    private static func isSameFile(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        var (first, second) = (stat(), stat())
        guard stat(left, &first) == 0, stat(right, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }
}

extension Rename {
    /// Whether the two versions differ in nothing but what has the id.
    fileprivate func isAll(from before: Checklist, to after: Checklist) -> Bool {
        VersionDifference(from: before, to: after).changes.allSatisfy { change in
            let isItself = [change.id, change.formerID ?? "", change.detail].contains {
                $0.hasSuffix(old) || $0.hasSuffix(new)
            }
            return isItself && [.renamed, .asked, .index, .blend].contains(change.aspect)
        }
    }
}
