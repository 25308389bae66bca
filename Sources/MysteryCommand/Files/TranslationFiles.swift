import Diagnostics
import Formats

/// Where the translations of a checklist and its library files come from.
struct TranslationFiles: Sendable {
    /// The translations of the file of that name, in the order of their names.
    let beside: @Sendable (_ file: String) throws(CommandFailure) -> [SourceFile]

    init(_ beside: @escaping @Sendable (_ file: String) throws(CommandFailure) -> [SourceFile]) {
        self.beside = beside
    }

    /// Those that were kept with a visit.
    init(kept: [SourceFile]) {
        self.init { file in
            kept.filter { $0.name.folder == file.folder && isTranslationName($0.name.lastPart, of: file.lastPart) }
        }
    }
}

extension Workspace {
    /// The translations that lie beside a file, such as `store-visit.tr.xlf`.
    var translations: TranslationFiles {
        TranslationFiles { [self] (file) throws(CommandFailure) in
            var found: [SourceFile] = []
            for path in FolderListing.translations(of: file) where isTranslationName(path.lastPart, of: file.lastPart) {
                guard holds(path) else {
                    throw CommandFailure(
                        "‘\(path)’ leads out of the workspace.",
                        advice: "Put a copy of the translation in its place, or widen the workspace by --workspace.")
                }
                found.append(try InputFile.read(path))
            }
            return found
        }
    }
}
