import Evaluation
import GRDB

extension VisitStore {
    /// The final visits of the same location under the same checklist id before this one, the latest first.
    ///
    /// Of two on the same day the one confirmed earlier came before; a draft comes after every final visit of its day.
    package func earlierVisits(than visit: VisitDetails, _ pin: ChecklistPin, most: Int) throws(StoreError) -> [String]
    {
        try read { database in
            let confirmed = try Int.fetchOne(database, sql: HistoryStatements.attestedAt, arguments: [visit.id])
            let at = confirmed ?? Int.max
            let date = visit.date.text
            return try Row.fetchAll(
                database, sql: HistoryStatements.earlierVisits,
                arguments: [visit.location, pin.id, visit.id, date, date, at, at, visit.id, most]
            ).map { try VisitRow($0).summary.id }
        }
    }

    /// The latest final visit of each other location under the same checklist and version, not after this visit's day.
    package func latestElsewhere(than visit: VisitDetails, _ pin: ChecklistPin, most: Int) throws(StoreError)
        -> [String]
    {
        try read { database in
            let rows = try Row.fetchCursor(
                database, sql: HistoryStatements.latestElsewhere,
                arguments: [visit.location, pin.id, pin.version, visit.date.text, pin.id, pin.version])
            var ids: [String] = []
            var location: String?
            // Visits of one location on one day stand together, the last confirmed first.
            while ids.count < most, let row = try rows.next() {
                let summary = try VisitRow(row).summary
                if summary.details.location == location { continue }
                location = summary.details.location
                ids.append(summary.id)
            }
            return ids
        }
    }
}
