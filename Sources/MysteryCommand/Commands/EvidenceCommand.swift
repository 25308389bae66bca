import ArgumentParser
import Evaluation
import Phrases
import VisitStore

/// `mystery evidence`: the photos and receipts of a visit, as a list or as copies for others.
struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "List the photos and receipts of a visit, or write copies that may be published.",
        discussion: """
            Published copies have the same pixels, but no location, time, camera or text in them; PDF and HEIC are \
            withheld. Files are named after their question. With --original the agency gets everything as it was \
            attached.
            """)

    @Argument(help: "The visit, as ‘mystery visits’ lists it.") var visit: String
    @Option(help: "Write copies to this folder; it is made when missing.") var into: String?
    @Flag(help: "With --into: write the files as they were attached, also those that are never published.")
    var original = false
    @OptionGroup var path: StorePath

    func validate() throws {
        if original, into == nil { throw ValidationError("--original goes with --into.") }
    }

    func run() throws {
        let store = try path.openReadOnly()
        let recorded = try ScoredVisit(visit, in: store)
        let files = AttachedFile.all(of: recorded.visit, by: recorded.loaded.checklist)
        guard let into else {
            if files.isEmpty { Output.text("No photos or receipts.\n") }
            for file in files { try list(file, of: recorded.visit.details, in: store) }
            return
        }
        // Everything is read before the first file is written: a lost photo leaves no half set behind.
        let copies = try files.filter { original || $0.isSent }.compactMap { try copy(of: $0, in: store) }
        try OutputFile.makeFolder(into)
        for copy in copies {
            try OutputFile.write(copy.bytes, to: "\(into)/\(copy.name)")
            Output.text("\(into)/\(copy.name)\n")
        }
    }

    private func list(_ file: AttachedFile, of details: VisitDetails, in store: VisitStore) throws {
        let attachment = file.attachment
        let facts = try evidence { () throws(EvidenceError) in try store.evidence(of: visit).facts(attachment) }
        let size = Language.english.fileSize(attachment.byteCount)
        let words = [file.question.name, attachment.name, attachment.mediaType, size] + facts.words
        Output.text((words + (file.isSent ? [] : ["kept, not sent"])).joined(separator: "  ") + "\n")
        let warnings = try evidence { () throws(EvidenceError) in
            try store.warnings(about: attachment, of: details)
        }
        for warning in warnings { Output.text("  please check: \(warning.words(details)).\n") }
    }

    private func copy(of file: AttachedFile, in store: VisitStore) throws -> (name: String, bytes: [UInt8])? {
        let attachment = file.attachment
        let folder = store.evidence(of: visit)
        let name = file.name(ending: folder.fileExtension(of: attachment))
        if original {
            return (name, try evidence { () throws(EvidenceError) in try folder.read(attachment) })
        }
        switch try evidence({ () throws(EvidenceError) in try folder.published(attachment) }) {
        case .picture(let bytes): return (name, bytes)
        case .withheld(let reason):
            Output.error("\(file.question.name): ‘\(attachment.name)’ is withheld: \(reason.words).\n")
            return nil
        }
    }

    private func evidence<Value>(_ body: () throws(EvidenceError) -> Value) throws(CommandFailure) -> Value {
        do throws(EvidenceError) { return try body() } catch { throw CommandFailure(error) }
    }
}
