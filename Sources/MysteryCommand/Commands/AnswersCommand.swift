import ArgumentParser
import Evaluation
import Formats
import VisitStore

/// `mystery answers`: writes a visit as an answers file.
struct AnswersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answers",
        abstract: "Write a visit as an answers file, which gives the same visit when it is taken.",
        discussion: """
            Drafts are written too. Without --into the file goes to standard output, and its attachments are found in \
            the store by their digests; with it, copies of them are put beside the file.
            """)

    @Argument(help: "The visit, as ‘mystery visits’ lists it.") var visit: String
    @Option(help: "Write VISIT.json and copies of the attachments into this folder.") var into: String?
    @OptionGroup var path: StorePath

    func run() throws {
        let store = try path.openReadOnly()
        let stored = try ScoredVisit.verified(visit, in: store)
        let checklist = try LoadedChecklist.stored(with: stored).checklist
        guard let into else {
            Output.bytes(AnswersDump(stored.visit, checklist) { $0.name }.bytes)
            return
        }
        let evidence = store.evidence(of: visit)
        // Two files of one name are told apart by the folder that each lies in.
        let place = { (attachment: Attachment) in "\(visit)-files/\(attachment.digest.prefix(12))/\(attachment.name)" }
        try OutputFile.makeFolder(into)
        for attachment in stored.visit.attachments {
            let file = "\(into)/\(place(attachment))"
            try OutputFile.makeFolder(file.folder)
            let bytes: [UInt8]
            do throws(EvidenceError) { bytes = try evidence.read(attachment) } catch { throw CommandFailure(error) }
            try OutputFile.write(bytes, to: file)
        }
        let file = "\(into)/\(visit).json"
        try OutputFile.write(AnswersDump(stored.visit, checklist, file: place).bytes, to: file)
        Output.text("\(file)\n")
    }
}

extension Visit {
    /// Every file of the visit, in the order of their questions' ids.
    var attachments: [Attachment] {
        entries.sorted { $0.key < $1.key }.flatMap { $0.value.evidence + ($0.value.reply?.value?.photos ?? []) }
    }
}
