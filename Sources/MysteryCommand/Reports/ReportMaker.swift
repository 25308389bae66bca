import Evaluation
import Reporting
import Themes
import VisitStore

/// Makes the files of one visit after the other from the store alone; what visits share is read once.
struct ReportMaker {
    let store: VisitStore
    /// Those that were named; which one a file wears is known by its digest.
    let themes: [Theme]
    private let shelf = ChecklistShelf()
    private var histories: HistoryReader
    private var last: (visit: String, scored: ScoredVisit)?

    init(_ store: VisitStore, _ themes: [Theme], _ leftOut: LeftOutVisits = LeftOutVisits()) {
        self.store = store
        self.themes = themes
        histories = HistoryReader(store, leftOut)
    }

    /// The files of one visit stand one after the other, so that the last one is kept at hand.
    mutating func scored(_ visit: String) throws -> ScoredVisit {
        if let last, last.visit == visit { return last.scored }
        let scored = try ScoredVisit(visit, in: store, sharing: shelf)
        last = (visit, scored)
        return scored
    }

    /// In a language as far as it is spoken here.
    mutating func files(
        of scored: ScoredVisit, named base: String, in tag: String, _ options: Manifest.Options
    ) throws -> ReportFiles {
        let history = try options.history == .shown ? histories.history(of: scored.visit) : nil
        let worded = try scored.worded(tag: tag, history, try theme(options.theme))
        let photos = ReportPhotos(visit: scored.visit, checklist: scored.loaded.checklist, store: store, base: base)
        return ReportFiles(worded.showing(try photos.published(options.photos)), options, photos)
    }

    private func theme(_ worn: Manifest.Options.WornTheme?) throws(CommandFailure) -> Theme? {
        guard let worn else { return nil }
        if let theme = themes.first(where: { $0.digest == worn.sha256 }) { return theme }
        throw CommandFailure(
            "no --theme names the theme ‘\(worn.name)’ that it wears (SHA-256 \(worn.sha256))",
            advice: "Name the theme's file with --theme.")
    }
}
