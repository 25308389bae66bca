import Evaluation
import Foundation
import GRDB

/// The end of one visit's log inside a transaction.
struct EventLog {
    private let database: Database
    private let visit: String
    private(set) var count: Int
    private var head: Hash

    init(_ database: Database, _ visit: String) throws {
        self.database = database
        self.visit = visit
        let row = try VisitRow.require(database, id: visit)
        count = row.summary.eventCount
        guard let head = row.head else {
            throw DatabaseError(resultCode: .SQLITE_MISMATCH, message: "the end of the chain cannot be read")
        }
        self.head = head
    }

    mutating func add(_ event: TimedEvent, by actor: String?) throws {
        try add(EventPayload(event.event), at: event.at, by: actor)
        switch event.event {
        case .languageChanged(let language): try run(Statements.setLanguage, [language, visit])
        case .finalised: try run(Statements.setState, [VisitSummary.State.final.rawValue, visit])
        case .opened, .briefingAcknowledged, .entered, .corrected: break
        }
    }

    mutating func add(_ payload: EventPayload, at: Instant, by actor: String?) throws {
        let salt = Digest.freshSalt()
        let link = Link(
            visit: visit, number: count + 1, at: at.millisecondsSince1970, kind: payload.kind,
            question: payload.question,
            actor: actor, payloadDigest: Digest.salted(payload.json, salt), previous: head)
        let hash = link.hash
        try run(
            Statements.addEvent,
            [
                visit, link.number, link.at, link.kind, link.question, link.actor, link.payloadDigest.data, head.data,
                hash.data,
            ])
        try run(Statements.addPayload, [visit, link.number, String(decoding: payload.json, as: UTF8.self), salt])
        try run(Statements.moveHead, [link.number, hash.data, visit])
        count = link.number
        head = hash
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
