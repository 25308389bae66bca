import Evaluation
import Foundation
import GRDB

extension VisitStore {
    /// Keeps what is being typed at a visit, or forgets it.
    package func keep(_ halfTyped: [HalfTyped], of claim: VisitClaim) throws(StoreError) {
        try write { database in
            _ = try VisitRow.require(database, id: claim.visit)
            guard !halfTyped.isEmpty else { return try forgetHalfTyped(of: claim.visit, in: database) }
            let typed = String(decoding: try JSONEncoder().encode(halfTyped), as: UTF8.self)
            try database.cachedStatement(sql: Statements.setHalfTyped).execute(arguments: [claim.visit, typed])
        }
    }

    func forgetHalfTyped(of visit: String, in database: Database) throws {
        try database.cachedStatement(sql: Statements.clearHalfTyped).execute(arguments: [visit])
    }

    /// What cannot be read any more is no loss: it was no answer yet.
    func halfTyped(of visit: String, in database: Database) throws -> [HalfTyped] {
        try String.fetchOne(database.cachedStatement(sql: Statements.halfTyped), arguments: [visit]).flatMap {
            try? JSONDecoder().decode([HalfTyped].self, from: Data($0.utf8))
        } ?? []
    }
}
