import Foundation
import GRDB

/// A link as it was found in the store, with what it should hash to.
struct FoundLink {
    let link: Link
    let hash: Data
    /// `nil` when payload or salt is gone.
    let payload: Data?
    let isPayloadIntact: Bool

    /// `nil` when a column holds something that the store never writes.
    init?(_ row: Row, of visit: String) {
        guard let number = Int.fromDatabaseValue(row[0]), let at = Int.fromDatabaseValue(row[1]),
            let kind = String.fromDatabaseValue(row[2]), let payloadDigest = Data.fromDatabaseValue(row[5]),
            let previous = Data.fromDatabaseValue(row[6]), let hash = Data.fromDatabaseValue(row[7])
        else { return nil }
        link = Link(
            visit: visit, number: number, at: at, kind: kind, question: String.fromDatabaseValue(row[3]),
            actor: String.fromDatabaseValue(row[4]), payloadDigest: payloadDigest, previous: previous)
        self.hash = hash
        payload = Data.fromDatabaseValue(row[8])
        let salt = Data.fromDatabaseValue(row[9]) ?? Data()
        isPayloadIntact = payload.map { Digest.salted($0, salt) == payloadDigest } ?? false
    }

    static func fetch(_ database: Database, _ visit: String) throws -> [FoundLink?] {
        let rows = try Row.fetchCursor(database, sql: Statements.links, arguments: [visit])
        var links: [FoundLink?] = []
        while let row = try rows.next() { links.append(FoundLink(row, of: visit)) }
        return links
    }

    /// The events whose payloads this one says were removed.
    var purged: [Int] {
        guard link.kind == Tombstone.kind, isPayloadIntact, let payload else { return [] }
        let events = (try? JSONDecoder().decode(Tombstone.self, from: payload))?.events ?? []
        return events.filter { $0 < link.number }
    }
}
