import Crypto
import Glibc

/// A copy under a temporary name, on the disk and hashed; it vanishes unless it is kept.
struct EvidenceCopy: ~Copyable {
    let digest: String
    let byteCount: Int
    private let temporaryPath: String

    private init(digest: String, byteCount: Int, temporaryPath: String) {
        self.digest = digest
        self.byteCount = byteCount
        self.temporaryPath = temporaryPath
    }

    static func make(of source: borrowing SourceFile, in folder: String) throws -> EvidenceCopy {
        let random = UInt64.random(in: .min ... .max)
        let path = "\(folder)/.incoming-\(getpid())-\(String(random, radix: 16))"
        let target = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        do {
            let (digest, byteCount) = try copy(source, to: target)
            // A copy of two states of a file would be a photo that nobody took.
            guard try source.isUnchanged(by: byteCount) else { throw EvidenceError.changedMeanwhile(path: source.path) }
            try target.sync()
            return EvidenceCopy(digest: digest, byteCount: byteCount, temporaryPath: path)
        } catch {
            unlink(path)
            throw error
        }
    }

    deinit { unlink(temporaryPath) }

    /// Whole and synced before it gets its name: a file of that name is never half a file.
    consuming func keep(as path: String) throws(SystemFailure) {
        guard rename(temporaryPath, path) == 0 else { throw .last }
    }

    private static func copy(
        _ source: borrowing SourceFile, to target: borrowing OpenFile
    ) throws -> (digest: String, byteCount: Int) {
        var hasher = SHA256()
        var count = 0
        var chunk = source.start
        while !chunk.isEmpty {
            count += chunk.count
            // The file may have grown since it was looked at.
            guard count <= EvidenceFolder.largestFile else {
                throw EvidenceError.tooLarge(path: source.path, limit: EvidenceFolder.largestFile)
            }
            hasher.update(data: chunk)
            try target.write(chunk)
            chunk = try source.file.read(atMost: 1 << 17)
        }
        return (hexadecimal(hasher.finalize()), count)
    }
}
