/// A few words to look for, written as `^surely` (at the start of a sentence), `, right$` (after a comma, at its end),
/// `*n't it` (any word with that ending) or `hány*` (any word with that beginning).
struct Phrase {
    private let parts: [Part]
    private let standsFirst: Bool
    private let standsLast: Bool
    private let followsComma: Bool

    private enum Part {
        case word(String)
        case beginning(String)
        case ending(String)

        func matches(_ word: String) -> Bool {
            switch self {
            case .word(let text): word == text
            case .beginning(let text): word.utf8.starts(with: text.utf8)
            case .ending(let text): word.hasEnding(text)
            }
        }
    }

    init(_ written: String) {
        standsFirst = written.hasPrefix("^")
        standsLast = written.hasSuffix("$")
        followsComma = written.hasPrefix(",")
        let words = written.trimmingPrefix { "^,".contains($0) }
        parts = (standsLast ? words.dropLast() : words[...]).split(separator: " ").map { part in
            if part.hasPrefix("*") { return .ending(String(part.dropFirst())) }
            return part.hasSuffix("*") ? .beginning(String(part.dropLast())) : .word(String(part))
        }
    }

    /// The first word of the phrase when it is always the same one.
    var key: String? {
        if case .word(let text) = parts.first { return text }
        return nil
    }

    /// Whether it stands at this word.
    func matches(_ words: [AskedWords.Word], at index: Int) -> Bool {
        guard index + parts.count <= words.count else { return false }
        if standsFirst, !words[index].startsSentence { return false }
        if standsLast, !words[index + parts.count - 1].endsSentence { return false }
        if followsComma, !words[index].followsComma { return false }
        for (offset, part) in parts.enumerated() {
            let word = words[index + offset]
            if word.isSetApart || !part.matches(word.text) { return false }
            if offset > 0, word.startsSentence { return false }
        }
        return true
    }

    var length: Int { parts.count }
}

/// Phrases that are looked for together.
struct Phrases {
    private let byFirstWord: [String: [Phrase]]
    private let others: [Phrase]
    /// The first letters of those words: most words of a question begin otherwise, and need not be looked up.
    private let firstBytes: [Bool]

    init(_ written: [String]) {
        let phrases = written.map { Phrase($0) }
        byFirstWord = Dictionary(grouping: phrases.filter { $0.key != nil }) { $0.key ?? "" }
        let first = Set(byFirstWord.keys.compactMap(\.utf8.first))
        firstBytes = (UInt8.min...UInt8.max).map(first.contains)
        others = phrases.filter { $0.key == nil }
    }

    private func known(_ word: String) -> [Phrase]? {
        guard let first = word.utf8.first, firstBytes[Int(first)] else { return nil }
        return byFirstWord[word]
    }

    /// The words of the first phrase that stands in a text.
    func first(in words: [AskedWords.Word]) -> Range<Int>? {
        for index in words.indices {
            let known = known(words[index].text)?.first { $0.matches(words, at: index) }
            if let phrase = known ?? others.first(where: { $0.matches(words, at: index) }) {
                return index..<(index + phrase.length)
            }
        }
        return nil
    }
}
