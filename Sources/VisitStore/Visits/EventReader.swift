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
        try stored(Statements.standingEvents, [visit, visit]).decoded(visit)
    }

    func all() throws -> [TimedEvent] {
        try stored(Statements.allEvents, [visit]).decoded(visit)
    }

    private func stored(_ sql: String, _ arguments: StatementArguments) throws -> [StoredEvent] {
        let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
        var events: [StoredEvent] = []
        while let row = try rows.next() {
            // Without a payload it was purged; whether that was lawful is for `verify` to say.
            guard let json = try row.decode(Data?.self, atIndex: 3) else { continue }
            events.append(
                StoredEvent(
                    number: try row.decode(atIndex: 0),
                    at: Instant(millisecondsSince1970: try row.decode(atIndex: 1)),
                    kind: try row.decode(atIndex: 2), json: json))
        }
        return events
    }
}

private struct StoredEvent {
    let number: Int
    let at: Instant
    let kind: String
    let json: Data
}

extension [StoredEvent] {
    /// All payloads in one go take half the time of one by one; only a damaged one makes the slow way necessary.
    fileprivate func decoded(_ visit: String) throws -> [TimedEvent] {
        let decoder = JSONDecoder()
        var list = Data("[".utf8)
        for event in self {
            if list.count > 1 { list.append(UInt8(ascii: ",")) }
            list.append(event.json)
        }
        list.append(UInt8(ascii: "]"))
        if let events = try? decoder.decode([VisitEvent].self, from: list), events.map(\.kind) == map(\.kind) {
            return zip(self, events).map { TimedEvent(at: $0.at, event: $1) }
        }
        return try map { stored in
            guard let event = try? decoder.decode(VisitEvent.self, from: stored.json), event.kind == stored.kind else {
                throw StoreError.damagedEvent(visit: visit, number: stored.number)
            }
            return TimedEvent(at: stored.at, event: event)
        }
    }
}
