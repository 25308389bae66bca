import ArgumentParser
import Formats

/// `mystery translations status`: how far the translations of checklists are.
struct TranslationsStatus: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show for each checklist and language how many texts are translated, stale, missing …",
        discussion: """
            With --strict the status is 1 when a text is not shown in a language that the checklist is translated to, \
            or a translation has no text; one that waits for a review is shown, so it does not count.
            """)

    @Argument(help: "Checklists or libraries, or folders that hold some.") var paths: [String]
    @Option(
        name: .customLong("lang"),
        help: "A language that is wanted, such as tr; may be repeated. Default: those there are.")
    var languages: [String] = []
    @Option(help: "text for people, json for scripts.") var format = Format.text
    @Flag(help: "Texts that are stale, missing, wrong or unused end with status 1.") var strict = false
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Name at least one checklist or folder.") }
        for language in languages where !isLanguageTag(language) {
            throw ValidationError("‘\(language)’ is no language tag. Write one such as tr, hu or pt-BR.")
        }
    }

    func run() throws {
        let parts = try TranslatedParts(paths, workspace: workspace.folder)
        var records: [ProgressRecord] = []
        for part in parts.parts {
            for language in languages.isEmpty ? parts.languages(of: part) : languages {
                records.append(ProgressRecord(part, language))
            }
        }
        switch format {
        case .text: Output.text(ProgressTable(records).text)
        case .json: Output.bytes(try encodedJSON(records))
        }
        if records.contains(where: { $0.isUnreadable || (strict && $0.isLacking) }) {
            throw QuietEnd(status: .findings)
        }
    }
}
