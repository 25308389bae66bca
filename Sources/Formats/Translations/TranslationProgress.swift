import Diagnostics
import SourceXML

/// How far one translation file is.
package struct TranslationProgress: Sendable {
    /// The state of every text, in the order of the checklist.
    package let states: [(id: String, state: TextState)]
    /// Ids in the file that the checklist does not have, in the order of the file.
    package let unused: [String]

    /// Where there is no translation file at all.
    package init(missing texts: TranslatableTexts) {
        states = texts.texts.map { ($0.id, .missing) }
        unused = []
    }

    init(_ reader: TranslationReader) {
        states = reader.source.texts.map { ($0.id, reader.states[$0.id] ?? .missing) }
        unused = reader.unused
    }

    package func ids(_ state: TextState) -> [String] { states.filter { $0.state == state }.map(\.id) }
}

/// How far a translation of these texts is; `nil` when the file does not say for certain what it translates.
package func translationProgress(_ tree: XMLTree, of texts: TranslatableTexts) -> TranslationProgress? {
    var reader = TranslationReader(tree, texts)
    return reader.read() == nil ? nil : TranslationProgress(reader)
}
