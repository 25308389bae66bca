import Foundation
import Glibc

/// The folder of photos beside a report; files that others put there stay.
struct PhotoFolder {
    let path: String

    /// Photos come first, the reports that show them after.
    func write(_ copies: [(name: String, bytes: [UInt8])]) throws(CommandFailure) {
        if copies.isEmpty { return }
        try OutputFile.makeFolder(path)
        for copy in copies { try OutputFile.write(copy.bytes, to: "\(path)/\(copy.name)") }
    }

    /// What an earlier run left and no report shows any more.
    func removeOthers(than names: [String]) {
        let kept = Set(names)
        let found = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in found where !kept.contains(name) && Self.isOurs(name) { unlink("\(path)/\(name)") }
        // Refused by the system as long as anything is in it.
        rmdir(path)
    }

    /// A question, a number, twelve digits of a digest and the ending of a picture.
    static func isOurs(_ name: String) -> Bool {
        name.wholeMatch(of: /[^.].*-[0-9]+-[0-9a-f]{12}\.(jpg|png|webp)/) != nil
    }
}
