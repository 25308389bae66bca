/// What the screen shall show: rows from the top, and where the cursor stands.
package struct Frame: Hashable, Sendable {
    /// Rows beyond the last are empty; those that do not fit on the screen are not shown.
    package var rows: [Row]
    /// Where the next character goes; the cursor is hidden without it.
    package var cursor: Cursor?

    package struct Cursor: Hashable, Sendable {
        package let row: Int
        package let column: Int

        package init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    package init(rows: [Row] = [], cursor: Cursor? = nil) {
        self.rows = rows
        self.cursor = cursor
    }
}

/// One row of the screen: pieces of text, each at its own column, from left to right.
package struct Row: Hashable, Sendable {
    package struct Piece: Hashable, Sendable {
        /// From 0.
        package let column: Int
        package let text: String
        package let style: Style

        package init(at column: Int, _ text: String, _ style: Style = .plain) {
            self.column = column
            self.text = text
            self.style = style
        }
    }

    package var pieces: [Piece]

    package init(_ pieces: [Piece] = []) { self.pieces = pieces }
}
