/// A character as wrapping sees it.
struct WrapUnit {
    enum Kind: Equatable {
        case narrow, wide, space, lineEnd
        /// Signs that may not end or begin a line where characters are written without spaces.
        case opening, closing
    }

    let index: String.Index
    let cells: Int
    let kind: Kind

    init(_ character: Character, at index: String.Index) {
        self.index = index
        cells = CellWidth.of(character)
        let scalars = character.unicodeScalars
        let kind = Self.kind(of: scalars[scalars.startIndex], cells)
        // A space that carries a mark is seen.
        self.kind = kind == .space && scalars.count > 1 ? .narrow : kind
    }

    private static func kind(of scalar: Unicode.Scalar, _ cells: Int) -> Kind {
        switch scalar {
        case " ", "\t", "\u{3000}", "\u{200B}": .space
        case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": .lineEnd
        case "(", "[", "{", "“", "（", "「", "『", "【", "〔", "〈", "《", "［": .opening
        case ")", "]", "}", "”", ".", ",", ";", ":", "!", "?", "…": .closing
        case "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "〕", "〉", "》", "］", "ー", "々": .closing
        default: cells == 2 ? .wide : .narrow
        }
    }

    /// Scripts that are written wide put no spaces between words.
    func mayFollow(_ last: WrapUnit) -> Bool {
        guard kind != .closing, last.kind != .opening, last.kind != .space else { return false }
        return cells == 2 || last.cells == 2
    }
}
