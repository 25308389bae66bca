/// The texts of a translated checklist that still stand in the language it was written in.
package struct UntranslatedTexts: Hashable, Sendable {
    /// BCP 47 tag of the language it was written in.
    package let language: String
    package let count: Int
    private let texts: Set<String>

    package init(language: String, texts: [String]) {
        self.language = language
        count = texts.count
        self.texts = Set(texts)
    }

    package func contains(_ text: String) -> Bool { texts.contains(text) }
}

extension Checklist {
    /// The language that one of its texts stands in.
    package func language(of text: String) -> String {
        guard let untranslated, untranslated.contains(text) else { return language }
        return untranslated.language
    }
}
