import Evaluation
import Terminal

/// Text that is being typed, and where the next character goes.
struct TextEntry: Hashable, Sendable {
    private(set) var characters: [Character]
    /// How many characters stand before the caret.
    private(set) var caret: Int
    /// Whether line feeds stay; elsewhere they become spaces.
    let isMultiline: Bool
    /// Whether anything in it came from a paste.
    private(set) var isPasted = false
    /// An answer that stands there already: the first character that is typed takes its place, as in a spreadsheet.
    private var isReplaced: Bool

    init(_ text: String = "", isMultiline: Bool = false, isReplaced: Bool = false) {
        self.isReplaced = isReplaced
        characters = Array(text)
        caret = characters.count
        self.isMultiline = isMultiline
    }

    var text: String { String(characters) }
    var isEmpty: Bool { characters.isEmpty }

    /// What is typed past the longest text that any question takes is left out.
    mutating func insert(_ text: String, pasted: Bool = false) {
        if isReplaced {
            characters = []
            caret = 0
        }
        let room = max(0, Question.longestText - characters.count)
        // Joined with what stands before it, because a mark may belong to the letter that is already there.
        let before = String(characters[..<caret])
        let shown = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
            if scalar == "\n" || scalar == "\t" { return isMultiline && scalar == "\n" ? scalar : " " }
            return scalar.properties.generalCategory == .control ? nil : scalar
        }
        let joined = Array((before + String(String.UnicodeScalarView(shown))).composed)
        let longer = joined.prefix(caret + room)
        characters.replaceSubrange(..<caret, with: longer)
        caret = longer.count
        isPasted = isPasted || pasted
    }

    mutating func replace(with text: String) {
        self = TextEntry(text, isMultiline: isMultiline)
    }

    mutating func clear() { replace(with: "") }

    /// Takes a key that edits; false when the key means nothing here.
    mutating func take(_ key: Key) -> Bool {
        defer { isReplaced = false }
        switch key {
        case .text(let text): insert(text)
        case .paste(let text): insert(text, pasted: true)
        case .backspace: remove(caret - 1..<caret)
        case .delete: remove(caret..<caret + 1)
        case .left: caret = max(0, caret - 1)
        case .right: caret = min(characters.count, caret + 1)
        case .home, .control("a"): caret = lineStart
        case .end, .control("e"): caret = lineEnd
        case .control("w"): remove(wordStart..<caret)
        case .up where isMultiline: moveLine(-1)
        case .down where isMultiline: moveLine(1)
        default: return false
        }
        return true
    }

    private mutating func remove(_ range: Range<Int>) {
        guard range.lowerBound >= 0, range.upperBound <= characters.count else { return }
        characters.removeSubrange(range)
        caret = range.lowerBound
        if isEmpty { isPasted = false }
    }

    private var lineStart: Int { (characters[..<caret].lastIndex(of: "\n") ?? -1) + 1 }
    private var lineEnd: Int { characters[caret...].firstIndex(of: "\n") ?? characters.count }

    private var wordStart: Int {
        let spaces = characters[..<caret].lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? 0
        return (characters[..<spaces].lastIndex { $0.isWhitespace } ?? -1) + 1
    }

    private mutating func moveLine(_ step: Int) {
        let column = caret - lineStart
        if step < 0, lineStart > 0 {
            caret = lineStart - 1
            caret = min(lineStart + column, caret)
        } else if step > 0, lineEnd < characters.count {
            caret = lineEnd + 1
            caret = min(caret + column, lineEnd)
        }
    }
}
