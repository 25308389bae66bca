import Reporting
import Terminal

/// A table as lines of text: the short cells first, each as wide as it needs, then what names the row.
struct TextTable {
    private(set) var lines: [String] = []
    private let widths: [Int]
    private let room: Int

    private static let gap = "  "
    /// A column head is wrapped where it is wider than the cells below it and than this.
    private static let widestHead = 10

    init(_ table: Table) {
        let heads = table.columns.dropFirst().map { Self.wrapped($0, width: Self.widestHead) }
        widths = heads.enumerated().map { place, head in
            let cells = table.rows.map { place < $0.cells.count ? $0.cells[place].text : "" }
            return (head + cells).map { CellWidth.of($0) }.max() ?? 0
        }
        room = max(20, SimulationText.width - widths.reduce(0) { $0 + $1 + Self.gap.count })
        lines = Self.wrapped(table.caption.text, width: SimulationText.width) + [""]
        let height = heads.map(\.count).max() ?? 1
        for line in 0..<height {
            let cells = heads.map { head in
                line + head.count < height ? "" : head[line + head.count - height]
            }
            lines.append(row(cells) + (line == height - 1 ? table.columns.first ?? "" : ""))
        }
        for row in table.rows { write(row) }
    }

    private mutating func write(_ row: Table.Row) {
        let indent = String(repeating: " ", count: 2 * row.depth)
        let notes = row.notes.map(\.text).joined(separator: " · ")
        let words = Self.wrapped(row.name.text, width: room - indent.utf8.count)
        let below = notes.isEmpty ? [] : Self.wrapped(notes, width: room - indent.utf8.count)
        for (number, line) in (words + below).enumerated() {
            let start = number == 0 ? self.row(row.cells.map(\.text)) : self.row([])
            lines.append(Self.trimmed(start + indent + line))
        }
    }

    private func row(_ cells: [String]) -> String {
        widths.enumerated().map { place, width in
            Self.padded(place < cells.count ? cells[place] : "", to: width) + Self.gap
        }.joined()
    }

    /// With blanks before it.
    static func padded(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - CellWidth.of(text))) + text
    }

    /// Lines of at most that width; line breaks of the text count as blanks.
    static func wrapped(_ text: String, width: Int) -> [String] {
        TextWrap.wrap(text.replacing("\n", with: " "), width: width).map(trimmed)
    }

    private static func trimmed(_ line: String) -> String {
        var scalars = line.unicodeScalars
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}
