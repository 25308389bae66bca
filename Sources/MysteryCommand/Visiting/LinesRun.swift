import Evaluation
import Glibc
import Phrases
import VisitStore
import Wizard

/// A visit through the lines front end, from standard input to standard output.
struct LinesRun {
    private let command: VisitCommand

    init(_ command: VisitCommand) { self.command = command }

    func run() throws {
        let open = try command.openVisit(location: command.location, date: command.today, language: nil)
        let tag = command.language ?? open.stored.visit.details.language
        let language = open.loaded.interface(for: tag)
        let interview = Interview(
            open.loaded.checklist(in: tag), open.stored.visit, resumingAt: open.stored.position)
        var wizard = LinesWizard(
            interview, .of(language), surroundings(open), read: { line(.of(language)) }, write: Output.text
        )
        switch wizard.run() {
        case .finalised: return
        case .draft, .paused: throw QuietEnd(status: .draft)
        case .notSaved: throw QuietEnd(status: .storage)
        }
    }

    /// The longest line that a terminal passes on; what is longer arrives cut, so nothing of it may be taken.
    private static let longestTerminalLine = 4_095

    private func line(_ catalogue: Catalogue) -> String? {
        while let line = readLine(strippingNewline: true) {
            if isatty(STDIN_FILENO) == 0 || line.utf8.count < Self.longestTerminalLine { return line }
            Output.text(catalogue.text(.lineTooLong) + "\n" + catalogue.text(.prompt))
        }
        return nil
    }

    private func surroundings(_ open: OpenVisit) -> WizardSurroundings {
        var count = open.stored.eventCount
        let folder = open.store.evidence(of: open.claim.visit)
        return WizardSurroundings(
            now: command.now,
            wallClock: { SystemClock.wallClock },
            save: { (events, position) throws(SaveFailure) in
                do throws(StoreError) {
                    if events.isEmpty {
                        try open.store.savePosition(position, of: open.claim)
                    } else {
                        count = try open.store.append(events, to: open.claim, after: count, position: position)
                    }
                } catch {
                    throw SaveFailure(reason: CommandFailure(error).message)
                }
            },
            attach: { path in
                do throws(EvidenceError) {
                    return .attached(try folder.add(path: path))
                } catch {
                    return .refused(error.phrase)
                }
            },
            translations: open.loaded.translations.languages, checklist: open.loaded.checklist(in:))
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
        case .lost, .altered, .storage: .photoNotKept
        }
    }
}
