import GRDB
import Glibc

/// The steps from a path to a connection that keeps the store's promises.
struct Opening {
    let place: StorePlace
    let patience: Double

    private var path: String { place.path }

    func forWriting(createsMissing: Bool) throws(StoreError) -> DatabaseQueue {
        let isNew = createsMissing && !place.exists
        if !isNew { try place.requireFile() }
        try place.requireWritable()
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            if isNew { try place.makePrivate() }
            // First of all: nothing may be changed in a file that is not ours.
            let isCurrent = try queue.read(checkIdentity)
            try queue.writeWithoutTransaction(makeDurable)
            if !isCurrent { try migrate(queue) }
            return queue
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// A connection alone: GRDB would lower `synchronous` if it were asked for WAL mode itself.
    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            for pragma in Schema.connectionPragmas { try database.execute(sql: pragma) }
        }
        return configuration
    }

    /// Whether the store is up to date; throws when the file is not a store or one that is too new.
    private func checkIdentity(_ database: Database) throws -> Bool {
        let mark = try Int.fetchOne(database, sql: "PRAGMA application_id")
        guard mark == Schema.applicationID else {
            // A store whose creation was cut short has the migrator's table at most.
            let others = "SELECT COUNT(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'"
            let objects = try Int.fetchOne(database, sql: others)
            guard mark == 0, objects == 0 else { throw StoreError.notAStore(path: path) }
            return false
        }
        guard try !Schema.migrator.hasBeenSuperseded(database) else { throw StoreError.newerStore(path: path) }
        return try Schema.migrator.hasCompletedMigrations(database)
    }

    /// Write-ahead log, and every commit forced to the disk; both are read back, because a wrong answer loses visits.
    private func makeDurable(_ database: Database) throws {
        try database.execute(sql: "PRAGMA synchronous = FULL")
        guard try startLog(database) == "wal" else {
            throw StoreError.cannotOpen(path: path, reason: "it has no write-ahead log")
        }
        guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
            throw StoreError.cannotOpen(path: path, reason: "it does not write through to the disk")
        }
    }

    /// SQLite does not wait here by itself while another process creates the same store.
    private func startLog(_ database: Database) throws -> String? {
        for _ in 0..<Int(patience * 100) {
            do {
                return try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                usleep(10_000)
            }
        }
        throw StoreError.busy(path: path)
    }

    private func migrate(_ queue: DatabaseQueue) throws {
        // Several processes may create the same store at once: each migration is won by one of them, and the others
        // find it done while the next one may still be missing.
        for _ in 0..<Int(patience * 100) {
            do { return try Schema.migrator.migrate(queue) } catch { if try queue.read(checkIdentity) { return } }
            usleep(10_000)
        }
        try Schema.migrator.migrate(queue)
    }
}

extension Opening {
    func forReading() throws(StoreError) -> DatabaseQueue {
        try place.requireFile()
        do {
            let queue = try openForReading()
            guard try queue.read(checkIdentity) else { throw StoreError.olderStore(path: path) }
            return queue
        } catch {
            throw StoreError(error, at: path)
        }
    }

    private func openForReading() throws -> DatabaseQueue {
        var configuration = configuration
        configuration.readonly = true
        do {
            return try DatabaseQueue(path: path, configuration: configuration)
        } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
            // A read-only place: the log cannot be shared with other processes there, and nobody can be writing.
            guard isLogEmpty else { throw StoreError.unfinishedLog(path: path) }
            return try DatabaseQueue(path: immutableURI, configuration: configuration)
        }
    }

    private var isLogEmpty: Bool {
        var status = stat()
        return stat(place.log, &status) != 0 || status.st_size == 0
    }

    private var immutableURI: String {
        let path = place.path.split(separator: "/").map { fileName(for: String($0)) }.joined(separator: "/")
        return "file:/\(path)?immutable=1"
    }
}
