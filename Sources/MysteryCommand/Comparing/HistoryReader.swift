import Evaluation
import Formats
import SourceXML
import Synchronization
import VisitStore

/// Finds what visits are compared with; it depends on the store alone, never on which visits are reported.
struct HistoryReader {
    private static let mostEarlier = 12
    private static let mostPeers = 500

    private let store: VisitStore
    private struct Wave: Hashable {
        let checklist: String
        let version: String
        let day: CalendarDate
    }

    /// Every visit of a day looks at the same others.
    private var waves: [Wave: [LatestVisit]] = [:]
    /// Peers are the same for many visits of one run: their shown scores, `nil` when there is none.
    private var peerScores: [String: Rational?] = [:]
    /// Read once, however many visits were answered under it.
    private var checklists: [ChecklistPin: Checklist?] = [:]
    private let leftOut: LeftOutVisits

    init(_ store: VisitStore, _ leftOut: LeftOutVisits) {
        self.store = store
        self.leftOut = leftOut
    }

    mutating func history(of visit: Visit) throws(CommandFailure) -> VisitHistory {
        let (details, pin, store) = (visit.details, visit.pin, self.store)
        let earlier = try storing { () throws(StoreError) in
            try store.earlierVisits(than: details, pin, most: Self.mostEarlier)
        }
        let peers = try latest(until: details.date, pin).filter { $0.location != details.location }
        return VisitHistory(
            earlier: earlier.compactMap { scorecard(of: $0).map(EarlierVisit.init) },
            peers: peers.prefix(Self.mostPeers).compactMap { peerScore(of: $0.id) })
    }

    /// One more than is compared: a location is no peer of itself.
    private mutating func latest(until day: CalendarDate, _ pin: ChecklistPin) throws(CommandFailure) -> [LatestVisit] {
        let wave = Wave(checklist: pin.id, version: pin.version, day: day)
        if let known = waves[wave] { return known }
        let store = self.store
        let visits = try storing { () throws(StoreError) in
            try store.latestEverywhere(until: day, pin, most: Self.mostPeers + 1)
        }
        waves[wave] = visits
        return visits
    }

    private mutating func peerScore(of visit: String) -> Rational? {
        if let known = peerScores[visit] { return known }
        let score = scorecard(of: visit)?.overall?.score.shown
        peerScores[visit] = .some(score)
        return score
    }

    /// `nil` when the visit is not what was recorded, which is said once.
    private mutating func scorecard(of visit: String) -> Scorecard? {
        do throws(CommandFailure) {
            let stored = try ScoredVisit.verified(visit, in: store)
            guard let checklist = try checklist(of: stored) else { return nil }
            return try? score(stored.visit, by: checklist, pin: stored.visit.pin)
        } catch {
            leftOut.say(visit, because: error.message)
            return nil
        }
    }

    private mutating func checklist(of stored: StoredVisit) throws(CommandFailure) -> Checklist? {
        let pin = stored.visit.pin
        if let known = checklists[pin] { return known }
        // Scores do not depend on words, so that translations are not read.
        var checklist: Checklist?
        if let source = SourceBundle(stored.source.bytes, name: stored.source.fileName) {
            let none = TranslationFiles(kept: [])
            checklist = try LoadedChecklist.parse(source.main, source.files, none).checklist
        }
        checklists[pin] = .some(checklist)
        if checklist == nil {
            leftOut.say(stored.visit.details.id, because: "Its checklist is not accepted by this version of Mystery.")
        }
        return checklist
    }
}

/// Visits that cannot be compared with; each is said once, on whichever thread it is met first.
final class LeftOutVisits: Sendable {
    private let said = Mutex<Set<String>>([])

    func say(_ visit: String, because reason: String) {
        guard said.withLock({ $0.insert(visit).inserted }) else { return }
        Output.error("mystery: The visit ‘\(visit)’ is left out of comparisons. \(reason)\n")
    }
}
