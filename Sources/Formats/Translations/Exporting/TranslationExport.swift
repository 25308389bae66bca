import Diagnostics
import SourceXML

/// A translation file brought up to date with the texts it translates.
package struct TranslationExport: Sendable {
    package let bytes: [UInt8]
    /// In the order of the file, those of new texts last.
    package let changes: [(id: String, change: UnitChange)]

    /// Updates a file that is there; `nil` when it does not say for certain what it translates.
    package init?(_ tree: XMLTree, of texts: TranslatableTexts, keepsUnused: Bool) {
        var reader = TranslationReader(tree, texts)
        guard reader.read() != nil, let body = tree.root.xliffChild("file")?.xliffChild("body") else { return nil }
        var update = BodyUpdate(body, texts, keepsUnused: keepsUnused)
        var edits = ByteEdits(tree)
        edits.setContent(of: body, to: String(decoding: update.content(), as: UTF8.self))
        bytes = edits.applied(to: 0..<tree.source.bytes.count)
        changes = update.changes
    }

    /// The file of a language that has none yet: every text, and no translation.
    package init(new texts: TranslatableTexts, to language: String) {
        let outer = "\n      "
        var notes = TranslatorNotes()
        let units = texts.texts.map { outer + newUnit($0, notes.note(for: $0), prefix: "", behind: outer) }
        let head =
            "original=\"\(escapedValue(texts.fileName))\" source-language=\"\(escapedValue(texts.language))\""
            + " target-language=\"\(escapedValue(language))\" datatype=\"xml\""
        let file = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="\(XLIFF.namespace)" version="1.2">
              <file \(head)>
                <body>\(units.joined())
                </body>
              </file>
            </xliff>

            """
        bytes = Array(file.utf8)
        changes = texts.texts.map { ($0.id, .added) }
    }
}

/// A trans-unit that waits for its translation.
func newUnit(_ text: TranslatableText, _ note: String, prefix: String, behind outer: String) -> String {
    let layout = UnitLayout(prefix: prefix, behind: outer)
    let name = "\(prefix)trans-unit"
    let end = outer.hasLineEnd ? outer : ""
    return "<\(name) id=\"\(escapedValue(text.id))\">\(layout.content(of: text, note))\(end)</\(name)>"
}
