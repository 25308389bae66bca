/// The words of a question, with what stands between them.
struct AskedWords {
    struct Word {
        /// In small letters.
        let text: String
        /// In UTF-8 bytes of the question.
        let range: Range<Int>
        let isCapitalised: Bool
        /// In quotation marks, parentheses or braces: not the author's own words, or beside the point.
        let isSetApart: Bool
        let followsComma: Bool
        let startsSentence: Bool
        /// Directly before the end of a sentence.
        var endsSentence = false
        /// The same, where it ends in a question mark.
        var endsQuestion = false
    }

    let words: [Word]
    let endsInQuestionMark: Bool

    init(_ text: String, isTurkish: Bool) {
        var reader = WordReader(isTurkish: isTurkish)
        for scalar in text.unicodeScalars { reader.take(scalar) }
        reader.finish()
        words = reader.words
        endsInQuestionMark = reader.lastStop == "?"
    }
}

private struct WordReader {
    let isTurkish: Bool
    var words: [AskedWords.Word] = []
    /// The stop that ended the last sentence; `nil` when words follow it.
    var lastStop: Unicode.Scalar?

    private var position = 0
    private var word = String.UnicodeScalarView()
    private var start = 0
    private var isAfterComma = false
    private var isAtStart = true
    private var depth = 0
    private var isInQuotes = false

    init(isTurkish: Bool) { self.isTurkish = isTurkish }

    mutating func take(_ scalar: Unicode.Scalar) {
        let width = UTF8.width(scalar)
        defer { position += width }
        if scalar.isPartOfWord || (scalar.joinsWords && !word.isEmpty) {
            if word.isEmpty { start = position }
            word.append(scalar)
            return
        }
        endWord()
        switch scalar {
        case ",", "–", "—", ";", ":": isAfterComma = true
        case "?", ".", "!", "…": stop(scalar)
        case "(", "[", "{": depth += 1
        case ")", "]", "}": depth = max(0, depth - 1)
        case "“", "„", "«", "\"", "”", "»": isInQuotes = opensQuotes(scalar)
        default: break
        }
    }

    mutating func finish() {
        endWord()
        if lastStop == nil { endSentence() }
    }

    /// The low mark opens; the others open when nothing is open, so that “x”, „x” and »x« are all read.
    private func opensQuotes(_ mark: Unicode.Scalar) -> Bool { mark == "„" || !isInQuotes }

    private mutating func stop(_ scalar: Unicode.Scalar) {
        guard depth == 0, !isInQuotes else { return }
        if scalar == "?", !words.isEmpty { words[words.count - 1].endsQuestion = true }
        lastStop = scalar
        endSentence()
    }

    private mutating func endSentence() {
        if !words.isEmpty { words[words.count - 1].endsSentence = true }
        isAtStart = true
        isAfterComma = false
    }

    private mutating func endWord() {
        while let last = word.last, last.joinsWords { word.removeLast() }
        guard let first = word.first else { return }
        let text = String(word)
        words.append(
            AskedWords.Word(
                text: folded(text), range: start..<(start + text.utf8.count),
                isCapitalised: first.properties.isUppercase, isSetApart: depth > 0 || isInQuotes,
                followsComma: isAfterComma, startsSentence: isAtStart))
        word = String.UnicodeScalarView()
        isAfterComma = false
        if depth == 0, !isInQuotes {
            isAtStart = false
            lastStop = nil
        }
    }

    private func folded(_ text: String) -> String {
        let straight = text.replacing("’", with: "'")
        guard isTurkish else { return straight.lowercased() }
        return straight.replacing("I", with: "ı").replacing("İ", with: "i").lowercased()
    }
}

extension Unicode.Scalar {
    fileprivate var isPartOfWord: Bool {
        if value < 0x80 { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self) }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return properties.isAlphabetic || self == "\u{200C}" || self == "\u{200D}"
        }
    }

    /// Apostrophes and hyphens belong to a word that goes on after them.
    fileprivate var joinsWords: Bool { self == "'" || self == "’" || self == "-" }
}
