import Diagnostics
import Formats
import SourceXML

/// A checklist or library with the translation files beside it.
struct TranslatedPart {
    let texts: TranslatableTexts
    let files: [SourceFile]

    var path: String { texts.tree.source.name }

    /// The languages that a file is named after, in the order of their names.
    var languages: [String] { files.map(language(of:)) }

    func file(in language: String) -> SourceFile? {
        files.first { self.language(of: $0).lowercased() == language.lowercased() }
    }

    /// Where the file of a language is, or would be.
    func path(in language: String) -> String {
        file(in: language)?.name ?? path.neighbour(translationFileName(of: path.lastPart, language))
    }

    private func language(of file: SourceFile) -> String {
        let stem = translationFileName(of: path.lastPart, "").dropLast(".xlf".count)
        return String(file.name.lastPart.dropFirst(stem.count).dropLast(".xlf".count))
    }
}

/// The checklists and libraries that a command is about, each once: those that were named, and the libraries they use.
struct TranslatedParts {
    private(set) var parts: [TranslatedPart] = []
    /// By the path of a library, the languages of the checklists that use it.
    private var wanted: [String: [String]] = [:]
    /// Those that were named, or lie in a folder that was.
    private(set) var named: Set<String> = []
    private let workspace: String?

    init(_ paths: [String], workspace: String?) throws {
        self.workspace = workspace
        for path in paths {
            if FolderListing.isFolder(path) { try add(folder: path) } else { try add(path) }
        }
    }

    /// The languages that a part is or has to be translated to; a checklist needs its libraries in its own languages.
    func languages(of part: TranslatedPart) -> [String] {
        var languages = part.languages
        for language in wanted[part.path] ?? []
        where !languages.contains(where: { $0.lowercased() == language.lowercased() }) {
            languages.append(language)
        }
        return languages.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private mutating func add(folder: String) throws {
        let listing = FolderListing(folder)
        if let failure = listing.failures.first { throw failure }
        var isEmpty = true
        for file in listing.xml {
            let beginning = try InputFile.beginning(of: file, RootElement.reach)
            guard RootElement.isOurs(beginning), !RootElement.isTheme(beginning) else { continue }
            isEmpty = false
            try add(file)
        }
        guard isEmpty else { return }
        throw CommandFailure(
            "There is no checklist or library in the folder ‘\(folder)’.", advice: "Name the folder that holds them.")
    }

    private mutating func add(_ path: String) throws {
        let workspace = try Workspace(workspace, for: path)
        let source = try InputFile.read(path)
        let parsed = try LoadedChecklist.parse(source, workspace.libraries, TranslationFiles(kept: []))
        let errors = parsed.ownFindings.filter { $0.severity == .error }
        guard let tree = parsed.tree, errors.isEmpty else {
            Output.error(DiagnosticText(files: [source] + parsed.libraries).render(grouped(errors)))
            throw CommandFailure(
                "‘\(path)’ has errors, so nothing was done with it.", status: .findings,
                advice: "Run ‘mystery check \(path)’ until it is clean.")
        }
        let checklist = try add(tree, workspace.translations)
        named.insert(checklist.path)
        for library in parsed.libraries {
            // It was read already, so that it can be read again.
            guard let tree = try? parseXML(library) else { continue }
            let part = try add(tree, workspace.translations)
            wanted[part.path, default: []] += checklist.languages
        }
    }

    private mutating func add(_ tree: XMLTree, _ translations: TranslationFiles) throws -> TranslatedPart {
        if let known = parts.first(where: { $0.path == tree.source.name }) { return known }
        let part = TranslatedPart(
            texts: TranslatableTexts(of: tree), files: try translations.beside(tree.source.name))
        parts.append(part)
        return part
    }
}

extension String {
    /// The path of another file in the same folder.
    func neighbour(_ name: String) -> String { FolderListing.joined(folder.isEmpty ? "." : folder, name) }
}
