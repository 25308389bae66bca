import Glibc

/// A file the shopper named, open and found fit to be evidence.
struct SourceFile: ~Copyable {
    let path: String
    let file: OpenFile
    let start: [UInt8]
    let type: EvidenceType
    private let stamp: FileStamp

    private init(
        path: String, file: consuming OpenFile, start: [UInt8], type: EvidenceType, stamp: FileStamp
    ) {
        self.path = path
        self.file = file
        self.start = start
        self.type = type
        self.stamp = stamp
    }

    /// Never follows a link and never waits for a pipe.
    static func open(_ path: String) throws(EvidenceError) -> SourceFile {
        // The system would open what stands before such a character.
        guard !path.utf8.contains(0) else { throw .notFound(path: path) }
        do {
            let file = try OpenFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
            let status = try file.status()
            try check(status, path)
            let start = try file.read(atMost: 1 << 17)
            guard let type = EvidenceType(start) else { throw EvidenceError.unknownType(path: path) }
            return SourceFile(path: path, file: file, start: start, type: type, stamp: FileStamp(status))
        } catch let failure as SystemFailure {
            throw refusal(failure, path)
        } catch let error as EvidenceError {
            throw error
        } catch {
            throw .unreadable(path: path, reason: String(describing: error))
        }
    }

    /// Whether the file is still as it was when it was opened, and that many bytes long.
    func isUnchanged(by byteCount: Int) throws(SystemFailure) -> Bool {
        let status = try file.status()
        return FileStamp(status) == stamp && status.st_size == byteCount
    }

    private static func check(_ status: stat, _ path: String) throws(EvidenceError) {
        if let thing = EvidenceError.Thing(status.st_mode) { throw .notAFile(path: path, thing) }
        guard status.st_size > 0 else { throw .empty(path: path) }
        guard status.st_size <= EvidenceFolder.largestFile else {
            throw .tooLarge(path: path, limit: EvidenceFolder.largestFile)
        }
    }

    private static func refusal(_ failure: SystemFailure, _ path: String) -> EvidenceError {
        switch failure.number {
        case ENOENT, ENOTDIR: .notFound(path: path)
        case ELOOP: .notAFile(path: path, .link)
        case ENXIO: .notAFile(path: path, .socket)
        default: .unreadable(path: path, reason: failure.reason)
        }
    }
}

/// Tells whether a file was written to.
private struct FileStamp: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
        size = Int(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}

extension EvidenceError.Thing {
    /// `nil` for a regular file.
    init?(_ mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: return nil
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        case S_IFIFO: self = .pipe
        case S_IFSOCK: self = .socket
        default: self = .device
        }
    }
}
