import Glibc

/// Where a store lies; always resolved, so that all names of one store lead to the same locks and evidence.
struct StorePlace: Hashable, Sendable {
    let path: String

    var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) + "/" } ?? "./" }
    var log: String { path + "-wal" }
    var evidence: String { path + "-evidence" }
    var locks: String { path + "-locks" }

    /// What has to stay where it is while the store is written to.
    var files: [FileIdentity?] { [FileIdentity(path), FileIdentity(log)] }

    init(_ given: String) throws(StoreError) {
        if let resolved = Self.resolved(given) {
            path = resolved
            return
        }
        let failure = SystemFailure.last
        let parts = given.split(separator: "/", omittingEmptySubsequences: false)
        guard failure.number == ENOENT, let name = parts.last, !name.isEmpty, !given.utf8.contains(0) else {
            throw .cannotOpen(path: given, reason: failure.reason)
        }
        let parent = parts.count == 1 ? "." : parts.dropLast().joined(separator: "/") + "/"
        guard let folder = Self.resolved(parent) else {
            throw .cannotOpen(path: given, reason: "the folder does not exist")
        }
        path = (folder == "/" ? "" : folder) + "/" + name
    }

    private static func resolved(_ path: String) -> String? {
        guard let buffer = realpath(path, nil) else { return nil }
        defer { free(buffer) }
        return String(cString: buffer)
    }

    var exists: Bool { access(path, F_OK) == 0 }

    func requireFile() throws(StoreError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .missing(path: path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .cannotOpen(path: path, reason: "it is not a file") }
        // SQLite takes what is shorter than its smallest page for an empty database and would write over it.
        guard status.st_size == 0 || status.st_size >= 512 else { throw .notAStore(path: path) }
        guard access(path, R_OK) == 0 else { throw .cannotOpen(path: path, reason: SystemFailure.last.reason) }
    }

    /// SQLite would open an unwritable file for reading only and say so at the first answer; the log needs the folder.
    func requireWritable() throws(StoreError) {
        guard access(folder, W_OK) == 0, !exists || access(path, W_OK) == 0 else { throw .readOnly(path: path) }
    }

    /// Makes a new file one for its owner alone; SQLite gives the log the same permissions.
    ///
    /// By name and not through a descriptor: closing one would drop the locks SQLite holds on the file.
    func makePrivate() throws(StoreError) {
        do {
            guard chmod(path, 0o600) == 0 else { throw SystemFailure.last }
            try Folder.sync(folder)
        } catch {
            throw StoreError(error, at: path)
        }
    }
}
