import Foundation

/// A folder for one test, removed with the value.
final class Folder {
    let path: String

    init() throws {
        // Short, as a socket's path has to be.
        path = FileManager.default.temporaryDirectory.appending(path: "t-\(UUID().uuidString.prefix(13))").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
