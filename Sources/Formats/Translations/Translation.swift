import Diagnostics
import SourceXML

/// What a translation file says, as far as it can be used.
package struct Translation: Sendable, Hashable {
    /// The language tag as the file writes it.
    package let language: String
    /// The texts that are said in that language, by the ids of their trans-units.
    package let targets: [String: String]

    package init(language: String, targets: [String: String]) {
        self.language = language
        self.targets = targets
    }
}

/// Reads a translation of these texts; it is `nil` when the file does not say for certain what it translates.
/// A text whose trans-unit is missing, stale or wrong has no target, and stays in the language it was written in.
package func readTranslation(
    _ tree: XMLTree, of texts: TranslatableTexts
) -> (translation: Translation?, findings: [Diagnostic]) {
    var reader = TranslationReader(tree, texts)
    let translation = reader.read()
    return (translation, reader.findings.all)
}

extension [Diagnostic] {
    /// What is wrong with a translation whatever the checklist will say once its own errors are put right: until then a text
    /// may be missing only because its element cannot be read, and nothing good should be taken out for that.
    package var certainDespiteErrors: [Diagnostic] {
        filter { $0.severity == .error && $0.code != TranslationSourceLanguage.rule.code }
    }
}
