import Evaluation
import Foundation
import Glibc

/// The folder of photos beside a report; files that others put there stay.
struct PhotoFolder {
    let path: String

    /// What its name ends in, behind the name of the reports.
    static let ending = ".files"

    /// In a folder of reports, for those of one name.
    init(_ folder: String, _ base: String) { path = "\(folder)/\(base)\(Self.ending)" }

    /// Photos come first, the reports that show them after.
    func write(_ copies: [ReportPhotos.PublicCopy], in folder: String) throws(CommandFailure) {
        if copies.isEmpty { return }
        try refuseLink()
        try OutputFile.makeFolder(path)
        for copy in copies { try OutputFile.write(copy.bytes, to: "\(folder)/\(copy.name)") }
    }

    /// What an earlier run left and no report shows any more.
    func removeOthers(than photos: [String]) throws(CommandFailure) {
        try refuseLink()
        let kept = Set(photos.map { String($0.split(separator: "/").last ?? "") })
        let found = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in found where !kept.contains(name) && Self.isOurs(name) { unlink("\(path)/\(name)") }
        // Refused by the system as long as anything is in it.
        rmdir(path)
    }

    /// A question, a number, twelve digits of a digest and the ending of a picture.
    static func isOurs(_ name: String) -> Bool {
        name.utf8.count <= 255 && !name.hasControls
            && name.wholeMatch(of: /[^.\/\\][^\/\\]*-[0-9]+-[0-9a-f]{12}\.(jpg|png|webp)/) != nil
    }

    /// Somebody could have put a link there, and photos would go wherever it points.
    private func refuseLink() throws(CommandFailure) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return }
        throw CommandFailure(
            "‘\(path)’ is not a folder, so photos cannot be put there.",
            advice: "Remove it, or choose another --output.")
    }
}
