import Evaluation
import GRDB

extension EvidenceFolder {
    /// What an attachment says of itself.
    package func facts(_ attachment: Attachment) throws(EvidenceError) -> PhotoFacts {
        PhotoFacts(try read(attachment))
    }
}

extension VisitStore {
    /// What a person should look at in an attachment of a visit.
    ///
    /// - Parameter zone: how many minutes a clock at the shopper's place is ahead of UTC, where that is known.
    package func warnings(
        about attachment: Attachment, of visit: VisitDetails, zone: Int? = nil
    ) throws(EvidenceError) -> [EvidenceWarning] {
        var warnings: [EvidenceWarning] = []
        let facts = try evidence(of: visit.id).facts(attachment)
        if let captured = facts.captured, !captured.isOn(visit.date, minutesEastOfShopper: zone) {
            warnings.append(.takenOnAnotherDay(captured))
        }
        do throws(StoreError) {
            return try warnings + visits(with: attachment.digest, besides: visit.id).map { .alsoInVisit($0) }
        } catch {
            throw .storage(error)
        }
    }

    /// The other visits that hold the same file now; one that was taken out again does not count.
    func visits(with digest: String, besides visit: String) throws(StoreError) -> [String] {
        try read { database in
            try String.fetchAll(database, sql: Statements.visitsMentioning, arguments: [visit, "%\"\(digest)\"%"])
        }
    }
}
