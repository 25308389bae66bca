extension Schema {
    /// What is being typed is no answer: it may be overwritten and is forgotten once something is accepted.
    static let halfTypedTable = """
        CREATE TABLE half_typed (
            visit_id TEXT NOT NULL PRIMARY KEY REFERENCES visits (id),
            typed TEXT NOT NULL CHECK (length(typed) > 0)
        );
        """
}
