import Evaluation
import Reporting
import Themes
import VisitStore

/// A stored visit with its own checklist and the score by it.
struct ScoredVisit {
    let visit: Visit
    let loaded: LoadedChecklist
    let scorecard: Scorecard

    init(_ id: String, in store: VisitStore) throws {
        let stored = try Self.verified(id, in: store)
        loaded = try LoadedChecklist.stored(with: stored)
        visit = stored.visit
        scorecard = try score(stored.visit, by: loaded.checklist, pin: loaded.pin)
    }

    /// Nobody is to act on answers that were altered behind the log.
    static func verified(_ id: String, in store: VisitStore) throws(CommandFailure) -> StoredVisit {
        if let fault = try storing({ () throws(StoreError) in try store.verify(id) }) {
            throw CommandFailure(
                "Visit ‘\(id)’ is not what was recorded: \(fault.words).", status: .storage,
                advice: "Run ‘mystery verify’; a copy from a backup may be whole.")
        }
        return try storing { () throws(StoreError) in try store.load(id) }
    }

    /// In the language that was asked for, else in the one of the visit.
    func page(in asked: String?, wearing theme: Theme? = nil) throws -> Page {
        let tag = asked ?? visit.details.language
        if let asked { try loaded.require(language: asked) }
        let checklist = reworded(loaded.checklist(in: tag), by: theme)
        let options = ReportOptions(language: loaded.interface(for: tag), engineVersion: mysteryVersion, theme: theme)
        // A scorecard names sections and bands, so that it is made anew in other words.
        let scorecard =
            checklist.language == loaded.checklist.language && theme?.bands.isEmpty != false
            ? scorecard : try score(visit, by: checklist, pin: loaded.pin)
        return present(scorecard, checklist, visit, options)
    }
}
