import Terminal

/// The signs and lines that a terminal can show.
struct Signs {
    let isPlain: Bool

    func text(_ sign: Sign) -> String {
        switch sign {
        case .none: " "
        case .answered: isPlain ? "x" : "✓"
        case .open: isPlain ? "o" : "○"
        case .later: isPlain ? "~" : "…"
        case .flagged: isPlain ? "*" : "⚑"
        case .missing, .caution: "!"
        case .notAsked: "-"
        case .here: isPlain ? ">" : "▸"
        }
    }

    func style(_ sign: Sign) -> Style {
        switch sign {
        case .answered: Style(.good)
        case .missing: Style(.bad, bold: true)
        case .caution, .flagged, .later: Style(.caution, bold: true)
        default: Style(dim: true)
        }
    }

    /// The row with every sign that a poor terminal may lack in plain characters of the same width.
    func plain(_ row: Row) -> Row {
        let signs: [Character: Character] = [
            "↑": "^", "↓": "v", "←": "<", "→": ">", "⇧": "^", "…": "~", "·": "-", "–": "-", "‘": "'", "’": "'",
        ]
        return Row(row.pieces.map { Row.Piece(at: $0.column, String($0.text.map { signs[$0] ?? $0 }), $0.style) })
    }

    func rule(_ width: Int) -> String { String(repeating: isPlain ? "-" : "─", count: max(0, width)) }

    /// A bar that is filled to `part` of `whole`.
    func bar(_ part: Int, of whole: Int, width: Int) -> (full: String, rest: String) {
        let full = whole == 0 ? 0 : width * part / whole
        return (
            String(repeating: isPlain ? "#" : "█", count: full),
            String(repeating: isPlain ? "." : "░", count: width - full)
        )
    }

    func box(isChosen: Bool, takesSeveral: Bool) -> String {
        if takesSeveral { return isChosen ? "[x]" : "[ ]" }
        if isPlain { return isChosen ? "(*)" : "( )" }
        return isChosen ? "(●)" : "( )"
    }
}
