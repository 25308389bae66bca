import Crypto
import Diagnostics
import Evaluation
import Foundation
import Formats
import VisitStore

/// The files that an answers file wants attached: beside it, below it, or already kept as evidence in the store.
struct AnswerFiles {
    private let source: SourceFile
    private let store: StorePath

    init(_ source: SourceFile, _ store: StorePath) {
        self.source = source
        self.store = store
    }

    /// Says whether a file would be taken, without taking it.
    func look(_ wanted: AnswersAttachment) -> AttachResult {
        result(wanted) { path throws(EvidenceError) in
            try EvidenceFolder.check(path: path)
            return (wanted.digest ?? Self.digest(of: path), 1, "image/jpeg")
        }
    }

    /// Copies a file into the folder of a visit.
    func take(_ wanted: AnswersAttachment, into folder: EvidenceFolder) -> AttachResult {
        result(wanted) { path throws(EvidenceError) in
            let taken = try folder.add(path: path)
            return (taken.digest, taken.byteCount, taken.mediaType)
        }
    }

    private typealias Taken = (digest: String, byteCount: Int, mediaType: String)

    private func result(_ wanted: AnswersAttachment, _ take: (String) throws(EvidenceError) -> Taken) -> AttachResult {
        let path = wanted.path
        guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
            return .refused(
                problem: "‘\(path)’ lies outside the folder of the answers file.",
                advice: "Put it beside the answers file.")
        }
        let beside = source.name.folder.isEmpty ? path : "\(source.name.folder)/\(path)"
        let place = wanted.digest.flatMap { self.place(ofDigest: $0, beside) } ?? beside
        if let digest = wanted.digest, Self.digest(of: place) != digest, FileManager.default.fileExists(atPath: place) {
            return .refused(
                problem: "‘\(path)’ does not hold the bytes that ‘sha256’ names.",
                advice: "Put the right file there, or leave ‘sha256’ out.")
        }
        do throws(EvidenceError) {
            let taken = try take(place)
            return .attached(
                Attachment(
                    name: path.lastPart, digest: taken.digest, byteCount: taken.byteCount, mediaType: taken.mediaType))
        } catch {
            return .refused(problem: CommandFailure(error).message, advice: "Name another file.")
        }
    }

    /// Where the bytes lie that are not beside the answers file: in the evidence of any visit of the store.
    private func place(ofDigest digest: String, _ beside: String) -> String? {
        if FileManager.default.fileExists(atPath: beside) { return beside }
        guard let store = try? VisitStore.openReadOnly(path: store.store), let visits = try? store.list() else {
            return nil
        }
        for visit in visits {
            let folder = store.evidence(of: visit.id).path
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            if let name = names.sorted().first(where: { $0.hasPrefix(digest) }) { return "\(folder)/\(name)" }
        }
        return nil
    }

    /// Empty for what cannot be read, which the evidence folder refuses with a reason.
    private static func digest(of path: String) -> String {
        guard let file = try? InputFile.read(path, limit: EvidenceFolder.largestFile) else { return "" }
        return SHA256.hash(data: file.bytes).map { String(format: "%02x", $0) }.joined()
    }
}
