import Evaluation
import Foundation
import GRDB

/// A row of the visits table.
struct VisitRow {
    let summary: VisitSummary
    /// `nil` when it is no digest.
    let head: Hash?
    /// The version that it was opened under, with which its chain begins.
    let openedPin: ChecklistPin

    /// `nil` when no visit has that id.
    static func fetch(_ database: Database, id: String) throws -> VisitRow? {
        try Row.fetchOne(database.cachedStatement(sql: Statements.visit), arguments: [id]).map { try VisitRow($0) }
    }

    /// Says which visits there are when this one is unknown.
    static func require(_ database: Database, id: String) throws -> VisitRow {
        if let row = try fetch(database, id: id) { return row }
        throw try unknown(id, in: database)
    }

    static func unknown(_ id: String, in database: Database) throws -> StoreError {
        .unknownVisit(id, known: try String.fetchAll(database, sql: Statements.visitIDs))
    }

    init(_ row: Row) throws {
        let id: String = try row.decode(atIndex: 0)
        let dateText: String = try row.decode(atIndex: 5)
        let stateText: String = try row.decode(atIndex: 7)
        guard let date = CalendarDate(dateText), let state = VisitSummary.State(rawValue: stateText) else {
            throw DatabaseError(resultCode: .SQLITE_MISMATCH, message: "the row of the visit \(id) cannot be read")
        }
        let language: String = try row.decode(atIndex: 6)
        summary = VisitSummary(
            pin: ChecklistPin(
                id: try row.decode(atIndex: 1), version: try row.decode(atIndex: 2), digest: try row.decode(atIndex: 3)),
            details: VisitDetails(id: id, location: try row.decode(atIndex: 4), date: date, language: language),
            state: state, createdAt: Instant(millisecondsSince1970: try row.decode(atIndex: 8)),
            eventCount: try row.decode(atIndex: 9))
        head = try row.decode(Data.self, atIndex: 10).withUnsafeBytes { Hash($0) }
        openedPin = ChecklistPin(
            id: try row.decode(atIndex: 11), version: try row.decode(atIndex: 12), digest: try row.decode(atIndex: 13))
    }
}
