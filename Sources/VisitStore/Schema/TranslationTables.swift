extension Schema {
    /// A translation may change while its checklist stays, so that each visit names the files it was answered with.
    static let translationTables = """
        CREATE TABLE translations (
            digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
            source BLOB NOT NULL
        );

        CREATE TABLE visit_translations (
            visit_id TEXT NOT NULL REFERENCES visits (id),
            file_name TEXT NOT NULL CHECK (length(file_name) > 0),
            digest TEXT NOT NULL REFERENCES translations (digest),
            PRIMARY KEY (visit_id, file_name)
        );
        """

    static let translationGuards = """
        CREATE TRIGGER translations_are_not_changed BEFORE UPDATE ON translations
        BEGIN SELECT RAISE(ABORT, 'translations are not changed'); END;

        CREATE TRIGGER visits_keep_their_translations BEFORE UPDATE ON visit_translations
        BEGIN SELECT RAISE(ABORT, 'a visit keeps its translations'); END;

        CREATE TRIGGER visits_do_not_lose_translations BEFORE DELETE ON visit_translations
        BEGIN SELECT RAISE(ABORT, 'a visit keeps its translations'); END;
        """
}
