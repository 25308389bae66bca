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
    private(set) var words: [AskedWords.Word] = []
    /// The stop that ended the last sentence; `nil` when words follow it.
    private(set) var lastStop: Unicode.Scalar?

    private var speller: WordSpeller
    private var position = 0
    private var isAfterComma = false
    private var isAtStart = true
    private var depth = 0
    private var isInQuotes = false

    init(isTurkish: Bool) { speller = WordSpeller(isTurkish: isTurkish) }

    mutating func take(_ scalar: Unicode.Scalar) {
        let start = position
        position += UTF8.width(scalar)
        if speller.take(scalar, at: start..<position) { return }
        endWord()
        switch scalar {
        case " ": break
        case ",", "–", "—", ";", ":": isAfterComma = true
        case "?", ".", "!", "…": stop(scalar)
        case "(", "[", "{": depth += 1
        case ")", "]", "}": depth = max(0, depth - 1)
        // The low mark opens; the others open when nothing is open, so that “x”, „x” and »x« are all read.
        case "“", "„", "«", "\"", "”", "»": isInQuotes = scalar == "„" || !isInQuotes
        default: break
        }
    }

    mutating func finish() {
        endWord()
        if lastStop == nil { endSentence() }
    }

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
        guard let word = speller.end() else { return }
        let isSetApart = depth > 0 || isInQuotes
        words.append(
            AskedWords.Word(
                text: word.text, range: word.range, isCapitalised: word.isCapitalised, isSetApart: isSetApart,
                followsComma: isAfterComma, startsSentence: isAtStart))
        isAfterComma = false
        if isSetApart { return }
        isAtStart = false
        lastStop = nil
    }
}
