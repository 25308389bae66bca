import Diagnostics
import Evaluation
import VisitStore

extension CommandFailure {
    /// One sentence for each way in which the store can fail.
    init(_ error: StoreError) {
        switch error {
        case .missing(let path):
            self.init("There is no visit store ‘\(path)’.", advice: "Name it with --store, or start a visit first.")
        case .cannotOpen(let path, let reason):
            self.init(
                "The visit store ‘\(path)’ cannot be opened: \(reason).",
                advice: "Look at the folder and its permissions.")
        case .notAStore(let path):
            self.init(
                "‘\(path)’ is not a visit store.", advice: "Name another file with --store; this one was left as it is."
            )
        case .newerStore(let path):
            self.init("‘\(path)’ was written by a newer version of Mystery.", advice: "Install that version.")
        case .olderStore(let path):
            self.init(
                "‘\(path)’ was written by an older version of Mystery and cannot be brought up to date where it lies.",
                advice: "Copy it to a place that can be written.")
        case .unfinishedLog(let path):
            self.init(
                "The last answers of ‘\(path)’ still lie in the file beside it, which cannot be read there.",
                advice: "Copy both files to a place that can be written.")
        case .unknownVisit(let visit, let known):
            let near = nearest(to: visit, among: known).map { "Did you mean ‘\($0)’?" }
            self.init("There is no visit ‘\(visit)’.", advice: near ?? "‘mystery visits’ lists them.")
        case .wrongChecklist, .pinDisagrees:
            self.init(
                "The same checklist file is in the store under another id or version.",
                advice: "Give every change of a checklist a new version.")
        case .changedMeanwhile(let visit, _, _):
            self.init(
                "Somebody else wrote to visit ‘\(visit)’ in the meantime.", status: .locked, advice: "Start again.")
        case .claimed(let visit, let process):
            let who = process.map { " (process \($0))" } ?? ""
            self.init(
                "Visit ‘\(visit)’ is being filled in by another one\(who).", status: .locked,
                advice: "Finish or close that one first.")
        case .busy(let path):
            self.init(
                "The visit store ‘\(path)’ is locked by another program.", status: .locked, advice: "Try again shortly."
            )
        case .full(let path):
            self.init("There is no room left to write ‘\(path)’.", status: .storage, advice: "Make room and try again.")
        case .readOnly(let path):
            self.init(
                "‘\(path)’ is read-only.", status: .storage,
                advice: "Change its permissions, or name another file with --store.")
        case .corrupt(let path, let details):
            self.init(
                "The visit store ‘\(path)’ is damaged: \(details).", status: .storage,
                advice: "Keep a copy of it, then run ‘mystery verify’ to see which visits are whole.")
        case .damagedEvent(let visit, let number):
            self.init(
                "Event \(number) of visit ‘\(visit)’ cannot be read.", status: .storage,
                advice: "Run ‘mystery verify’; a copy from a backup may have it.")
        case .damagedChecklist(let visit):
            self.init(
                "The checklist kept with visit ‘\(visit)’ is missing or was altered.", status: .storage,
                advice: "Run ‘mystery verify’; a copy from a backup may have it.")
        case .damagedTranslation(let visit, let file):
            self.init(
                "The translation ‘\(file)’ kept with visit ‘\(visit)’ is missing or was altered.", status: .storage,
                advice: "Run ‘mystery verify’; a copy from a backup may have it.")
        case .io(let path, let reason):
            self.init("‘\(path)’ cannot be read or written: \(reason).", status: .storage, advice: "Look at the disk.")
        }
    }

    init(_ error: EvidenceError) {
        switch error {
        case .notFound(let path): self.init("There is no file ‘\(path)’.")
        case .unreadable(let path, let reason): self.init("‘\(path)’ cannot be read: \(reason).")
        case .notAFile(let path, let thing): self.init("‘\(path)’ is a \(thing.rawValue), not a file.")
        case .empty(let path): self.init("‘\(path)’ is empty.")
        case .tooLarge(let path, let limit): self.init("‘\(path)’ is larger than \(limit / 1_048_576) MB.")
        case .unknownType(let path): self.init("‘\(path)’ is no JPEG, PNG, WebP, HEIC or PDF.")
        case .changedMeanwhile(let path): self.init("‘\(path)’ was written to while it was copied.")
        case .lost(let attachment):
            self.init("‘\(attachment.name)’ is no longer in the evidence folder.", status: .storage)
        case .altered(let attachment):
            self.init("‘\(attachment.name)’ was altered in the evidence folder.", status: .storage)
        case .storage(let error): self.init(error)
        }
    }
}
