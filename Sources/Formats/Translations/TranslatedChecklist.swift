import Diagnostics
import Evaluation
import SourceXML

/// A file of a checklist, and its translation to the language that is wanted; `nil` where there is none.
package struct TranslatedFile: Sendable {
    package let texts: TranslatableTexts
    package let translation: Translation?

    package init(texts: TranslatableTexts, translation: Translation?) {
        self.texts = texts
        self.translation = translation
    }

    /// The file with every translated text in its place, to be read like the one it was made from.
    var source: SourceFile {
        let original = texts.tree.source
        guard let translation else { return original }
        var places = texts.texts.compactMap { text in translation.targets[text.id].map { (text.place, $0) } }
        if let tag = texts.tree.root.attribute("xml:lang") { places.append((tag.valueRange, translation.language)) }
        places.sort { $0.0.lowerBound < $1.0.lowerBound }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(original.bytes.count * 2)
        var position = 0
        for (place, words) in places {
            bytes += original.bytes[position..<place.lowerBound]
            bytes += escaped(words).utf8
            position = place.upperBound
        }
        bytes += original.bytes[position...]
        return SourceFile(name: original.name, bytes: bytes)
    }

    fileprivate var untranslated: [String] {
        texts.texts.filter { translation?.targets[$0.id] == nil }.map(\.text)
    }
}

/// The same checklist with other words: the first file is its own, the others are its library files.
/// It stays as it is written when the translated files cannot be read.
package func translated(
    _ checklist: Checklist, _ files: [TranslatedFile], libraries: LibraryFiles = .none
) -> Checklist {
    guard let main = files.first, let tree = try? parseXML(main.source),
        var reworded = readChecklist(tree, libraries: libraries.translated(by: files)).checklist
    else { return checklist }
    let left = files.flatMap(\.untranslated)
    reworded.untranslated = left.isEmpty ? nil : UntranslatedTexts(language: main.texts.language, texts: left)
    return reworded
}

extension LibraryFiles {
    fileprivate func translated(by files: [TranslatedFile]) -> LibraryFiles {
        let sources = Dictionary(
            files.map { ($0.texts.tree.source.name, $0.source) }, uniquingKeysWith: { first, _ in first })
        return LibraryFiles { (path, from) throws(LibraryFailure) in
            let tree = try read(path, from)
            guard let source = sources[tree.source.name] else { return tree }
            do throws(XMLFailure) {
                return try parseXML(source)
            } catch {
                throw .broken(error.diagnostic)
            }
        }
    }
}

private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;").replacing("'", with: "&apos;")
}
