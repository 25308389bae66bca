import Diagnostics

/// What is different between two checks; `nil` when the same bytes were read, so that there is nothing new to say.
struct RoundChange {
    /// Such as `changed: store-visit.xml; new: cafe.xml`.
    let words: String

    init?(from old: CheckRound, to new: CheckRound) {
        let before = Dictionary(old.sources.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        let after = Set(new.sources.map(\.name))
        let changed = new.sources.filter { file in before[file.name].map { $0 != file.bytes } ?? false }
        let added = new.sources.filter { before[$0.name] == nil }
        let gone = old.sources.filter { !after.contains($0.name) }
        let parts = [("changed", changed), ("new", added), ("gone", gone)].filter { !$0.1.isEmpty }
        if parts.isEmpty {
            guard old.failures != new.failures || old.skipped != new.skipped || old.links != new.links else {
                return nil
            }
            words = "checked again"
        } else {
            words = parts.map { "\($0.0): \(Self.names($0.1))" }.joined(separator: "; ")
        }
    }

    private static func names(_ files: [SourceFile]) -> String {
        let named = files.prefix(5).map(\.name).joined(separator: ", ")
        return files.count > 5 ? "\(named) and \(files.count - 5) more" : named
    }
}
