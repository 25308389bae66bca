import Evaluation
import GRDB

extension VisitStore {
    /// Makes events and position durable together, or nothing of them; returns how many events the visit has now.
    ///
    /// `count` is how many the writer knows: after a failure whose outcome is unclear, trying again cannot record twice.
    @discardableResult
    package func append(
        _ events: [TimedEvent], to claim: VisitClaim, after count: Int, position: QuestionID?, by actor: String? = nil
    ) throws(StoreError) -> Int {
        try write { database in
            var log = try EventLog(database, claim.visit)
            guard log.count == count else {
                throw StoreError.changedMeanwhile(visit: claim.visit, expected: count, found: log.count)
            }
            for event in events { try log.add(event, by: actor) }
            if !events.isEmpty { try forgetHalfTyped(of: claim.visit, in: database) }
            try setPosition(position, of: claim.visit, in: database)
            return log.count
        }
    }

    /// Where to go on; `nil` before the first question and on the review page.
    package func savePosition(_ position: QuestionID?, of claim: VisitClaim) throws(StoreError) {
        try write { database in
            _ = try VisitRow.require(database, id: claim.visit)
            try setPosition(position, of: claim.visit, in: database)
        }
    }

    func setPosition(_ position: QuestionID?, of visit: String, in database: Database) throws {
        if let position {
            try database.cachedStatement(sql: Statements.setPosition).execute(arguments: [visit, position.name])
        } else {
            try database.cachedStatement(sql: Statements.clearPosition).execute(arguments: [visit])
        }
    }
}
