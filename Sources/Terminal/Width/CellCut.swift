/// Parts of a text by the cells they take; a base and its marks are never parted.
package enum CellCut {
    /// As much of the start as fits.
    package static func start(of text: String, cells: Int) -> Substring {
        var used = 0
        for index in text.indices {
            used += CellWidth.of(text[index])
            if used > cells { return text[..<index] }
        }
        return text[...]
    }

    /// As much of the end as fits.
    package static func end(of text: String, cells: Int) -> Substring {
        var used = 0
        for index in text.indices.reversed() {
            used += CellWidth.of(text[index])
            if used > cells { return text[text.index(after: index)...] }
        }
        return text[...]
    }

    /// The whole text when it fits, otherwise its start and an ellipsis.
    package static func shortened(_ text: String, cells: Int) -> String {
        if CellWidth.of(text) <= cells { return text }
        return cells < 1 ? "" : start(of: text, cells: cells - 1) + "…"
    }
}
