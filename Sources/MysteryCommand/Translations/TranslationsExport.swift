import ArgumentParser
import Diagnostics
import Formats
import SourceXML

/// `mystery translations export`: writes what translators work on, or brings it up to date.
struct TranslationsExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the translation files beside checklists and their libraries, or bring them up to date.",
        discussion: """
            Every text is in the file, in the order of the checklist, with a note on what it is for. Translations, \
            states and notes that are there stay. A translation whose text has changed keeps its words, with the \
            state needs-translation and the old text beside it. Without --lang the files that are there are brought \
            up to date. Nothing is written when one of them cannot be.
            """)

    @Argument(help: "Checklists or libraries, or folders that hold some.") var paths: [String]
    @Option(name: .customLong("lang"), help: "A language to write, such as tr or pt-BR; may be repeated.")
    var languages: [String] = []
    @Flag(help: "Only the named files, not the libraries they use.") var withoutLibraries = false
    @Flag(help: "Leave translations in the file whose text is gone from the checklist.") var keepUnused = false
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Name at least one checklist or folder.") }
        for language in languages where !isLanguageTag(language) {
            throw ValidationError("‘\(language)’ is no language tag. Write one such as tr, hu or pt-BR.")
        }
    }

    func run() throws {
        let parts = try TranslatedParts(paths, workspace: workspace.folder)
        let wanted = parts.parts.filter { part in !withoutLibraries || parts.named.contains(part.path) }
        var results: [ExportedFile] = []
        for part in wanted {
            let languages = self.languages.isEmpty ? parts.languages(of: part) : self.languages.withoutTwins
            for language in languages where !isWrittenIn(language, part) {
                results.append(try ExportedFile(part, language, keepsUnused: keepUnused))
            }
        }
        guard !results.isEmpty else {
            throw CommandFailure(
                "There is no translation to write.", status: .usage,
                advice: "Name languages other than the checklist's own, such as ‘--lang tr --lang hu’.")
        }
        for result in results where result.isNew || result.hasChanged {
            try OutputFile.write(result.bytes, to: result.path)
        }
        Output.text(results.map { $0.words + "\n" }.joined())
    }

    private func isWrittenIn(_ language: String, _ part: TranslatedPart) -> Bool {
        part.texts.language.lowercased() == language.lowercased()
    }
}

extension [String] {
    /// Each tag once, whatever its case.
    fileprivate var withoutTwins: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0.lowercased()).inserted }
    }
}
