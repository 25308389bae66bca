import Diagnostics
import Formats
import SourceXML
import Themes

/// A theme that was named on the command line.
enum LoadedTheme {
    /// More than a theme with the largest logo and the longest CSS needs.
    private static let largest = 1 << 20

    /// Reads and checks a file; its errors are printed and end the command.
    static func read(_ path: String) throws(CommandFailure) -> Theme {
        let source = try InputFile.read(path, limit: largest)
        let (theme, findings) = reading(source)
        guard var theme else {
            Output.error(DiagnosticText(files: [source]).render(grouped(findings)))
            throw CommandFailure(
                "‘\(path)’ has errors, so no scorecard was written.", status: .findings,
                advice: "Run ‘mystery check \(path)’ until it is clean.")
        }
        theme.digest = Manifest.Entry.digest(of: source.bytes)
        return theme
    }

    /// What ‘mystery check’ says of it.
    static func parse(_ source: SourceFile) -> ParsedChecklist {
        let findings = reading(source).findings
        return ParsedChecklist(tree: nil, checklist: nil, ownFindings: findings, findings: findings)
    }

    private static func reading(_ source: SourceFile) -> (theme: Theme?, findings: [Diagnostic]) {
        let parsed = parseMending(source)
        let failures = parsed.failures.map(\.diagnostic)
        guard let tree = parsed.tree else { return (nil, failures) }
        let (theme, findings) = readTheme(tree)
        return (failures.isEmpty ? theme : nil, failures + findings)
    }
}
