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

    /// A text is known by its words: they are what every later stage has of it.
    package func contains(_ text: String) -> Bool { texts.contains(text) }
}
