import ArgumentParser
import Diagnostics
import Formats
import SourceXML

/// `mystery translations check`: looks at a file that came back from a translator.
struct TranslationsCheck: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check translation files, also before they are put beside their checklist.",
        discussion: """
            Finds what ‘mystery check’ finds in a translation; but any finding ends with status 1, a missing or a \
            stale text too.
            """)

    @Argument(help: "Translation files, such as store-visit.tr.xlf.") var paths: [String]
    @Option(help: "The checklist or library that they translate. Default: the one beside each.") var checklist: String?
    @Option(help: "text for people, json for editors and scripts.") var format = Format.text

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Name at least one translation file.") }
    }

    func run() throws {
        var files: [SourceFile] = []
        var findings: [Diagnostic] = []
        for path in paths {
            let file = try InputFile.read(path)
            let texts = try texts(for: path)
            files += [file, texts.tree.source]
            findings += Self.findings(in: file, of: texts)
        }
        switch format {
        case .text: Output.text(text(files, findings))
        case .json: Output.bytes(try FindingRecord.json(findings, files))
        }
        if !findings.isEmpty { throw QuietEnd(status: .findings) }
    }

    private func texts(for path: String) throws(CommandFailure) -> TranslatableTexts {
        let source = try InputFile.read(try checklist(for: path))
        do throws(XMLFailure) {
            return TranslatableTexts(of: try parseXML(source))
        } catch {
            throw CommandFailure(
                "‘\(source.name)’ has errors, so no translation of it can be checked.", status: .findings,
                advice: "Run ‘mystery check \(source.name)’ until it is clean.")
        }
    }

    /// The one that was named, else `visit.xml` for `visit.tr.xlf`.
    private func checklist(for path: String) throws(CommandFailure) -> String {
        if let checklist { return checklist }
        let parts = path.lastPart.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 2, parts.last == "xlf" else {
            throw CommandFailure(
                "‘\(path)’ is not named as a translation is.", status: .usage,
                advice: "Its name ends in the language and .xlf, such as store-visit.tr.xlf.")
        }
        let beside = path.neighbour(parts.dropLast(2).joined(separator: ".") + ".xml")
        if FolderListing.exists(beside) { return beside }
        throw CommandFailure(
            "There is no file ‘\(beside)’ that ‘\(path)’ could translate.", status: .usage,
            advice: "Name the checklist with --checklist.")
    }

    private static func findings(in file: SourceFile, of texts: TranslatableTexts) -> [Diagnostic] {
        do throws(XMLFailure) {
            return readTranslation(try parseXML(file), of: texts).findings
        } catch {
            return [error.diagnostic]
        }
    }

    private func text(_ files: [SourceFile], _ findings: [Diagnostic]) -> String {
        var text = findings.isEmpty ? "" : DiagnosticText(files: files).render(grouped(findings)) + "\n"
        let marked = Set(findings.map(\.file))
        for path in paths where !marked.contains(path) { text += "\(path): clean\n" }
        return text
    }
}
