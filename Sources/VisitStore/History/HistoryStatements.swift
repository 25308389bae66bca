/// What is asked of the store when a visit is compared with others.
enum HistoryStatements {
    private static let columns = Statements.columnsOfVisit
    /// When a visit was finalised; only asked for visits that agree in everything else.
    private static let attested = """
        (SELECT MAX(happened_at) FROM events WHERE events.visit_id = visits.id AND events.kind = 'finalised')
        """

    static let attestedAt = "SELECT \(attested) FROM visits WHERE id = ?"

    /// Final visits of a location before one of it, the latest first.
    static let earlierVisits = """
        SELECT \(columns) FROM (SELECT \(columns), \(attested) AS attested FROM present_visits AS visits
            WHERE state = 'final' AND location = ? AND checklist_id = ? AND id <> ? AND visit_date <= ?) AS finals
        WHERE visit_date < ? OR attested < ? OR (attested = ? AND id < ?)
        ORDER BY visit_date DESC, attested DESC, id DESC LIMIT ?
        """

    /// Final visits of all locations on the last day on which each was visited, the latest first.
    static let latestEverywhere = """
        SELECT \(columns) FROM (SELECT \(columns), \(attested) AS attested FROM present_visits AS visits
            JOIN (SELECT location AS place, MAX(visit_date) AS last_date FROM present_visits
                WHERE state = 'final' AND checklist_id = ? AND checklist_version = ?
                    AND visit_date <= ? GROUP BY location) AS latest
                ON latest.place = visits.location AND latest.last_date = visits.visit_date
            WHERE state = 'final' AND checklist_id = ? AND checklist_version = ?) AS finals
        ORDER BY visit_date DESC, location, attested DESC, id DESC
        """
}
