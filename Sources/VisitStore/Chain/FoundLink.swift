import Evaluation
import Foundation
import GRDB

/// A link as it was found in the store, with what it should hash to.
struct FoundLink {
    let link: Link
    let hash: Hash
    /// `nil` when payload or salt is gone.
    let payload: [UInt8]?
    let isPayloadIntact: Bool

    /// `nil` when a column holds something that the store never writes.
    init?(_ row: Columns, of visit: String) {
        guard let number = row.number(0), let at = row.number(1), let kind = row.text(2),
            let payloadDigest = row.bytes(5).flatMap(Hash.init), let previous = row.bytes(6).flatMap(Hash.init),
            let hash = row.bytes(7).flatMap(Hash.init)
        else { return nil }
        link = Link(
            visit: visit, number: number, at: at, kind: kind, question: row.text(3), actor: row.text(4),
            payloadDigest: payloadDigest, previous: previous)
        self.hash = hash
        let payload = row.bytes(8)
        let salt = row.bytes(9) ?? UnsafeRawBufferPointer(start: nil, count: 0)
        isPayloadIntact = payload.map { Digest.salted($0, salt) == payloadDigest } ?? false
        self.payload = payload.map { Array($0) }
    }

    static func fetch(_ database: Database, _ visit: String) throws -> [FoundLink?] {
        let statement = try database.cachedStatement(sql: Statements.links)
        let numbers = try Int?.fetchCursor(statement, arguments: [visit])
        var links: [FoundLink?] = []
        while try numbers.next() != nil { links.append(FoundLink(Columns(of: statement), of: visit)) }
        return links
    }

    /// What happened; `nil` when the payload is no event of its kind.
    var event: VisitEvent? { payload.flatMap { VisitEvent(payload: $0, kind: link.kind) } }

    /// The events whose payloads this one says were removed.
    var purged: [Int] {
        guard link.kind == Tombstone.kind, isPayloadIntact, let payload else { return [] }
        let events = (try? JSONDecoder().decode(Tombstone.self, from: Data(payload)))?.events ?? []
        return events.filter { $0 < link.number }
    }
}
