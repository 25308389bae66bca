import Diagnostics
import Evaluation
import Formats
import VisitStore

/// Moves a draft to a corrected version of its checklist, before a front end goes on with it.
struct MovingDraft {
    private let command: VisitCommand
    private let file: String

    init(_ command: VisitCommand, to file: String) {
        self.command = command
        self.file = file
    }

    /// The id of the moved draft; it may have been moved already.
    func run() throws -> String {
        let loaded = try LoadedChecklist.read(file, workspace: command.workspace.folder)
        let store = try command.path.open(createsMissing: false)
        let open = try OpenVisit(try draft(of: loaded, in: store), in: store)
        let visit = open.stored.visit
        if visit.pin == loaded.pin { return open.claim.visit }
        try refuseOther(than: loaded.pin, visit)
        let moved = MovedDraft(
            visit, from: open.loaded.checklist, to: loaded.checklist, pin: loaded.pin, at: open.stored.position,
            origins: open.stored.origins)
        let now = command.now()
        let source = ChecklistSource(fileName: loaded.source.main.name.lastPart, bytes: loaded.source.bytes)
        _ = try storing { () throws(StoreError) in
            try store.correct(
                moved.events.map { TimedEvent(at: now, event: $0) }, of: open.claim, after: open.stored.eventCount,
                pin: loaded.pin, source: source, translations: loaded.keptTranslations, position: moved.position)
        }
        Output.error(words(moved, visit, loaded.pin))
        return open.claim.visit
    }

    private func refuseOther(than pin: ChecklistPin, _ visit: Visit) throws(CommandFailure) {
        let id = visit.details.id
        guard visit.pin.id == pin.id else {
            throw CommandFailure(
                "Visit ‘\(id)’ answers the checklist ‘\(visit.pin.id)’, and ‘\(file)’ is ‘\(pin.id)’.",
                status: .findings,
                advice: "Name a version of the same checklist.")
        }
        guard visit.pin.version != pin.version else {
            throw CommandFailure(
                "‘\(file)’ is another text under the version that visit ‘\(id)’ has already, \(pin.version).",
                status: .findings, advice: "Raise the version of the corrected checklist.")
        }
    }

    /// The draft that was named, or the one of this checklist and location under any version.
    private func draft(of loaded: LoadedChecklist, in store: VisitStore) throws(CommandFailure) -> String {
        if let resume = command.resume { return resume }
        let drafts = try storing { () throws(StoreError) in try store.list() }.filter {
            $0.state == .draft && $0.pin.id == loaded.pin.id && $0.details.location == command.location
                && (command.date == nil || $0.details.date == command.today)
        }.map(\.details.id)
        guard let only = drafts.first, drafts.count == 1 else {
            throw CommandFailure(
                drafts.isEmpty
                    ? "There is no draft of ‘\(loaded.pin.id)’ at this location."
                    : "There are \(drafts.count) drafts of this visit: \(drafts.joined(separator: ", ")).",
                status: .findings, advice: "Name the draft with --resume, as ‘mystery visits’ lists it.")
        }
        return only
    }

    private func words(_ moved: MovedDraft, _ visit: Visit, _ pin: ChecklistPin) -> String {
        var text = "Visit ‘\(visit.details.id)’ moved from version \(visit.pin.version) to \(pin.version).\n"
        text += "Kept answers: \(moved.kept.count).\n"
        if moved.asksBriefingAgain { text += "The briefing is different and has to be accepted again.\n" }
        if !moved.askedAgain.isEmpty {
            text += "Asked again: \(moved.askedAgain.map(\.name).joined(separator: ", ")).\n"
        }
        if !moved.dropped.isEmpty {
            text += "No longer asked: \(moved.dropped.map(\.name).joined(separator: ", ")).\n"
        }
        return text
    }
}
