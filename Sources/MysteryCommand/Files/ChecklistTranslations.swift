import Diagnostics
import Evaluation
import Formats
import SourceXML

/// What the translations of a checklist and its library files say, each as far as it can be used.
struct ChecklistTranslations: Sendable {
    /// Every file that was read.
    private(set) var files: [SourceFile] = []
    /// The files that say for certain in which language they are.
    private(set) var used: [SourceFile] = []
    private(set) var findings: [Diagnostic] = []
    /// The checklist, then its library files.
    private var parts: [Part] = []
    private let libraries: LibraryFiles

    /// One file with all its translations.
    private struct Part: Sendable {
        let texts: TranslatableTexts
        let translations: [Translation]
    }

    static let none = ChecklistTranslations(.none)

    private init(_ libraries: LibraryFiles) { self.libraries = libraries }

    init(
        of tree: XMLTree, _ libraries: [SourceFile], _ libraryFiles: LibraryFiles, _ translations: TranslationFiles
    ) throws(CommandFailure) {
        self.init(libraryFiles)
        take(try translations.beside(tree.source.name), of: tree)
        for library in libraries {
            let files = try translations.beside(library.name)
            // It was read already, so that it can be read again.
            if !files.isEmpty || !parts.isEmpty, let tree = try? parseXML(library) { take(files, of: tree) }
        }
    }

    private mutating func take(_ files: [SourceFile], of tree: XMLTree) {
        guard !files.isEmpty || !parts.isEmpty else { return }
        let texts = TranslatableTexts(of: tree)
        var translations: [Translation] = []
        for file in files {
            let (translation, found) = Self.read(file, texts)
            findings += found
            guard let translation else { continue }
            translations.append(translation)
            used.append(file)
        }
        self.files += files
        parts.append(Part(texts: texts, translations: translations))
    }

    private static func read(_ file: SourceFile, _ texts: TranslatableTexts) -> (Translation?, [Diagnostic]) {
        do throws(XMLFailure) {
            return readTranslation(try parseXML(file), of: texts)
        } catch {
            return (nil, [error.diagnostic])
        }
    }

    /// The languages that the checklist is translated to.
    var languages: [String] { parts.first?.translations.map(\.language) ?? [] }

    /// The checklist in a language as far as it is translated, else as it was written.
    func checklist(_ written: Checklist, in tag: String) -> Checklist {
        guard let first = parts.first?.translations, let language = first.language(for: tag, of: written) else {
            return written
        }
        let files = parts.map { part in
            let language = part.translations.language(for: language, of: written)
            return TranslatedFile(
                texts: part.texts, translation: part.translations.first { $0.language == language })
        }
        return translated(written, files, libraries: libraries)
    }

    /// Whether the checklist was written in a language, or is translated to it.
    func speaks(_ tag: String, of written: Checklist) -> Bool {
        isSameLanguage(tag, written.language) || parts.first?.translations.language(for: tag, of: written) != nil
    }
}

extension [Translation] {
    /// The exact tag first; a region that nobody translated to is served by its language.
    fileprivate func language(for tag: String, of written: Checklist) -> String? {
        if let exact = first(where: { $0.language.lowercased() == tag.lowercased() }) { return exact.language }
        if isSameLanguage(tag, written.language) { return nil }
        return first { isSameLanguage($0.language, tag) }?.language
    }
}

private func isSameLanguage(_ left: String, _ right: String) -> Bool {
    left.split(separator: "-").first?.lowercased() == right.split(separator: "-").first?.lowercased()
}
