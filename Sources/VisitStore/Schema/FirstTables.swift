extension Schema {
    /// Types and constraints that PostgreSQL has too (BLOB is BYTEA there).
    static let firstTables = """
        CREATE TABLE checklists (
            digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
            id TEXT NOT NULL CHECK (length(id) > 0),
            version TEXT NOT NULL CHECK (length(version) > 0),
            file_name TEXT NOT NULL,
            source BLOB NOT NULL
        );

        -- event_count and head_hash are the end of the visit's chain, kept apart so that cutting off its tail shows.
        CREATE TABLE visits (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
            checklist_id TEXT NOT NULL,
            checklist_version TEXT NOT NULL,
            checklist_digest TEXT NOT NULL REFERENCES checklists (digest),
            location TEXT NOT NULL,
            visit_date TEXT NOT NULL CHECK (length(visit_date) = 10),
            language TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('draft', 'final')),
            created_at BIGINT NOT NULL,
            event_count BIGINT NOT NULL CHECK (event_count >= 0),
            head_hash BLOB NOT NULL CHECK (length(head_hash) = 32)
        );

        -- Times are milliseconds since 1970 in UTC. question_id finds the last entry at a question without reading payloads.
        CREATE TABLE events (
            visit_id TEXT NOT NULL REFERENCES visits (id),
            number BIGINT NOT NULL CHECK (number >= 1),
            happened_at BIGINT NOT NULL,
            kind TEXT NOT NULL CHECK (length(kind) > 0),
            question_id TEXT,
            actor TEXT,
            payload_digest BLOB NOT NULL CHECK (length(payload_digest) = 32),
            previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (visit_id, number)
        );

        -- A row of its own, so that a purge can remove it and the chain still verifies.
        CREATE TABLE event_payloads (
            visit_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            payload TEXT NOT NULL CHECK (length(payload) > 0),
            salt BLOB NOT NULL CHECK (length(salt) = 32),
            PRIMARY KEY (visit_id, number),
            FOREIGN KEY (visit_id, number) REFERENCES events (visit_id, number)
        );

        CREATE TABLE positions (
            visit_id TEXT NOT NULL PRIMARY KEY REFERENCES visits (id),
            question_id TEXT NOT NULL
        );
        """

    /// The log only grows, at its end; these are the only statements in SQLite's own dialect.
    static let firstGuards = """
        CREATE TRIGGER events_continue_the_chain BEFORE INSERT ON events
        WHEN NOT EXISTS (
            SELECT 1 FROM visits
            WHERE id = NEW.visit_id AND event_count = NEW.number - 1 AND head_hash = NEW.previous_hash)
        BEGIN SELECT RAISE(ABORT, 'not the next event of its visit'); END;

        CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'events are not changed'); END;

        CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
        BEGIN SELECT RAISE(ABORT, 'events are not deleted'); END;

        CREATE TRIGGER payloads_are_not_changed BEFORE UPDATE ON event_payloads
        BEGIN SELECT RAISE(ABORT, 'payloads are not changed'); END;

        CREATE TRIGGER payloads_are_deleted_after_a_tombstone BEFORE DELETE ON event_payloads
        WHEN NOT EXISTS (
            SELECT 1 FROM events WHERE visit_id = OLD.visit_id AND kind = 'purged' AND number > OLD.number)
        BEGIN SELECT RAISE(ABORT, 'payloads are deleted only by a purge'); END;

        CREATE TRIGGER checklists_are_not_changed BEFORE UPDATE ON checklists
        BEGIN SELECT RAISE(ABORT, 'checklists are not changed'); END;

        CREATE TRIGGER visits_keep_what_they_are
        BEFORE UPDATE OF id, checklist_id, checklist_version, checklist_digest, location, visit_date, created_at ON visits
        BEGIN SELECT RAISE(ABORT, 'what a visit is does not change'); END;
        """
}
