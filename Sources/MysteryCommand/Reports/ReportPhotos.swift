import ArgumentParser
import Evaluation
import Reporting
import VisitStore

/// The photos and receipts of a visit as its scorecard shows them, and the folder beside the report that holds copies.
struct ReportPhotos {
    /// A copy that others may see, and where it lies beside the reports.
    struct PublicCopy {
        let name: String
        let bytes: [UInt8]
    }

    let visit: Visit
    let checklist: Checklist
    let store: VisitStore
    /// The name of the reports without their endings.
    let base: String

    private var attached: [AttachedFile] { AttachedFile.all(of: visit, by: checklist).filter(\.isSent) }

    /// In the order of asking; only what is inlined stays in memory.
    func published(_ inlining: PhotoInlining) throws(CommandFailure) -> [PublishedFile] {
        var room = inlining.limits.all
        var files: [PublishedFile] = []
        for file in attached {
            files.append(
                PublishedFile(
                    question: file.question, name: file.attachment.name, byteCount: file.attachment.byteCount,
                    content: try content(of: file, inlining, &room)))
        }
        return files
    }

    /// The published copies under the names that the report gives them.
    func copies() throws(CommandFailure) -> [PublicCopy] {
        var copies: [PublicCopy] = []
        for file in attached {
            if case .copy(let bytes, _, let digest) = try copy(of: file) {
                copies.append(PublicCopy(name: name(file, digest), bytes: bytes))
            }
        }
        return copies
    }

    private enum Copy {
        case copy([UInt8], PixelSize, digest: String)
        case other(PublishedFile.Content)
    }

    private func content(
        of file: AttachedFile, _ inlining: PhotoInlining, _ room: inout Int
    ) throws(CommandFailure) -> PublishedFile.Content {
        switch try copy(of: file) {
        case .other(let content): return content
        case .copy(let bytes, let size, let digest):
            let isInlined = bytes.count <= min(inlining.limits.photo, room)
            if isInlined { room -= bytes.count }
            return .picture(
                PublishedPicture(
                    file: name(file, digest), mediaType: file.attachment.mediaType,
                    byteCount: bytes.count, sha256: digest, width: size.width, height: size.height,
                    inlined: isInlined ? bytes : nil))
        }
    }

    private func copy(of file: AttachedFile) throws(CommandFailure) -> Copy {
        let original: [UInt8]
        do throws(EvidenceError) {
            original = try store.evidence(of: visit.details.id).read(file.attachment)
        } catch {
            switch error {
            case .lost: return .other(.lost)
            case .altered: return .other(.altered)
            default: throw CommandFailure(error)
            }
        }
        let facts = PhotoFacts(original)
        // Browsers do not turn a WebP by what its EXIF says, so that it would lie on its side.
        let isTurnedWebP = file.attachment.mediaType == "image/webp" && facts.orientation > 1
        guard case .picture(let bytes) = PublishedCopy(of: original), let size = facts.pixelSize, !isTurnedWebP else {
            return .other(.kept)
        }
        return .copy(bytes, size, digest: Manifest.Entry.digest(of: bytes))
    }

    private func name(_ file: AttachedFile, _ digest: String) -> String {
        let ending = store.evidence(of: visit.details.id).fileExtension(of: file.attachment)
        let name = file.name(ending: ending)
        let file = "\(name.dropLast(ending.count + 1))-\(digest.prefix(12)).\(ending)"
        return "\(base)\(PhotoFolder.ending)/\(file)"
    }
}

/// How much of the photos an HTML file holds itself.
enum PhotoInlining: String, Codable, CaseIterable, ExpressibleByArgument {
    case none, small, all

    /// How many bytes one photo, and all of them, may have.
    var limits: (photo: Int, all: Int) {
        switch self {
        case .none: (0, 0)
        case .small: (300_000, 1_500_000)
        case .all: (.max, .max)
        }
    }
}
