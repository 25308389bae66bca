import Evaluation
import Reporting
import VisitStore

/// Makes the files of one visit after the other from the store alone; what visits share is read once.
struct ReportMaker {
    let store: VisitStore
    private var histories: HistoryReader
    private var last: (visit: String, scored: ScoredVisit)?

    init(_ store: VisitStore) {
        self.store = store
        histories = HistoryReader(store)
    }

    /// The files of one visit stand one after the other, so that the last one is kept at hand.
    mutating func scored(_ visit: String) throws -> ScoredVisit {
        if let last, last.visit == visit { return last.scored }
        let scored = try ScoredVisit(visit, in: store)
        last = (visit, scored)
        return scored
    }

    /// In a language as far as it is spoken here.
    mutating func files(
        of scored: ScoredVisit, named base: String, in tag: String, _ options: Manifest.Options
    ) throws -> ReportFiles {
        let history = try options.history == .shown ? histories.history(of: scored.visit) : nil
        let worded = try scored.worded(tag: tag, history)
        let photos = ReportPhotos(visit: scored.visit, checklist: scored.loaded.checklist, store: store, base: base)
        return ReportFiles(worded.showing(try photos.published(options.photos)), options, photos)
    }
}
