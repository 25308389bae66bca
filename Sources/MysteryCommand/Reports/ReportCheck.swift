import Evaluation
import Reporting
import Themes
import VisitStore

/// `mystery report --verify`: makes every file of a manifest again and says what differs; it writes nothing.
struct ReportCheck {
    let folder: ManifestFolder
    let store: VisitStore
    /// Those that were named; which one a file wears is known by its digest.
    let themes: [Theme]
    private var histories: HistoryReader
    private var last: (visit: String, scored: ScoredVisit)?

    init(_ path: String, _ store: VisitStore, wearing themes: [Theme]) throws {
        folder = try ManifestFolder(path)
        self.store = store
        self.themes = themes
        histories = HistoryReader(store)
    }

    /// Whether every file is what it was and what would be written now.
    mutating func run() throws -> Bool {
        guard let manifest = try folder.manifest() else {
            throw CommandFailure(
                "There is no \(Manifest.fileName) in ‘\(folder.path)’.",
                advice: "Name the folder that ‘mystery report’ wrote to.")
        }
        let known = Set(try storing { () throws(StoreError) in try store.list() }.map(\.details.id))
        var isSame = true
        for entry in manifest.files {
            let differences = onDisk(entry) + (try now(entry, known))
            if !differences.isEmpty { isSame = false }
            Output.text("\(entry.name): \(differences.isEmpty ? "same" : differences.joined(separator: "; "))\n")
        }
        if manifest.files.isEmpty { Output.text("The manifest names no files.\n") }
        return isSame
    }

    private func onDisk(_ entry: Manifest.Entry) -> [String] {
        switch folder.read(entry.name) {
        case .missing: ["missing"]
        case .refused(let reason): [reason]
        case .bytes(let bytes):
            bytes.count == entry.bytes && Manifest.Entry.digest(of: bytes) == entry.sha256
                ? [] : ["changed on disk"]
        }
    }

    private mutating func now(_ entry: Manifest.Entry, _ known: Set<String>) throws -> [String] {
        guard known.contains(entry.visit) else { return ["its visit ‘\(entry.visit)’ is not in the store"] }
        guard let base = entry.base else { return [] }
        let worn = entry.options.theme
        let theme = themes.first { $0.digest == worn?.sha256 }
        if let worn, theme == nil {
            return [
                "no --theme names the theme ‘\(worn.name)’ that it wears (SHA-256 \(worn.sha256))"
            ]
        }
        do {
            let scored = try scored(entry.visit)
            let history = try entry.options.history == .shown ? histories.history(of: scored.visit) : nil
            let files = ReportFiles(try scored.worded(tag: entry.language, history, theme), entry.layout, nil)
            guard let file = try files.files(entry.format, base: base).first(where: { $0.name == entry.name }) else {
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

    private func why(_ then: Manifest.Entry, _ now: Manifest.Entry) -> String {
        if then.engine != now.engine { return " (made by Mystery \(then.engine), this is \(now.engine))" }
        if then.producer != now.producer {
            return " (made by \(then.producer ?? "another program"), this is \(now.producer ?? "another program"))"
        }
        return ""
    }

    /// The files of one visit stand one after the other, so that the last one is kept at hand.
    private mutating func scored(_ visit: String) throws -> ScoredVisit {
        if let last, last.visit == visit { return last.scored }
        let scored = try ScoredVisit(visit, in: store)
        last = (visit, scored)
        return scored
    }
}
