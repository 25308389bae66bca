import Evaluation
import Reporting
import Terminal

/// The page of a simulation as plain text, for a terminal of 80 columns.
struct SimulationText {
    static let width = 80
    private(set) var lines: [String] = []

    init(_ page: SimulationPage) {
        write(page.headline.text)
        write(page.line.text)
        write(page.found)
        for part in page.parts {
            head(part.heading)
            if let histogram = part.histogram { write(histogram) }
            for (number, table) in part.tables.enumerated() {
                if number > 0 || part.histogram != nil { lines.append("") }
                lines += TextTable(table).lines
            }
            for note in part.notes { write(note.text) }
        }
        head(page.method.heading)
        for entry in page.method.entries { write("\(entry.label): \(entry.value.text)") }
        for note in page.method.notes { write(note.text) }
    }

    /// What others wrote into it must not steer the terminal.
    var text: String { Output.neutral(lines.joined(separator: "\n") + "\n") }

    private mutating func head(_ heading: String) {
        let cells = min(Self.width, CellWidth.of(heading))
        lines += ["", heading, String(repeating: "-", count: cells)]
    }

    private mutating func write(_ text: String, indent: Int = 0) {
        lines += TextTable.wrapped(text, width: Self.width - indent).map { String(repeating: " ", count: indent) + $0 }
    }

    private mutating func write(_ part: FoundPart) {
        head(part.heading)
        if let nothing = part.nothing { write(nothing.text) }
        write(part.decisive, sign: "!")
        if part.notes.isEmpty { return }
        head(part.notesHeading)
        write(part.notes, sign: "-")
    }

    private mutating func write(_ items: [FoundPart.Item], sign: String) {
        for item in items {
            write("\(sign) \(item.label)")
            write(item.subject.text, indent: 2)
            write(item.detail.text, indent: 2)
        }
    }

    private mutating func write(_ histogram: Histogram) {
        write(histogram.title.text)
        let labels = histogram.columns.map { CellWidth.of($0.label.text) }.max() ?? 0
        let shares = histogram.columns.map { CellWidth.of($0.share.text) }.max() ?? 0
        let room = Self.width - labels - shares - 4
        for column in histogram.columns {
            let length = (column.height * Rational(room)).rounded(decimals: 0).whole ?? 0
            // What is there at all is seen.
            let bar = String(repeating: "#", count: column.height.isZero ? 0 : max(1, length))
            let start = TextTable.padded(column.label.text, to: labels) + "  "
            lines.append(start + TextTable.padded(column.share.text, to: shares) + (bar.isEmpty ? "" : "  " + bar))
        }
    }
}
