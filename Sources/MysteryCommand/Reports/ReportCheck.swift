import Evaluation
import Reporting
import VisitStore

/// `mystery report --verify`: makes every file of a manifest again and says what differs; it writes nothing.
struct ReportCheck {
    let folder: ManifestFolder
    private var maker: ReportMaker

    init(_ path: String, _ store: VisitStore) throws {
        folder = try ManifestFolder(path)
        maker = ReportMaker(store)
    }

    /// Whether every file is what it was and what would be written now.
    mutating func run() throws -> Bool {
        guard let manifest = try folder.manifest() else {
            throw CommandFailure(
                "There is no \(Manifest.fileName) in ‘\(folder.path)’.",
                advice: "Name the folder that ‘mystery report’ wrote to.")
        }
        let store = maker.store
        let known = Set(try storing { () throws(StoreError) in try store.list() }.map(\.details.id))
        var isSame = true
        for entry in manifest.files {
            say(entry.name, onDisk(entry.name, entry.bytes, entry.sha256) + (try now(entry, known)), &isSame)
        }
        for photo in manifest.photos {
            say(photo.name, onDisk(photo.name, photo.bytes, photo.sha256) + (try now(photo, known)), &isSame)
        }
        if manifest.files.isEmpty { Output.text("The manifest names no files.\n") }
        return isSame
    }

    private func say(_ name: String, _ differences: [String], _ isSame: inout Bool) {
        if !differences.isEmpty { isSame = false }
        Output.text("\(name): \(differences.isEmpty ? "same" : differences.joined(separator: "; "))\n")
    }

    private func onDisk(_ name: String, _ size: Int, _ sha256: String) -> [String] {
        switch folder.read(name) {
        case .missing: ["missing"]
        case .refused(let reason): [reason]
        case .bytes(let bytes):
            bytes.count == size && Manifest.Entry.digest(of: bytes) == sha256
                ? [] : ["changed on disk"]
        }
    }

    private mutating func now(_ entry: Manifest.Entry, _ known: Set<String>) throws -> [String] {
        guard known.contains(entry.visit) else { return ["its visit ‘\(entry.visit)’ is not in the store"] }
        guard let base = entry.base else { return [] }
        do {
            let scored = try maker.scored(entry.visit)
            let files = try maker.files(of: scored, named: base, in: entry.language, entry.options)
            guard let file = try files.files(entry.format).first(where: { $0.name == entry.name }) else {
                return []
            }
            if Manifest.Entry.digest(of: file.bytes) == entry.sha256 { return [] }
            return [
                "would be written differently now"
                    + why(entry, Manifest.Entry(file.name, file.bytes, entry.format, of: files))
            ]
        } catch let failure as CommandFailure {
            return ["cannot be written again: \(failure.message)"]
        }
    }

    private mutating func now(_ photo: Manifest.Photo, _ known: Set<String>) throws -> [String] {
        guard known.contains(photo.visit) else { return ["its visit ‘\(photo.visit)’ is not in the store"] }
        guard let base = photo.base else { return [] }
        do {
            let scored = try maker.scored(photo.visit)
            let copies = try ReportPhotos(
                visit: scored.visit, checklist: scored.loaded.checklist, store: maker.store, base: base
            ).copies()
            // The name holds the start of the digest, so that other bytes have another name.
            return copies.contains { Manifest.Photo($0, of: photo.visit) == photo }
                ? [] : ["no longer belongs to the visit"]
        } catch let failure as CommandFailure {
            return ["cannot be written again: \(failure.message)"]
        }
    }

    private func why(_ then: Manifest.Entry, _ now: Manifest.Entry) -> String {
        if then.engine != now.engine { return " (made by Mystery \(then.engine), this is \(now.engine))" }
        if then.producer != now.producer {
            return " (made by \(then.producer ?? "another program"), this is \(now.producer ?? "another program"))"
        }
        return ""
    }
}
