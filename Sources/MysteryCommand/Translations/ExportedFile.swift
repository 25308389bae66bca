import Diagnostics
import Formats
import SourceXML

/// A translation file as an export is going to write it.
struct ExportedFile {
    let path: String
    let bytes: [UInt8]
    let isNew: Bool
    let hasChanged: Bool
    private let changes: [(id: String, change: UnitChange)]
    private let count: Int

    init(_ part: TranslatedPart, _ language: String, keepsUnused: Bool) throws(CommandFailure) {
        path = part.path(in: language)
        count = part.texts.texts.count
        let old = part.file(in: language)
        let export = try Self.export(part, old, language, keepsUnused)
        isNew = old == nil
        bytes = export.bytes
        changes = export.changes
        hasChanged = old?.bytes != export.bytes
    }

    private static func export(
        _ part: TranslatedPart, _ old: SourceFile?, _ language: String, _ keepsUnused: Bool
    ) throws(CommandFailure) -> TranslationExport {
        guard !part.texts.language.isEmpty else {
            throw CommandFailure(
                "‘\(part.path)’ does not say in which language it is.", status: .findings,
                advice: "Add xml:lang to its first element.")
        }
        guard let old else { return TranslationExport(new: part.texts, to: language) }
        let tree: XMLTree
        do throws(XMLFailure) {
            tree = try parseXML(old)
        } catch {
            throw refused(old, [error.diagnostic])
        }
        if let export = TranslationExport(tree, of: part.texts, keepsUnused: keepsUnused) { return export }
        throw refused(old, readTranslation(tree, of: part.texts).findings)
    }

    private static func refused(_ file: SourceFile, _ findings: [Diagnostic]) -> CommandFailure {
        Output.error(DiagnosticText(files: [file]).render(grouped(findings.filter { $0.severity == .error })))
        return CommandFailure(
            "‘\(file.name)’ has errors, so nothing was written.", status: .findings,
            advice: "Correct it, or move it away to begin anew.")
    }

    /// One line about what was done.
    var words: String {
        guard isNew || hasChanged else { return "\(path): unchanged" }
        if isNew { return "\(path): new, with \(count) \(count == 1 ? "text" : "texts") to translate" }
        var kinds: [(String, [String])] = [
            ("new", []), ("changed", []), ("as before", []), ("moved", []), ("gone", []),
        ]
        for (id, change) in changes {
            switch change {
            case .added: kinds[0].1.append(id)
            case .outdated: kinds[1].1.append(id)
            case .restored: kinds[2].1.append(id)
            case .moved(let from): kinds[3].1.append("\(from) → \(id)")
            case .dropped: kinds[4].1.append(id)
            }
        }
        let parts = kinds.filter { !$0.1.isEmpty }.map { "\($0.1.count) \($0.0) (\(Self.list($0.1)))" }
        return "\(path): " + (parts.isEmpty ? "brought up to date" : parts.joined(separator: ", "))
    }

    private static func list(_ ids: [String]) -> String {
        let shown = ids.prefix(5).joined(separator: ", ")
        return ids.count > 5 ? "\(shown) and \(ids.count - 5) more" : shown
    }
}
