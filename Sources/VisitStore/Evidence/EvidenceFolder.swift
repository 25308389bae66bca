import Crypto
import Evaluation
import Glibc

/// The photos and receipts of one visit, each under the digest of its bytes.
package struct EvidenceFolder: Sendable {
    package static let largestFile = 20 * 1_024 * 1_024

    let place: StorePlace
    package let path: String

    init(place: StorePlace, visit: String) {
        self.place = place
        path = "\(place.evidence)/\(fileName(for: visit))"
    }

    /// Where the copy of an attachment lies.
    package func path(of attachment: Attachment) -> String {
        "\(path)/\(fileName(for: attachment.digest)).\(fileExtension(of: attachment))"
    }

    /// By its type, whatever the shopper called it.
    package func fileExtension(of attachment: Attachment) -> String {
        EvidenceType(rawValue: attachment.mediaType)?.fileExtension ?? "bin"
    }

    /// Says whether a file would be taken, without taking it.
    package static func check(path: String) throws(EvidenceError) { _ = try SourceFile.open(path) }

    /// Copies a file durably into the folder; the event that mentions it comes second. The same bytes twice are one copy.
    package func add(path source: String) throws(EvidenceError) -> Attachment {
        try refuseStore(source)
        let file = try SourceFile.open(source)
        do {
            try prepare()
            let copy = try EvidenceCopy.make(of: file, in: path)
            let attachment = Attachment(
                name: attachmentName(source), digest: copy.digest, byteCount: copy.byteCount,
                mediaType: file.type.rawValue)
            try copy.keep(as: self.path(of: attachment))
            try Folder.sync(path)
            return attachment
        } catch let failure as SystemFailure {
            throw .storage(StoreError(failure, at: path))
        } catch let error as EvidenceError {
            throw error
        } catch {
            throw .storage(.io(path: path, reason: String(describing: error)))
        }
    }

    /// The bytes of an attachment, after a check that they are still the ones that were attached.
    package func read(_ attachment: Attachment) throws(EvidenceError) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            let file = try OpenFile(path(of: attachment), O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
            // One byte more than is right is enough to see that it is wrong.
            while bytes.count <= attachment.byteCount {
                let chunk = try file.read(atMost: min(1 << 17, attachment.byteCount + 1 - bytes.count))
                if chunk.isEmpty { break }
                bytes += chunk
            }
        } catch  where error.number == ENOENT {
            throw .lost(attachment)
        } catch {
            throw .storage(.io(path: path(of: attachment), reason: error.reason))
        }
        guard bytes.count == attachment.byteCount, Digest.text(bytes) == attachment.digest else {
            throw .altered(attachment)
        }
        return bytes
    }

    func prepare() throws(SystemFailure) {
        try Folder.create(place.evidence)
        try Folder.create(path)
        try Folder.sync(place.evidence)
        try Folder.sync(place.folder)
    }

    /// Opening and closing the store's own file a second time would drop the locks SQLite holds on it.
    private func refuseStore(_ source: String) throws(EvidenceError) {
        let own = [place.path, place.log, place.path + "-shm"].compactMap(FileIdentity.init)
        if let identity = FileIdentity(source), own.contains(identity) { throw .unknownType(path: source) }
    }
}

extension VisitStore {
    package func evidence(of visit: String) -> EvidenceFolder { EvidenceFolder(place: place, visit: visit) }
}
