import Evaluation

/// Why a file was not taken as evidence, or evidence cannot be shown; nothing of a refused file is kept.
package enum EvidenceError: Error, Hashable, Sendable {
    /// What lies at a path instead of a regular file.
    package enum Thing: String, Hashable, Sendable {
        case folder, link, pipe, socket, device
    }

    // The shopper's file.
    case notFound(path: String)
    case unreadable(path: String, reason: String)
    case notAFile(path: String, Thing)
    case empty(path: String)
    case tooLarge(path: String, limit: Int)
    /// Not a JPEG, PNG, WebP, HEIC or PDF, whatever its name says.
    case unknownType(path: String)
    /// Somebody wrote to the file while it was copied.
    case changedMeanwhile(path: String)

    // The copy that was kept.
    case lost(Attachment)
    case altered(Attachment)

    case storage(StoreError)
}
