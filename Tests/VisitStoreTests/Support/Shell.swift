import ChildProcess
import Foundation

/// Runs a command to its end and says whether it succeeded.
func succeeds(_ command: String...) -> Bool {
    guard
        let child = try? ChildProcess(
            "/usr/bin/env", command, output: "/dev/null", errors: "/dev/null")
    else { return false }
    return child.wait() == 0
}

/// A small file system of its own, for disks that are full or read-only; only root can make one.
final class SmallDisk: Sendable {
    let folder: String

    init(kilobytes: Int) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard succeeds("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder) else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    deinit {
        _ = succeeds("umount", "-l", folder)
        try? FileManager.default.removeItem(atPath: folder)
    }

    func becomeReadOnly() -> Bool { succeeds("mount", "-o", "remount,ro", folder) }

    static let isPossible: Bool = (try? SmallDisk(kilobytes: 64)) != nil
}
