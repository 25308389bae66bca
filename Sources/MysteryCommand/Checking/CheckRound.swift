import Diagnostics
import Formats

/// One look at all that is to be checked: what was read, what was found in it, and what could not be read.
struct CheckRound {
    /// The files in the order in which they are named and found, each once.
    private(set) var sources: [SourceFile] = []
    /// Library files that those are made of and that were not named themselves, and all translations.
    private var others: [SourceFile] = []
    /// What was checked, each with the names of the files that belong to it.
    private(set) var checked: [(file: String, others: [String])] = []
    private(set) var findings: [Diagnostic] = []
    private(set) var failures: [CommandFailure] = []
    /// XML files in folders that are neither checklist nor library.
    private(set) var skipped = 0
    private(set) var links = 0
    /// Translations that are read with no checklist, because of their names.
    private(set) var strays: [String] = []
    /// Kept so that nobody has to take large trees apart before the process ends.
    private(set) var parsed: [ParsedChecklist] = []

    private let workspace: String?

    init(_ paths: [String], workspace: String? = nil) {
        self.workspace = workspace
        var seen: Set<String> = []
        for path in paths {
            if FolderListing.isFolder(path) {
                checkFolder(path, &seen)
            } else if seen.insert(path).inserted {
                check(path)
                strays += FolderListing.strays(beside: path).filter { !strays.contains($0) }
            }
        }
    }

    private mutating func checkFolder(_ folder: String, _ seen: inout Set<String>) {
        let listing = FolderListing(folder)
        let before = (skipped: skipped, failed: failures.count)
        failures += listing.failures
        links += listing.links
        for file in listing.xml where seen.insert(file).inserted { checkIfOurs(file) }
        strays += listing.translations.filter { !strays.contains($0) && FolderListing.isStray($0) }
        guard listing.xml.count == skipped - before.skipped, failures.count == before.failed else { return }
        failures.append(
            CommandFailure(
                "There is no checklist, library or theme in the folder ‘\(folder)’.",
                advice: "A file belongs to Mystery when its name ends in .xml and its first element is <checklist>,"
                    + " <library> or <theme>."))
    }

    private mutating func checkIfOurs(_ file: String) {
        do throws(CommandFailure) {
            if RootElement.isOurs(try InputFile.beginning(of: file, RootElement.reach)) {
                check(file)
            } else {
                skipped += 1
            }
        } catch {
            failures.append(error)
        }
    }

    private mutating func check(_ path: String) {
        do throws(CommandFailure) {
            let source = try InputFile.read(path)
            sources.append(source)
            if RootElement.isTheme(source.bytes) { return take(LoadedTheme.parse(source), of: path) }
            let workspace = try Workspace(workspace, for: path)
            take(
                try LoadedChecklist.parse(source, workspace.libraries, workspace.translations, linting: true),
                of: path)
        } catch {
            failures.append(error)
        }
    }

    private mutating func take(_ checklist: ParsedChecklist, of path: String) {
        parsed.append(checklist)
        checked.append((path, (checklist.libraries + checklist.translations.files).map(\.name)))
        // What is wrong in a library is said once, however many checklists take it in.
        let known = checklist.libraries.isEmpty && others.isEmpty ? [] : Set(findings)
        findings += checklist.findings.filter { !known.contains($0) }
        for other in checklist.libraries + checklist.translations.files
        where !others.contains(where: { $0.name == other.name }) {
            others.append(other)
        }
    }

    /// Every file that findings can stand in.
    var files: [SourceFile] {
        let named = Set(sources.map(\.name))
        return sources + others.filter { !named.contains($0.name) }
    }

    func errors(strict: Bool) -> Int { findings.count { strict || $0.severity == .error } }

    /// A file that could not be read weighs more than findings: nobody knows what is in it.
    func status(strict: Bool) -> ExitStatus {
        if let failure = failures.first { return failure.status }
        return errors(strict: strict) == 0 ? .done : .findings
    }
}
