/// Every statement the store runs, in the SQL that SQLite and PostgreSQL share.
enum Statements {
    static let storedChecklist = "SELECT id, version FROM checklists WHERE digest = ?"
    static let addChecklist = "INSERT INTO checklists (digest, id, version, file_name, source) VALUES (?, ?, ?, ?, ?)"
    static let checklistOfVisit = """
        SELECT c.file_name, c.digest, c.id, c.version FROM checklists c
        JOIN present_visits v ON v.checklist_digest = c.digest WHERE v.id = ?
        """
    /// Of every version that a visit answered.
    static let digestsOfVisit = """
        SELECT checklist_digest FROM visits WHERE id = ?
        UNION SELECT checklist_digest FROM corrections WHERE visit_id = ? ORDER BY checklist_digest
        """
    static let addCorrection = """
        INSERT INTO corrections (visit_id, number, checklist_id, checklist_version, checklist_digest)
        VALUES (?, ?, ?, ?, ?)
        """
    static let nameCorrectionTranslation = """
        INSERT INTO correction_translations (visit_id, number, file_name, digest) VALUES (?, ?, ?, ?)
        """
    static let checklistSource = "SELECT source FROM checklists WHERE digest = ?"

    static let hasTranslation = "SELECT 1 FROM translations WHERE digest = ?"
    static let addTranslation = "INSERT INTO translations (digest, source) VALUES (?, ?)"
    static let nameTranslation = "INSERT INTO visit_translations (visit_id, file_name, digest) VALUES (?, ?, ?)"
    static let translationsOfVisit = """
        SELECT file_name, digest FROM visit_translations
        WHERE visit_id = ? AND NOT EXISTS (
            SELECT 1 FROM corrections WHERE corrections.visit_id = visit_translations.visit_id)
        UNION ALL SELECT file_name, digest FROM correction_translations
        WHERE visit_id = ? AND number = (
            SELECT MAX(number) FROM corrections WHERE corrections.visit_id = correction_translations.visit_id)
        ORDER BY file_name
        """
    /// Also those of versions that it answered before.
    static let everyTranslationOfVisit = """
        SELECT file_name, digest FROM visit_translations WHERE visit_id = ?
        UNION ALL SELECT file_name, digest FROM correction_translations WHERE visit_id = ? ORDER BY file_name, digest
        """
    static let translationSource = "SELECT source FROM translations WHERE digest = ?"

    static let visitIDs = "SELECT id FROM visits ORDER BY id"
    static let addVisit = """
        INSERT INTO visits (id, checklist_id, checklist_version, checklist_digest, location, visit_date, language,
            state, created_at, event_count, head_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'draft', ?, 0, ?)
        """
    static let visit = visitColumns + " WHERE id = ?"
    static let visits = visitColumns + " ORDER BY created_at, id"
    /// What `VisitRow` reads, in its order.
    static let columnsOfVisit = """
        id, checklist_id, checklist_version, checklist_digest, location, visit_date, language, state, created_at,
        event_count, head_hash, opened_id, opened_version, opened_digest
        """
    private static let visitColumns = "SELECT \(columnsOfVisit) FROM present_visits"
    static let moveHead = "UPDATE visits SET event_count = ?, head_hash = ? WHERE id = ?"
    static let setState = "UPDATE visits SET state = ? WHERE id = ?"
    static let setLanguage = "UPDATE visits SET language = ? WHERE id = ?"

    static let addEvent = """
        INSERT INTO events (visit_id, number, happened_at, kind, question_id, actor, payload_digest, previous_hash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    static let addPayload = "INSERT INTO event_payloads (visit_id, number, payload, salt) VALUES (?, ?, ?, ?)"
    static let deletePayload = "DELETE FROM event_payloads WHERE visit_id = ? AND number = ?"

    /// A later event of the same kind at the same question replaces an earlier one.
    static let standingEvents = """
        SELECT e.number, e.happened_at, e.kind, p.payload FROM events e
        LEFT JOIN event_payloads p ON p.visit_id = e.visit_id AND p.number = e.number
        WHERE e.visit_id = ? AND e.kind <> 'purged' AND e.number IN (
            SELECT MAX(number) FROM events WHERE visit_id = ? GROUP BY kind, question_id)
        ORDER BY e.number
        """
    /// Visits other than one whose standing entries hold a text.
    static let visitsMentioning = """
        SELECT DISTINCT e.visit_id FROM events e
        JOIN event_payloads p ON p.visit_id = e.visit_id AND p.number = e.number
        WHERE e.kind = 'entered' AND e.visit_id <> ? AND p.payload LIKE ? AND e.number = (
            SELECT MAX(number) FROM events
            WHERE visit_id = e.visit_id AND kind = e.kind AND question_id = e.question_id)
        ORDER BY e.visit_id
        """
    static let allEvents = """
        SELECT e.number, e.happened_at, e.kind, p.payload FROM events e
        LEFT JOIN event_payloads p ON p.visit_id = e.visit_id AND p.number = e.number
        WHERE e.visit_id = ? AND e.kind <> 'purged' ORDER BY e.number
        """
    static let eventExtent = "SELECT COUNT(*), COALESCE(MAX(number), 0) FROM events WHERE visit_id = ?"
    static let eventNumbers = "SELECT number FROM events WHERE visit_id = ? ORDER BY number"
    static let links = """
        SELECT e.number, e.happened_at, e.kind, e.question_id, e.actor, e.payload_digest, e.previous_hash, e.hash,
            p.payload, p.salt FROM events e
        LEFT JOIN event_payloads p ON p.visit_id = e.visit_id AND p.number = e.number
        WHERE e.visit_id = ? ORDER BY e.number
        """
    static let eventsWithoutVisit = """
        SELECT DISTINCT visit_id FROM events WHERE visit_id NOT IN (SELECT id FROM visits) ORDER BY visit_id
        """

    static let position = "SELECT question_id FROM positions WHERE visit_id = ?"
    static let setPosition = """
        INSERT INTO positions (visit_id, question_id) VALUES (?, ?)
        ON CONFLICT (visit_id) DO UPDATE SET question_id = excluded.question_id
        """
    static let clearPosition = "DELETE FROM positions WHERE visit_id = ?"

    static let halfTyped = "SELECT typed FROM half_typed WHERE visit_id = ?"
    static let setHalfTyped = """
        INSERT INTO half_typed (visit_id, typed) VALUES (?, ?)
        ON CONFLICT (visit_id) DO UPDATE SET typed = excluded.typed
        """
    static let clearHalfTyped = "DELETE FROM half_typed WHERE visit_id = ?"
}
