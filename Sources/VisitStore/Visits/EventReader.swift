import Evaluation
import Foundation
import GRDB

/// Reads the events of one visit back from their payloads.
struct EventReader {
    private let database: Database
    private let visit: String

    init(_ database: Database, _ visit: String) {
        self.database = database
        self.visit = visit
    }

    /// A log with a gap or a lost end would rebuild another visit than the shopper left.
    func requireWholeLog(of row: VisitRow) throws {
        let expected = row.summary.eventCount
        let extent = try Row.fetchOne(database, sql: Statements.eventExtent, arguments: [visit])
        if expected > 0, extent?[0] == expected, extent?[1] == expected { return }
        var next = 1
        let numbers = try Int.fetchCursor(database, sql: Statements.eventNumbers, arguments: [visit])
        while let number = try numbers.next(), number == next { next += 1 }
        throw StoreError.damagedEvent(visit: visit, number: next)
    }

    /// The events no later one replaced.
    func standing() throws -> [TimedEvent] {
        try stored(Statements.standingEvents, [visit, visit])
    }

    func all() throws -> [TimedEvent] {
        try stored(Statements.allEvents, [visit])
    }

    private func stored(_ sql: String, _ arguments: StatementArguments) throws -> [TimedEvent] {
        let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
        var events: [TimedEvent] = []
        while let row = try rows.next() {
            // Without a payload it was purged; whether that was lawful is for `verify` to say.
            guard let payload = try row.decode(Data?.self, atIndex: 3) else { continue }
            guard let event = VisitEvent(payload: Array(payload), kind: try row.decode(atIndex: 2)) else {
                throw StoreError.damagedEvent(visit: visit, number: try row.decode(atIndex: 0))
            }
            events.append(
                TimedEvent(at: Instant(millisecondsSince1970: try row.decode(atIndex: 1)), event: event))
        }
        return events
    }
}

extension VisitEvent {
    /// `nil` when the payload is damaged, or of another kind than the log says.
    init?(payload: [UInt8], kind: String) {
        let event: VisitEvent? =
            PayloadReader.read(payload) ?? (try? JSONDecoder().decode(VisitEvent.self, from: Data(payload)))
        guard let event, event.kind == kind else { return nil }
        self = event
    }
}
