import GRDB

/// What marks a file as a store, and how its tables came about.
enum Schema {
    /// "Myst" in the header of the file: SQLite keeps it for programs to tell their files apart.
    static let applicationID = 0x4D79_7374

    /// Settings of every connection: a store may come from anywhere, so nothing in its schema is trusted.
    static let connectionPragmas = [
        "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA secure_delete = ON",
    ]

    /// Append-only: a released migration is never altered, the next change is a new one.
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 visits and events") { database in
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: firstTables)
            try database.execute(sql: firstGuards)
        }
        migrator.registerMigration("2 translations") { database in
            try database.execute(sql: translationTables)
            try database.execute(sql: translationGuards)
        }
        migrator.registerMigration("3 half-typed answers") { database in
            try database.execute(sql: halfTypedTable)
        }
        migrator.registerMigration("4 corrected checklists") { database in
            try database.execute(sql: correctionTables)
            try database.execute(sql: correctionGuards)
        }
        return migrator
    }()
}
