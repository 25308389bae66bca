/// Words of one language: those written out, and every stem with every ending.
struct WordList {
    private let words: Set<String>
    private let stems: Set<String>
    private let endings: Set<String>

    /// Words and stems are parted by spaces, as they are in a dictionary.
    init(_ words: String, stems: String = "", endings: [String] = []) {
        self.words = Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
        self.stems = Set(stems.split(whereSeparator: \.isWhitespace).map(String.init))
        self.endings = Set(endings)
    }

    func contains(_ word: String) -> Bool {
        if words.contains(word) { return true }
        if stems.isEmpty { return false }
        // A stem may end inside what is one letter to the eye, as it does before a Tamil vowel sign.
        let scalars = word.unicodeScalars
        return scalars.indices.dropFirst().contains {
            endings.contains(String(scalars[$0...])) && stems.contains(String(scalars[..<$0]))
        } || (endings.contains("") && stems.contains(word))
    }
}
