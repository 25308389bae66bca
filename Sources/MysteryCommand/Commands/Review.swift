import ArgumentParser
import Evaluation
import VisitStore

/// `mystery review`: what a reviewer looks at before a visit is accepted.
struct Review: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(
        abstract: "Show how a visit came about: its answers, where they came from, and what to look at twice.",
        discussion: """
            For the agency's own use: nothing of it is shown to shoppers or stands in a scorecard. A flag is a hint, \
            never a verdict, so that the status is 0 with flags too. docs/review.md explains each flag.
            """)

    @Argument(help: "The visit, as ‘mystery visits’ lists it.") var visit: String
    @Option(help: "text for people, json for scripts.") var format = Format.text
    @OptionGroup var path: StorePath

    func run() throws {
        let store = try path.openReadOnly()
        let stored = try ScoredVisit.verified(visit, in: store)
        let loaded = try LoadedChecklist.stored(with: stored)
        let events = try storing { () throws(StoreError) in try store.history(of: visit) }
        let others = try storing { () throws(StoreError) in try store.otherWords(than: visit) }
        let material = QualityMaterial(
            loaded.checklist, stored.visit, events: events, others: others,
            captures: store.captureTimes(of: stored.visit))
        let record = ReviewRecord(stored, loaded.checklist, events, qualityFlags(material))
        switch format {
        case .text: Output.text(record.words)
        case .json: Output.bytes(try encodedJSON(record))
        }
    }
}

extension VisitStore {
    /// By digest, when each photo was taken; one that is lost or altered is for ‘mystery verify’ to name.
    fileprivate func captureTimes(of visit: Visit) -> [String: DateTime] {
        let folder = evidence(of: visit.details.id)
        var times: [String: DateTime] = [:]
        for attachment in visit.attachments {
            times[attachment.digest] = (try? folder.facts(attachment))?.captured?.moment
        }
        return times
    }

    /// What was written in words at every other visit, the oldest first.
    fileprivate func otherWords(than visit: String) throws(StoreError) -> [VisitWords] {
        var words: [VisitWords] = []
        for other in try list() where other.id != visit { words.append(VisitWords(try load(other.id).visit)) }
        return words
    }
}
