import ArgumentParser
import Diagnostics
import Formats
import SourceXML

/// `mystery check`: reads checklists and names every mistake with its place.
struct Check: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(
        abstract: "Check checklists; every mistake with its place, in one run.",
        discussion: "Errors end with status 1; warnings alone with 0, or with 1 when --strict is given.")

    @Argument(help: "Checklist files.") var files: [String]
    @Option(help: "text for people, json for editors and scripts.") var format = Format.text
    @Flag(help: "Warnings count as findings for the exit status.") var strict = false

    func validate() throws {
        if files.isEmpty { throw ValidationError("Name at least one checklist.") }
    }

    func run() throws {
        var sources: [SourceFile] = []
        var findings: [Diagnostic] = []
        var failure: CommandFailure?
        for path in files {
            do throws(CommandFailure) {
                let source = try InputFile.read(path)
                sources.append(source)
                findings += LoadedChecklist.parse(source).findings
            } catch {
                failure = failure ?? error
            }
        }
        switch format {
        case .text: Output.text(text(findings, sources))
        case .json: Output.bytes(try FindingRecord.json(findings, sources))
        }
        if let failure { throw failure }
        let counted = strict ? findings : findings.filter { $0.severity == .error }
        if !counted.isEmpty { throw QuietEnd(status: .findings) }
    }

    private func text(_ findings: [Diagnostic], _ sources: [SourceFile]) -> String {
        var text = DiagnosticText(files: sources).render(grouped(findings))
        let errors = findings.filter { $0.severity == .error }.count
        let warnings = findings.count - errors
        if !text.isEmpty { text += "\n" }
        for source in sources where !findings.contains(where: { $0.file == source.name }) {
            text += "\(source.name): clean\n"
        }
        if !findings.isEmpty {
            text += "\(count(errors, "error")), \(count(warnings, "warning")); ‘mystery explain CODE’ tells more.\n"
        }
        return text
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
