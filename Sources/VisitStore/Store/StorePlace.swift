import Glibc

/// Where a store lies; always resolved, so that all names of one store lead to the same locks and evidence.
struct StorePlace: Hashable, Sendable {
    let path: String

    var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) + "/" } ?? "./" }
    var log: String { path + "-wal" }
    var evidence: String { path + "-evidence" }
    var locks: String { path + "-locks" }

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
        guard access(path, R_OK) == 0 else { throw .cannotOpen(path: path, reason: SystemFailure.last.reason) }
    }

    /// SQLite would open an unwritable file for reading only and say so at the first answer; the log needs the folder.
    func requireWritable() throws(StoreError) {
        guard access(path, W_OK) == 0, access(folder, W_OK) == 0 else { throw .readOnly(path: path) }
    }

    /// Creates the empty file for its owner alone; SQLite gives the log the same permissions.
    func create() throws(StoreError) {
        do {
            _ = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
            try Folder.sync(folder)
        } catch where error.number == EEXIST {
            // Another process was quicker. The file must not be opened here: closing it would drop SQLite's locks.
        } catch {
            throw StoreError(error, at: path)
        }
    }
}
