import Evaluation
import Phrases
import Reporting
import VisitStore

/// A stored visit with its own checklist and the score by it.
struct ScoredVisit {
    let visit: Visit
    let checklist: Checklist
    let scorecard: Scorecard

    init(_ id: String, in store: VisitStore) throws {
        // Nobody is to act on a score whose answers were altered behind the log.
        if let fault = try storing({ () throws(StoreError) in try store.verify(id) }) {
            throw CommandFailure(
                "Visit ‘\(id)’ is not what was recorded: \(fault.words).", status: .storage,
                advice: "Run ‘mystery verify’; a copy from a backup may be whole.")
        }
        let stored = try storing { () throws(StoreError) in try store.load(id) }
        let loaded = try LoadedChecklist.stored(with: stored)
        visit = stored.visit
        checklist = loaded.checklist
        scorecard = try score(stored.visit, by: loaded.checklist, pin: loaded.pin)
    }

    func page(_ language: Language) -> Page {
        present(scorecard, checklist, visit, ReportOptions(language: language, engineVersion: mysteryVersion))
    }
}

/// In which language a report is worded.
enum ReportLanguage {
    /// The one that was asked for, else the one of the visit, else English.
    static func chosen(_ tag: String?, for visit: Visit) throws(CommandFailure) -> Language {
        guard let tag else { return Language(tag: visit.details.language) ?? .english }
        guard let language = Language(tag: tag) else { throw unknown(tag) }
        return language
    }

    static func unknown(_ tag: String) -> CommandFailure {
        let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
        return CommandFailure(
            "Mystery does not speak ‘\(tag)’.", status: .usage, advice: "The languages are: \(known).")
    }
}
