import Foundation
import Glibc

/// Writes files whole or not at all: to a temporary name, synced, then renamed.
enum OutputFile {
    static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
        try write([(path, bytes)]) { _ in }
    }

    /// Many at once wait for the disk together; each path is reported when it is there, whole and on the disk.
    static func write(
        _ files: [(path: String, bytes: [UInt8])], done: (Int) -> Void
    ) throws(CommandFailure) {
        var started: [Started] = []
        defer { for file in started { file.abandon() } }
        for file in files { started.append(try Started(file.bytes, file.path)) }
        for index in files.indices {
            try started[index].finish()
            done(index)
        }
    }

    /// Written to a temporary name, and on its way to the disk.
    private struct Started {
        let path: String
        private let temporary: String
        /// Negative once it is closed.
        private var descriptor: Int32

        init(_ bytes: [UInt8], _ path: String) throws(CommandFailure) {
            self.path = path
            temporary = path + ".part-\(getpid())"
            descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw failure(path, errno) }
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                if count >= 0 {
                    rest = rest.dropFirst(count)
                } else if errno != EINTR {
                    let problem = errno
                    abandon()
                    throw failure(path, problem)
                }
            }
            // Only a hint to begin: what counts is asked for when it is finished.
            _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
        }

        mutating func finish() throws(CommandFailure) {
            var problem = fsync(descriptor) == 0 ? 0 : errno
            if close(descriptor) != 0, problem == 0 { problem = errno }
            descriptor = -1
            if problem == 0, rename(temporary, path) == 0 { return }
            if problem == 0 { problem = errno }
            unlink(temporary)
            throw failure(path, problem)
        }

        /// Leaves nothing behind of what was not finished.
        func abandon() {
            guard descriptor >= 0 else { return }
            close(descriptor)
            unlink(temporary)
        }
    }

    static func makeFolder(_ path: String) throws(CommandFailure) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(
                "The folder ‘\(path)’ cannot be made.",
                advice: "Look whether a file has that name, and at the permissions.")
        }
    }

    private static func failure(_ path: String, _ number: Int32) -> CommandFailure {
        let status: ExitStatus = [ENOSPC, EDQUOT, EROFS].contains(number) ? .storage : .failure
        return CommandFailure(
            "‘\(path)’ cannot be written: \(String(cString: strerror(number))). Nothing of it was left behind.",
            status: status, advice: "Choose another place with --output, or make room.")
    }
}
