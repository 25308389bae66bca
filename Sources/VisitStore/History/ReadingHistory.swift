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

    /// The latest final visit of each location under the same checklist and version, none after the day.
    package func latestEverywhere(until day: CalendarDate, _ pin: ChecklistPin, most: Int) throws(StoreError)
        -> [LatestVisit]
    {
        try read { database in
            let rows = try Row.fetchCursor(
                database, sql: HistoryStatements.latestEverywhere,
                arguments: [pin.id, pin.version, day.text, pin.id, pin.version])
            var latest: [LatestVisit] = []
            // Visits of one location on one day stand together, the last confirmed first.
            while latest.count < most, let row = try rows.next() {
                let summary = try VisitRow(row).summary
                if summary.details.location == latest.last?.location { continue }
                latest.append(LatestVisit(id: summary.id, location: summary.details.location))
            }
            return latest
        }
    }
}

/// The visit that a location is known by on some day.
package struct LatestVisit: Hashable, Sendable {
    package let id: String
    package let location: String
}
