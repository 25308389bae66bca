import Crypto
import Diagnostics
import Evaluation
import Formats
import SourceXML
import VisitStore

/// What reading a checklist gave; the tree is part of it, so that its owner decides when it goes.
struct ParsedChecklist {
    let tree: XMLTree?
    /// `nil` when there is at least one error.
    let checklist: Checklist?
    let findings: [Diagnostic]
    /// The library files that belong to it.
    var libraries: [SourceFile] = []
}

/// A checklist that was read without errors, and the exact file it came from.
struct LoadedChecklist {
    let checklist: Checklist
    let pin: ChecklistPin
    /// The checklist with the library files it is made of.
    let source: SourceBundle

    /// Reads and checks a file; its errors are printed and end the command.
    static func read(_ path: String, workspace: String? = nil) throws -> LoadedChecklist {
        let source = try InputFile.read(path)
        let parsed = parse(source, try Workspace(workspace, for: path).libraries)
        guard let checklist = parsed.checklist else {
            let errors = parsed.findings.filter { $0.severity == .error }
            Output.error(DiagnosticText(files: [source] + parsed.libraries).render(grouped(errors)))
            throw CommandFailure(
                "‘\(path)’ has errors, so nothing was done with it.", status: .findings,
                advice: "Run ‘mystery check \(path)’ until it is clean.")
        }
        let bundle = SourceBundle(main: source, libraries: parsed.libraries)
        return LoadedChecklist(checklist: checklist, pin: pin(of: checklist, bundle), source: bundle)
    }

    /// The checklist that a stored visit was answered under.
    static func stored(with visit: StoredVisit) throws(CommandFailure) -> LoadedChecklist {
        guard let source = SourceBundle(visit.source.bytes, name: visit.source.fileName),
            let checklist = parse(source.main, source.files).checklist
        else {
            throw CommandFailure(
                "The checklist kept with visit ‘\(visit.visit.details.id)’ is not accepted by this version of Mystery.",
                advice: "Use the version that the visit was made with.")
        }
        return LoadedChecklist(checklist: checklist, pin: visit.visit.pin, source: source)
    }

    /// Lints are for whoever writes the checklist; everybody else only needs to know whether it can be used.
    static func parse(_ source: SourceFile, _ libraries: LibraryFiles, linting: Bool = false) -> ParsedChecklist {
        let parsed = parseMending(source)
        let failures = parsed.failures.map(\.diagnostic)
        guard let tree = parsed.tree else { return ParsedChecklist(tree: nil, checklist: nil, findings: failures) }
        let reading = ChecklistReading(tree, libraries: libraries, mended: parsed.mended)
        let findings = linting && failures.isEmpty ? reading.linted() : reading.findings
        return ParsedChecklist(
            tree: tree, checklist: failures.isEmpty ? reading.checklist : nil, findings: failures + findings,
            libraries: reading.libraries)
    }

    private static func pin(of checklist: Checklist, _ source: SourceBundle) -> ChecklistPin {
        let digest = SHA256.hash(data: source.bytes).map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }
        return ChecklistPin(id: checklist.id, version: checklist.version, digest: digest.joined())
    }
}
