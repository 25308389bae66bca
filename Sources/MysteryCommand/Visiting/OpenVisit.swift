import Diagnostics
import Evaluation
import Formats
import VisitStore

/// A visit that this process alone may fill in, and everything that is needed to do so.
struct OpenVisit {
    let claim: VisitClaim
    let stored: StoredVisit
    let loaded: LoadedChecklist
    let store: VisitStore
    let isNew: Bool

    /// Takes an existing visit.
    init(_ id: String, in store: VisitStore, isNew: Bool = false) throws(CommandFailure) {
        claim = try storing { () throws(StoreError) in try store.claim(id) }
        stored = try storing { () throws(StoreError) in try store.load(id) }
        loaded = try LoadedChecklist.stored(with: stored)
        self.store = store
        self.isNew = isNew
        if stored.visit.isFinalised {
            throw CommandFailure(
                "Visit ‘\(id)’ is finalised and can no longer be changed.", status: .findings,
                advice: "Write its scorecard with ‘mystery report \(id)’.")
        }
    }

    /// The same visit as it lies in the store by now, still taken.
    func reloaded() throws(CommandFailure) -> OpenVisit {
        let claim = claim
        let stored = try storing { () throws(StoreError) in try store.load(claim.visit) }
        return OpenVisit(claim: claim, stored: stored, loaded: loaded, store: store, isNew: isNew)
    }

    private init(claim: VisitClaim, stored: StoredVisit, loaded: LoadedChecklist, store: VisitStore, isNew: Bool) {
        self.claim = claim
        self.stored = stored
        self.loaded = loaded
        self.store = store
        self.isNew = isNew
    }

    /// Starts a visit and takes it.
    init(new visit: NewVisit, _ checklist: LoadedChecklist, in store: VisitStore, at: Instant) throws(CommandFailure) {
        let source = ChecklistSource(fileName: fileName(checklist.source.main.name), bytes: checklist.source.bytes)
        let details = try storing { () throws(StoreError) in
            try store.createVisit(
                visit, pin: checklist.pin, source: source, translations: checklist.keptTranslations, at: at)
        }
        try self.init(details.id, in: store, isNew: true)
    }
}

/// Only the name is kept with a visit, never the folders of somebody's machine.
private func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

extension VisitCommand {
    /// The visit to fill in: the named draft, the draft of this checklist and location, or a new one.
    /// An answers file never goes on with somebody's draft unless it is named.
    func openVisit(
        location: String?, date: CalendarDate, language: String?, resumesDraft: Bool = true
    ) throws -> OpenVisit {
        if let resume {
            let open = try OpenVisit(resume, in: try path.open(createsMissing: false))
            if let language = self.language { try open.loaded.require(language: language, for: .wizard) }
            return open
        }
        guard let checklist else { throw CommandFailure("Name a checklist.", status: .usage) }
        let loaded = try LoadedChecklist.read(checklist, workspace: workspace.folder)
        if let language = self.language { try loaded.require(language: language, for: .wizard) }
        guard let location, !location.isBlank else {
            throw CommandFailure(
                "A new visit needs the place that was visited.", status: .usage,
                advice: "Add --location \"Mill Lane 4\".")
        }
        guard !location.hasControls, location.unicodeScalars.count <= 200 else {
            throw CommandFailure(
                "The location holds control characters, or more than 200 characters.", status: .usage,
                advice: "Write it as plain text on one line.")
        }
        let store = try path.open()
        if !new, resumesDraft, let draft = try draft(of: loaded, location, store) {
            return try OpenVisit(draft, in: store)
        }
        let visit = NewVisit(
            location: location, date: date, language: language ?? self.language ?? loaded.checklist.language)
        return try OpenVisit(new: visit, loaded, in: store, at: now())
    }

    /// The one draft to resume; drafts that leave a choice, or belong to another version, are for the shopper to decide.
    private func draft(of loaded: LoadedChecklist, _ location: String, _ store: VisitStore) throws(CommandFailure)
        -> String?
    {
        let drafts = try storing { () throws(StoreError) in try store.list() }.filter {
            $0.state == .draft && $0.pin.id == loaded.pin.id && $0.details.location == location
                && (date == nil || $0.details.date == today)
        }
        let names = drafts.map { "‘\($0.details.id)’" }.joined(separator: ", ")
        if let other = drafts.first(where: { $0.pin != loaded.pin }) {
            throw CommandFailure(
                "There is a draft of this visit under another version of the checklist (\(other.pin.version)): \(names).",
                status: .findings,
                advice: "Go on with it by --resume, move it here by --to-version, or start anew by --new.")
        }
        guard drafts.count < 2 else {
            throw CommandFailure(
                "There are \(drafts.count) drafts of this visit: \(names).", status: .findings,
                advice: "Choose one with --resume, or start anew with --new.")
        }
        return drafts.first?.details.id
    }
}
