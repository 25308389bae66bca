import Evaluation
import Formats
import Glibc
import Phrases
import VisitStore
import Wizard

/// What both front ends start from: the interview as it stands, its language, and the way to the store.
struct VisitSession {
    let interview: Interview
    let catalogue: Catalogue
    let surroundings: WizardSurroundings
    let halfTyped: [HalfTyped]
    /// Keeps what is being typed.
    let keep: ([HalfTyped]) -> Void
    let isPractice: Bool

    /// An interview whose answers go to the store.
    init(_ command: VisitCommand, _ open: OpenVisit, editor: Editor? = nil) {
        let tag = command.language ?? open.stored.visit.details.language
        catalogue = .of(open.loaded.interface(of: .wizard, for: tag))
        interview = Interview(open.loaded.checklist(in: tag), open.stored.visit, resumingAt: open.stored.position)
        isPractice = false
        let folder = open.store.evidence(of: open.claim.visit)
        halfTyped = Self.halfTyped(open, folder, interview)
        keep = { try? open.store.keep($0, of: open.claim) }
        var count = open.stored.eventCount
        surroundings = WizardSurroundings(
            now: command.now, wallClock: { SystemClock.wallClock }, clock: { SystemClock.reading },
            save: { (events, position) throws(SaveFailure) in
                do throws(StoreError) {
                    if events.isEmpty {
                        try open.store.savePosition(position, of: open.claim)
                    } else {
                        count = try open.store.append(events, to: open.claim, after: count, position: position)
                    }
                } catch {
                    throw SaveFailure(error.cause, reason: CommandFailure(error).message)
                }
            },
            attach: { path in
                do throws(EvidenceError) {
                    return .attached(try folder.add(path: path))
                } catch {
                    return .refused(error.phrase)
                }
            },
            find: ShopperFiles().find,
            // A warning that cannot be had is no reason to trouble the shopper: the file was taken in.
            warnings: { attachment in
                let details = open.stored.visit.details
                let found = try? open.store.warnings(about: attachment, of: details, zone: SystemClock.minutesEast)
                return found ?? []
            },
            edit: { text in editor?.edit(text, in: folder) ?? .noEditor },
            rescue: { visit, path in Self.rescue(visit, open.loaded.checklist, path) },
            origins: open.stored.origins,
            translations: open.loaded.translations.languages, checklist: open.loaded.checklist(in:))
    }

    /// Writes the visit as an answers file where the shopper says; returns why it could not.
    private static func rescue(_ visit: Visit, _ checklist: Checklist, _ path: String) -> String? {
        guard access(path, F_OK) != 0 else { return "‘\(path)’ exists already." }
        do {
            try OutputFile.write(AnswersDump(visit, checklist) { $0.name }.bytes, to: path)
            return nil
        } catch {
            return error.message
        }
    }

    /// What was being typed, or lay open in an editor, when the last session ended.
    private static func halfTyped(_ open: OpenVisit, _ folder: EvidenceFolder, _ interview: Interview) -> [HalfTyped] {
        guard let text = folder.takeLeftText(), let id = interview.current else { return open.stored.halfTyped }
        let place = open.stored.halfTyped.last { $0.question == id }?.place ?? .comment
        return open.stored.halfTyped.filter { $0.question != id }
            + [HalfTyped(question: id, place: place, lines: [text])]
    }

    /// An interview that keeps nothing; photos are looked at, not copied.
    init(practising loaded: LoadedChecklist, _ command: VisitCommand) {
        let tag = command.language ?? loaded.checklist.language
        catalogue = .of(loaded.interface(of: .wizard, for: tag))
        let details = VisitDetails(
            id: "practice", location: command.location ?? catalogue.text(.practiceLocation), date: command.today,
            language: tag)
        interview = Interview(loaded.checklist(in: tag), Visit(pin: loaded.pin, details: details))
        halfTyped = []
        isPractice = true
        keep = { _ in }
        surroundings = WizardSurroundings(
            now: command.now, wallClock: { SystemClock.wallClock }, clock: { SystemClock.reading },
            save: { (_, _) throws(SaveFailure) in },
            attach: { path in
                do throws(EvidenceError) {
                    try EvidenceFolder.check(path: path)
                } catch {
                    return .refused(error.phrase)
                }
                let name = path.split(separator: "/").last.map(String.init) ?? path
                return .attached(Attachment(name: name, digest: path, byteCount: 1, mediaType: "image/jpeg"))
            },
            find: ShopperFiles().find, translations: loaded.translations.languages, checklist: loaded.checklist(in:))
    }
}

extension StoreError {
    /// What the shopper is told, in the language of the interview.
    fileprivate var cause: SaveFailure.Cause {
        switch self {
        case .full: .full
        case .readOnly: .readOnly
        case .busy, .claimed: .locked
        case .missing, .cannotOpen, .notAStore, .unknownVisit: .gone
        case .changedMeanwhile: .changedMeanwhile
        case .io, .corrupt: .failed
        default: .other
        }
    }
}

extension EvidenceError {
    /// What the shopper is told, in the language of the interview.
    fileprivate var phrase: WizardPhrase {
        switch self {
        case .notFound: .photoNotFound
        case .unreadable: .photoUnreadable
        case .notAFile: .photoNotAFile
        case .empty: .photoEmpty
        case .tooLarge: .photoTooLarge
        case .unknownType: .photoUnknownType
        case .changedMeanwhile: .photoChanged
        case .lost, .altered, .storage: .photoNotKept
        }
    }
}
