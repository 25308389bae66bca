import Crypto
import Diagnostics
import Evaluation
import Formats
import SourceXML
import VisitStore

/// A checklist that was read without errors, and the exact file it came from.
struct LoadedChecklist {
    let checklist: Checklist
    let pin: ChecklistPin
    let source: SourceFile

    /// Reads and checks a file; its errors are printed and end the command.
    static func read(_ path: String) throws -> LoadedChecklist {
        let source = try InputFile.read(path)
        let (checklist, findings) = parse(source)
        guard let checklist else {
            Output.error(DiagnosticText(files: [source]).render(grouped(findings.filter { $0.severity == .error })))
            throw CommandFailure(
                "‘\(path)’ has errors, so nothing was done with it.", status: .findings,
                advice: "Run ‘mystery check \(path)’ until it is clean.")
        }
        return LoadedChecklist(checklist: checklist, pin: pin(of: checklist, source), source: source)
    }

    /// The checklist that a stored visit was answered under.
    static func stored(with visit: StoredVisit) throws(CommandFailure) -> LoadedChecklist {
        let source = SourceFile(name: visit.source.fileName, bytes: visit.source.bytes)
        guard let checklist = parse(source).checklist else {
            throw CommandFailure(
                "The checklist kept with visit ‘\(visit.visit.details.id)’ is not accepted by this version of Mystery.",
                advice: "Use the version that the visit was made with.")
        }
        return LoadedChecklist(checklist: checklist, pin: visit.visit.pin, source: source)
    }

    static func parse(_ source: SourceFile) -> (checklist: Checklist?, findings: [Diagnostic]) {
        do throws(XMLFailure) {
            return readChecklist(try parseXML(source))
        } catch {
            return (nil, [error.diagnostic])
        }
    }

    private static func pin(of checklist: Checklist, _ source: SourceFile) -> ChecklistPin {
        let digest = SHA256.hash(data: source.bytes).map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }
        return ChecklistPin(id: checklist.id, version: checklist.version, digest: digest.joined())
    }
}
