/// A character as wrapping sees it.
struct WrapUnit {
    enum Kind: Equatable {
        case word, space, lineEnd
        /// Signs that may not end or begin a line where characters are written without spaces.
        case opening, closing
    }

    let index: String.Index
    let cells: Int
    let kind: Kind
    /// Of a script that puts no spaces between words; a letter that is wide by its vowel sign alone is not.
    private let isWide: Bool

    init(_ character: Character, at index: String.Index) {
        self.index = index
        cells = CellWidth.of(character)
        let scalars = character.unicodeScalars
        isWide = CellWidth.of(scalars[scalars.startIndex]) == 2
        let kind = Self.kind(of: scalars[scalars.startIndex])
        // A space that carries a mark is seen.
        self.kind = kind == .space && scalars.count > 1 ? .word : kind
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar {
        case " ", "\t", "\u{3000}", "\u{200B}": .space
        case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": .lineEnd
        case "(", "[", "{", "“", "（", "「", "『", "【", "〔", "〈", "《", "［": .opening
        case ")", "]", "}", "”", ".", ",", ";", ":", "!", "?", "…": .closing
        case "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "〕", "〉", "》", "］", "ー", "々": .closing
        default: .word
        }
    }

    /// Whether a line can be broken between the two without a space.
    func mayFollow(_ last: WrapUnit) -> Bool {
        guard kind != .closing, last.kind != .opening, last.kind != .space else { return false }
        return isWide || last.isWide
    }
}
