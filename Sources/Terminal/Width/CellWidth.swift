/// How many cells text takes on a terminal: the sum over its scalars, as the C library and tmux count.
///
/// Spacing marks take one cell. What is joined or tinted (emoji) takes what its parts take; some terminals draw it
/// narrower, so nothing may be placed after text but by its column.
package enum CellWidth {
    /// 0, 1 or 2.
    package static func of(_ scalar: Unicode.Scalar) -> Int {
        if (0x20..<0x7F).contains(scalar.value) { return 1 }
        if contains(WidthTable.zero, scalar.value) { return 0 }
        return contains(WidthTable.wide, scalar.value) ? 2 : 1
    }

    package static func of(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    package static func of(_ character: Character) -> Int {
        character.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// Whether one of the ranges, first and last by turns, holds the value.
    private static func contains(_ ranges: [UInt32], _ value: UInt32) -> Bool {
        var low = 0
        var high = ranges.count / 2
        while low < high {
            let middle = (low + high) / 2
            if ranges[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
        }
        return 2 * low < ranges.count && ranges[2 * low] <= value
    }
}
