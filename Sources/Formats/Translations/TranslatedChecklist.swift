import Diagnostics
import Evaluation
import SourceXML

extension TranslatableTexts {
    /// The file with every translated text in its place, to be read like the one it was made from.
    package func translated(by translation: Translation) -> SourceFile {
        var places = texts.compactMap { text in translation.targets[text.id].map { (text.place, $0) } }
        if let language = tree.root.attribute("xml:lang") { places.append((language.valueRange, translation.language)) }
        places.sort { $0.0.lowerBound < $1.0.lowerBound }
        let original = tree.source.bytes
        var bytes: [UInt8] = []
        bytes.reserveCapacity(original.count * 2)
        var position = 0
        for (place, words) in places {
            bytes += original[position..<place.lowerBound]
            bytes += escaped(words).utf8
            position = place.upperBound
        }
        bytes += original[position...]
        return SourceFile(name: tree.source.name, bytes: bytes)
    }

    /// The texts that a translation leaves as they are.
    package func untranslated(by translation: Translation) -> UntranslatedTexts {
        let texts = texts.filter { translation.targets[$0.id] == nil }.map(\.text)
        return UntranslatedTexts(language: language, texts: texts)
    }
}

/// The same checklist with other words; the one it was made from when the translated file could not be read.
package func translated(_ checklist: Checklist, _ texts: TranslatableTexts, by translation: Translation) -> Checklist {
    guard let tree = try? parseXML(texts.translated(by: translation)), var reworded = readChecklist(tree).checklist
    else { return checklist }
    reworded.untranslated = texts.untranslated(by: translation)
    return reworded
}

private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;").replacing("'", with: "&apos;")
}
