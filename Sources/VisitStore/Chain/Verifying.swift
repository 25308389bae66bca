import Evaluation
import Foundation
import GRDB

/// What verifying one visit found.
package struct VerifiedVisit: Hashable, Sendable {
    package let visit: String
    package let eventCount: Int
    /// `nil` when everything is as it was recorded.
    package let fault: ChainFault?
}

/// What walking one visit's chain gave.
enum VerifiedChain {
    case whole(ChainCheck)
    case broken(ChainFault)
}

extension VisitStore {
    /// The first broken link of the visit's chain, `nil` when it is whole.
    package func verify(_ visit: String) throws(StoreError) -> ChainFault? {
        try read { database in
            if case .broken(let fault) = try found(visit, in: database) { return fault }
            return nil
        }
    }

    /// Every visit, the oldest first, then events that no visit owns; throws when the file itself is damaged.
    package func verifyAll() throws(StoreError) -> [VerifiedVisit] {
        try read { database in
            if let damage = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)"), damage != "ok" {
                throw StoreError.corrupt(path: path, details: damage)
            }
            let rows = try Row.fetchAll(database, sql: Statements.visits).map { try VisitRow($0) }
            let owned = try rows.map { row in
                VerifiedVisit(
                    visit: row.summary.id, eventCount: row.summary.eventCount, fault: try fault(of: row, in: database))
            }
            let strays = try strays(in: database).map {
                VerifiedVisit(visit: $0, eventCount: 0, fault: ChainFault(0, .visitMissing))
            }
            return owned + strays
        }
    }

    private func strays(in database: Database) throws -> [String] {
        try String.fetchAll(database, sql: Statements.eventsWithoutVisit)
    }

    private func fault(of row: VisitRow, in database: Database) throws -> ChainFault? {
        if case .broken(let fault) = try verified(row, in: database) { return fault }
        return nil
    }

    /// A visit's chain when nothing of it, its row and its checklist was altered.
    func found(_ visit: String, in database: Database) throws -> VerifiedChain {
        guard let row = try VisitRow.fetch(database, id: visit) else {
            if try strays(in: database).contains(visit) { return .broken(ChainFault(0, .visitMissing)) }
            throw try VisitRow.unknown(visit, in: database)
        }
        return try verified(row, in: database)
    }

    private func verified(_ row: VisitRow, in database: Database) throws -> VerifiedChain {
        let check = ChainCheck(row: row, links: try FoundLink.fetch(database, row.summary.id))
        let fault = try check.fault ?? check.disagreement ?? checklistFault(of: row, in: database)
        return fault.map { .broken($0) } ?? .whole(check)
    }

    private func checklistFault(of row: VisitRow, in database: Database) throws -> ChainFault? {
        let statement = try database.cachedStatement(sql: Statements.checklistOfVisit)
        guard let stored = try Row.fetchOne(statement, arguments: [row.summary.id]) else {
            return ChainFault(0, .checklistMissing)
        }
        let pin = ChecklistPin(
            id: try stored.decode(atIndex: 2), version: try stored.decode(atIndex: 3),
            digest: try stored.decode(atIndex: 1))
        guard pin == row.summary.pin,
            try areWhole(digestsOf: row.summary.id, in: database)
        else { return ChainFault(0, .checklistAltered) }
        let translations = KeptTranslations(database, row.summary.id, wholeFiles)
        return try translations.areWhole() ? nil : ChainFault(0, .translationAltered)
    }

    /// Whether the source of every version that the visit answered is still the one that was kept.
    private func areWhole(digestsOf visit: String, in database: Database) throws -> Bool {
        try String.fetchAll(database, sql: Statements.digestsOfVisit, arguments: [visit, visit]).allSatisfy {
            try wholeFiles.bytes($0, Statements.checklistSource, in: database) != nil
        }
    }
}
