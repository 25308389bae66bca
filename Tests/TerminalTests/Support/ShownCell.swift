/// What stands at one place of a screen, read from what tmux tells with its sequences.
struct ShownCell: Equatable {
    let text: Character
    let codes: Set<Substring>

    /// Row by row, without plain spaces at the ends: tmux tells of some and not of others.
    static func rows(_ coloured: String) -> [[ShownCell]] {
        var codes: Set<Substring> = []
        return coloured.split(separator: "\n", omittingEmptySubsequences: false).map { row in
            var cells: [ShownCell] = []
            for (index, part) in row.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated() {
                let end =
                    index == 0 ? part.startIndex : part.firstIndex(of: "m").map(part.index(after:)) ?? part.endIndex
                if index > 0 { change(&codes, part[..<end].dropLast().split(separator: ";")) }
                // Of a space only its ground and what is drawn into it can be seen.
                let ofSpaces = codes.filter { $0.hasPrefix("4") || $0 == "7" }
                cells += part[end...].map { ShownCell(text: $0, codes: $0 == " " ? ofSpaces : codes) }
            }
            while cells.last == ShownCell(text: " ", codes: []) { cells.removeLast() }
            return cells
        }
    }

    private static func change(_ codes: inout Set<Substring>, _ changes: [Substring]) {
        // One of the 256 colours is three numbers that belong together.
        if let start = changes.firstIndex(of: "38"), changes.count > start + 2 {
            change(&codes, Array(changes[..<start]) + ["39"])
            codes.insert("38;5;" + changes[start + 2])
            return change(&codes, Array(changes[(start + 3)...]))
        }
        for code in changes {
            switch code {
            case "0": codes = []
            case "39": codes = codes.filter { !["3", "9"].contains($0.first) || $0.count < 2 }
            case "49": codes = codes.filter { $0.first != "4" || $0.count < 2 }
            default: codes.insert(code)
            }
        }
    }
}
