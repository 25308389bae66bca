import Evaluation
import GRDB

/// One visit in a list.
package struct VisitSummary: Hashable, Sendable {
    package enum State: String, Hashable, Sendable {
        case draft, final
    }

    package let pin: ChecklistPin
    package let details: VisitDetails
    package let state: State
    package let createdAt: Instant
    package let eventCount: Int

    package var id: String { details.id }
}

extension VisitStore {
    /// All visits, the oldest first.
    package func list() throws(StoreError) -> [VisitSummary] {
        try read { database in
            try Row.fetchAll(database, sql: Statements.visits).map { try VisitRow($0).summary }
        }
    }
}
