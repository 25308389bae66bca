import Evaluation
import Reporting
import Themes
import VisitStore

/// A stored visit with its own checklist and the score by it.
struct ScoredVisit {
    let visit: Visit
    let loaded: LoadedChecklist
    let scorecard: Scorecard

    init(_ id: String, in store: VisitStore, sharing shelf: ChecklistShelf = ChecklistShelf()) throws {
        let stored = try Self.verified(id, in: store)
        loaded = try shelf.loaded(with: stored)
        visit = stored.visit
        scorecard = try score(stored.visit, by: loaded.checklist, pin: loaded.pin)
    }

    /// Nobody is to act on answers that were altered behind the log.
    static func verified(_ id: String, in store: VisitStore) throws(CommandFailure) -> StoredVisit {
        switch try storing({ () throws(StoreError) in try store.check(id) }) {
        case .whole(let visit): return visit
        case .broken(let fault):
            throw CommandFailure(
                "Visit ‘\(id)’ is not what was recorded: \(fault.words).", status: .storage,
                advice: "Run ‘mystery verify’; a copy from a backup may be whole.")
        }
    }

    /// The language that was asked for, else that of the visit.
    func tag(_ asked: String?) throws(CommandFailure) -> String {
        guard let asked else { return visit.details.language }
        try loaded.require(language: asked, for: .report)
        return asked
    }

    /// With all that the files of a scorecard are written from, in a language as far as it is spoken here.
    func worded(tag: String, _ history: VisitHistory?, _ theme: Theme?) throws -> WordedVisit {
        let spoken = loaded.checklist(in: tag)
        if let theme, let (band, other) = swappedBand(of: spoken, by: theme) {
            throw CommandFailure(
                "The theme ‘\(theme.name)’ calls the band ‘\(band.id)’ what the checklist calls ‘\(other.id)’: ‘\(other.label)’.",
                advice: "Give the band words that no other band has.")
        }
        let checklist = reworded(spoken, by: theme)
        let options = ReportOptions(
            language: loaded.interface(of: .report, for: tag), engineVersion: mysteryVersion, history: history,
            advises: true, theme: theme)
        // A scorecard names sections and bands, so that it is made anew in other words.
        let scorecard =
            checklist.language == loaded.checklist.language && theme?.bands.isEmpty != false
            ? scorecard : try score(visit, by: checklist, pin: loaded.pin)
        return WordedVisit(scorecard: scorecard, checklist: checklist, visit: visit, options: options, language: tag)
    }
}
