import Foundation
import Glibc

/// Writes files whole or not at all: to a temporary name, synced, then renamed.
enum OutputFile {
    static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
        let temporary = path + ".part-\(getpid())"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path, errno) }
        var rest = bytes[...]
        var problem: Int32 = 0
        while !rest.isEmpty, problem == 0 {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { problem = errno }
        }
        if problem == 0, fsync(descriptor) != 0 { problem = errno }
        if close(descriptor) != 0, problem == 0 { problem = errno }
        if problem == 0, rename(temporary, path) != 0 { problem = errno }
        guard problem == 0 else {
            unlink(temporary)
            throw failure(path, problem)
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
