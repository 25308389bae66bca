extension Schema {
    /// The versions that drafts were moved to; what a visit was opened under stays in its own row.
    static let correctionTables = """
        CREATE TABLE corrections (
            visit_id TEXT NOT NULL REFERENCES visits (id),
            number BIGINT NOT NULL CHECK (number >= 1),
            checklist_id TEXT NOT NULL,
            checklist_version TEXT NOT NULL,
            checklist_digest TEXT NOT NULL REFERENCES checklists (digest),
            PRIMARY KEY (visit_id, number),
            FOREIGN KEY (visit_id, number) REFERENCES events (visit_id, number)
        );

        CREATE TABLE correction_translations (
            visit_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            file_name TEXT NOT NULL CHECK (length(file_name) > 0),
            digest TEXT NOT NULL REFERENCES translations (digest),
            PRIMARY KEY (visit_id, number, file_name),
            FOREIGN KEY (visit_id, number) REFERENCES corrections (visit_id, number)
        );

        CREATE VIEW present_visits AS
        SELECT v.id AS id, COALESCE(c.checklist_id, v.checklist_id) AS checklist_id,
            COALESCE(c.checklist_version, v.checklist_version) AS checklist_version,
            COALESCE(c.checklist_digest, v.checklist_digest) AS checklist_digest,
            v.location AS location, v.visit_date AS visit_date, v.language AS language, v.state AS state,
            v.created_at AS created_at, v.event_count AS event_count, v.head_hash AS head_hash,
            v.checklist_id AS opened_id, v.checklist_version AS opened_version, v.checklist_digest AS opened_digest
        FROM visits v LEFT JOIN corrections c ON c.visit_id = v.id
            AND c.number = (SELECT MAX(number) FROM corrections WHERE visit_id = v.id);
        """

    static let correctionGuards = """
        CREATE TRIGGER corrections_are_not_changed BEFORE UPDATE ON corrections
        BEGIN SELECT RAISE(ABORT, 'corrections are not changed'); END;

        CREATE TRIGGER corrections_are_not_deleted BEFORE DELETE ON corrections
        BEGIN SELECT RAISE(ABORT, 'corrections are not deleted'); END;

        CREATE TRIGGER correction_translations_are_not_changed BEFORE UPDATE ON correction_translations
        BEGIN SELECT RAISE(ABORT, 'a visit keeps its translations'); END;

        CREATE TRIGGER correction_translations_are_not_deleted BEFORE DELETE ON correction_translations
        BEGIN SELECT RAISE(ABORT, 'a visit keeps its translations'); END;
        """
}
