/// A row as it is sent: pieces that end where the next begins, and nothing in them that steers a terminal.
struct PaintedRow: Equatable {
    struct Piece: Equatable {
        let column: Int
        let text: String
        let style: Style
        let cells: Int
    }

    private(set) var pieces: [Piece] = []

    init() {}

    init(_ row: Row, columns: Int) {
        for (index, piece) in row.pieces.enumerated() where (0..<columns).contains(piece.column) {
            let end = index + 1 < row.pieces.count ? min(columns, row.pieces[index + 1].column) : columns
            let (text, cells) = Self.shown(piece.text, cells: end - piece.column)
            if !text.isEmpty {
                pieces.append(Piece(column: piece.column, text: text, style: piece.style, cells: cells))
            }
        }
    }

    private static func shown(_ text: String, cells: Int) -> (text: String, cells: Int) {
        // Most text, and much faster.
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            let part = text.utf8.prefix(max(0, cells))
            return (String(text[..<part.endIndex]), part.count)
        }
        var shown = String.UnicodeScalarView()
        var used = 0
        for character in text {
            let scalars = character.unicodeScalars.filter { !steers($0) }
            let width = scalars.reduce(0) { $0 + CellWidth.of($1) }
            if used + width > cells { break }
            // A mark without a base would be drawn into whatever stands to the left.
            if used + width > 0 { shown.append(contentsOf: scalars) }
            used += width
        }
        return (String(shown), used)
    }

    /// Control characters, line and paragraph ends, and what turns the direction of writing; none of them has a width.
    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case _ where scalar.isControl: true
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
