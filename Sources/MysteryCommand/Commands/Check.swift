import ArgumentParser
import Diagnostics
import Formats
import Glibc
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
        var parsed: [ParsedChecklist] = []
        var failure: CommandFailure?
        for path in files {
            do throws(CommandFailure) {
                let source = try InputFile.read(path)
                sources.append(source)
                parsed.append(LoadedChecklist.parse(source))
            } catch {
                failure = failure ?? error
            }
        }
        let findings = parsed.flatMap(\.findings)
        switch format {
        case .text: Output.text(text(findings, sources))
        case .json: Output.bytes(try FindingRecord.json(findings, sources))
        }
        if let failure { throw failure }
        let counted = strict ? findings : findings.filter { $0.severity == .error }
        // Everything is said and the process ends: taking a tree of 16 MB apart, node by node, would only cost time.
        withExtendedLifetime(parsed) {
            Glibc.exit(counted.isEmpty ? ExitStatus.done.rawValue : ExitStatus.findings.rawValue)
        }
    }

    private func text(_ findings: [Diagnostic], _ sources: [SourceFile]) -> String {
        // Without findings no place is asked for, and the index of lines need not be made.
        var text = findings.isEmpty ? "" : DiagnosticText(files: sources).render(grouped(findings))
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
