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

extension VisitStore {
    /// The first broken link of the visit's chain, `nil` when it is whole.
    package func verify(_ visit: String) throws(StoreError) -> ChainFault? {
        try read { database in
            guard let row = try VisitRow.fetch(database, id: visit) else {
                if try strays(in: database).contains(visit) { return ChainFault(0, .visitMissing) }
                _ = try VisitRow.require(database, id: visit)
                return nil
            }
            return try fault(of: row, in: database)
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
        let check = ChainCheck(row: row, links: try FoundLink.fetch(database, row.summary.id))
        if let fault = check.fault ?? check.disagreement { return fault }
        return try checklistFault(of: row, in: database)
    }

    private func checklistFault(of row: VisitRow, in database: Database) throws -> ChainFault? {
        let arguments: StatementArguments = [row.summary.id]
        guard let stored = try Row.fetchOne(database, sql: Statements.checklistOfVisit, arguments: arguments) else {
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
