import Evaluation
import Foundation
import GRDB

extension VisitStore {
    /// Rebuilds a visit from the events that still stand; it takes time by its questions, not by its changes.
    package func load(_ visit: String) throws(StoreError) -> StoredVisit {
        try read { database in
            let row = try VisitRow.require(database, id: visit)
            let events = EventReader(database, visit)
            try events.requireWholeLog(of: row)
            var value = Visit(pin: row.summary.pin, details: row.summary.details)
            var origins: [QuestionID: Provenance] = [:]
            for event in try events.standing() {
                value.apply(event.event)
                if case .entered(let question, _, let origin) = event.event {
                    origins[question] = Provenance(origin: origin, at: event.at)
                }
            }
            return StoredVisit(
                visit: value, state: row.summary.state, createdAt: row.summary.createdAt,
                eventCount: row.summary.eventCount, position: try position(of: visit, in: database),
                halfTyped: try halfTyped(of: visit, in: database), origins: origins,
                source: try source(of: row, in: database),
                translations: try KeptTranslations(database, visit, wholeFiles).load())
        }
    }

    /// Every event of the visit, in order; those that were purged are left out.
    package func history(of visit: String) throws(StoreError) -> [TimedEvent] {
        try read { database in
            let row = try VisitRow.require(database, id: visit)
            let events = EventReader(database, visit)
            try events.requireWholeLog(of: row)
            return try events.all()
        }
    }

    private func position(of visit: String, in database: Database) throws -> QuestionID? {
        try String.fetchOne(database, sql: Statements.position, arguments: [visit]).map { QuestionID($0) }
    }

    private func source(of row: VisitRow, in database: Database) throws -> ChecklistSource {
        let arguments: StatementArguments = [row.summary.id]
        guard let stored = try Row.fetchOne(database, sql: Statements.checklistOfVisit, arguments: arguments),
            let bytes = try wholeFiles.bytes(row.summary.pin.digest, Statements.checklistSource, in: database)
        else { throw StoreError.damagedChecklist(visit: row.summary.id) }
        return ChecklistSource(fileName: try stored.decode(atIndex: 0), bytes: bytes)
    }
}
