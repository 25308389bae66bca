import Foundation
import Glibc

/// A folder of reports with its manifest; both may come from strangers, so nothing outside the folder is ever opened.
final class ManifestFolder {
    let path: String
    private let descriptor: Int32

    /// The largest files that are read.
    static let mostManifest = 16 << 20
    static let mostFile = 256 << 20

    init(_ path: String) throws(CommandFailure) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CommandFailure(
                "The folder ‘\(path)’ cannot be read: \(String(cString: strerror(errno))).",
                advice: "Name the folder that ‘mystery report’ wrote to.")
        }
    }

    deinit { close(descriptor) }

    /// Waits until no other report is written here: two would lose each other's entries.
    func lock() { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }

    enum Content: Equatable {
        case bytes([UInt8])
        case missing
        /// A link, a folder, a pipe, or larger than any report.
        case refused(String)
    }

    /// The content of a file that lies in the folder itself or in a folder of photos there; links are not followed.
    func read(_ name: String, limit: Int = mostFile) -> Content {
        let parts = name.split(separator: "/", maxSplits: 1)
        guard parts.count == 2 else { return read(name, in: descriptor, limit) }
        let folder = openat(descriptor, String(parts[0]), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else {
            return errno == ENOENT ? .missing : .refused("lies in ‘\(parts[0])’, which is not a folder")
        }
        defer { close(folder) }
        return read(String(parts[1]), in: folder, limit)
    }

    private func read(_ name: String, in folder: Int32, _ limit: Int) -> Content {
        let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if file < 0 {
            switch errno {
            case ENOENT: return .missing
            case ELOOP: return .refused("is a link")
            default: return .refused("cannot be read: \(String(cString: strerror(errno)))")
            }
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return .refused("is not a regular file")
        }
        guard status.st_size <= limit else { return .refused("has more than \(limit) bytes") }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while bytes.count <= limit {
            let count = buffer.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
            if count == 0 { return .bytes(bytes) }
            if count > 0 { bytes += buffer[..<count] } else if errno != EINTR { return .refused("cannot be read") }
        }
        return .refused("has more than \(limit) bytes")
    }

    /// The manifest that lies there; `nil` when there is none.
    func manifest() throws(CommandFailure) -> Manifest? {
        let name = "\(path)/\(Manifest.fileName)"
        switch read(Manifest.fileName, limit: Self.mostManifest) {
        case .missing: return nil
        case .refused(let reason):
            throw CommandFailure("‘\(name)’ \(reason).", advice: "Choose another folder, or remove the file.")
        case .bytes(let bytes):
            guard let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)),
                manifest.format == Manifest.currentFormat
            else {
                throw CommandFailure(
                    "‘\(name)’ is not a manifest of this version of Mystery.",
                    advice: "Choose another folder, or remove the file. ‘mystery schema manifest’ describes it.")
            }
            try Self.check(manifest, name)
            return manifest
        }
    }

    private static func check(_ manifest: Manifest, _ path: String) throws(CommandFailure) {
        var names: Set<String> = []
        for entry in manifest.files {
            guard entry.base != nil else {
                throw CommandFailure(
                    "‘\(path)’ names ‘\(entry.name)’, which is no plain name of a file in the format ‘\(entry.format.rawValue)’.",
                    advice: "Do not trust this folder; ask for the reports again.")
            }
        }
        for photo in manifest.photos where photo.base == nil {
            throw CommandFailure(
                "‘\(path)’ names ‘\(photo.name)’, which is no name that a report gives to a photo.",
                advice: "Do not trust this folder; ask for the reports again.")
        }
        for name in manifest.files.map(\.name) + manifest.photos.map(\.name) {
            guard names.insert(name).inserted else {
                throw CommandFailure("‘\(path)’ names ‘\(name)’ twice.", advice: "Write the reports again.")
            }
        }
    }

    /// The entries of an earlier manifest whose files were not written now and are still the ones named.
    func kept(_ old: Manifest?, written: [Manifest.Entry]) -> [Manifest.Entry] {
        let names = Set(written.map(\.name))
        return (old?.files ?? []).filter { !names.contains($0.name) && holds($0.name, $0.sha256) }
    }

    /// Of photos likewise.
    func kept(_ old: Manifest?, written: [Manifest.Photo]) -> [Manifest.Photo] {
        let names = Set(written.map(\.name))
        return (old?.photos ?? []).filter { !names.contains($0.name) && holds($0.name, $0.sha256) }
    }

    private func holds(_ name: String, _ sha256: String) -> Bool {
        guard case .bytes(let bytes) = read(name) else { return false }
        return Manifest.Entry.digest(of: bytes) == sha256
    }
}
