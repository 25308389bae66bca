import Glibc

/// Folders that only their owner may look into.
enum Folder {
    static func create(_ path: String) throws(SystemFailure) {
        guard mkdir(path, 0o700) == 0 else {
            let failure = SystemFailure.last
            guard failure.number == EEXIST else { throw failure }
            return
        }
    }

    /// Makes the names in the folder durable.
    static func sync(_ path: String) throws(SystemFailure) {
        try OpenFile(path, O_RDONLY | O_DIRECTORY).sync()
    }
}
