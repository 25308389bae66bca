import Evaluation
import Foundation
import GRDB

/// What reading a visit together with its chain gave.
package enum CheckedVisit: Sendable {
    case whole(StoredVisit)
    /// Something of it is not what was recorded.
    case broken(ChainFault)
}

extension VisitStore {
    /// Rebuilds a visit from the events that still stand; it takes time by its questions, not by its changes.
    package func load(_ visit: String) throws(StoreError) -> StoredVisit {
        try read { database in
            let row = try VisitRow.require(database, id: visit)
            let events = EventReader(database, visit)
            try events.requireWholeLog(of: row)
            return try stored(row, try events.standing(), in: database)
        }
    }

    /// Verifies a visit and rebuilds it from the very bytes that were verified.
    package func check(_ visit: String) throws(StoreError) -> CheckedVisit {
        try read { database in
            switch try found(visit, in: database) {
            case .broken(let fault): return .broken(fault)
            case .whole(let chain):
                let row = chain.row
                // A visit without events is whole, and nothing can be rebuilt from it.
                if chain.links.isEmpty { throw StoreError.damagedEvent(visit: visit, number: 1) }
                return .whole(try stored(row, try chain.standingEvents(), in: database))
            }
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

    private func stored(_ row: VisitRow, _ events: [TimedEvent], in database: Database) throws -> StoredVisit {
        let visit = row.summary.id
        var value = Visit(pin: row.summary.pin, details: row.summary.details)
        var origins: [QuestionID: Provenance] = [:]
        origins.reserveCapacity(events.count)
        for event in events {
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

    private func position(of visit: String, in database: Database) throws -> QuestionID? {
        try String.fetchOne(database.cachedStatement(sql: Statements.position), arguments: [visit]).map {
            QuestionID($0)
        }
    }

    private func source(of row: VisitRow, in database: Database) throws -> ChecklistSource {
        let statement = try database.cachedStatement(sql: Statements.checklistOfVisit)
        guard let stored = try Row.fetchOne(statement, arguments: [row.summary.id]),
            let bytes = try wholeFiles.bytes(row.summary.pin.digest, Statements.checklistSource, in: database)
        else { throw StoreError.damagedChecklist(visit: row.summary.id) }
        return ChecklistSource(fileName: try stored.decode(atIndex: 0), bytes: bytes)
    }
}
