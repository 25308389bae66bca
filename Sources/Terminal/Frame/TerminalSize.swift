/// How many cells a terminal shows.
package struct TerminalSize: Hashable, Sendable {
    package let columns: Int
    package let rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// What every terminal has had since there were any.
    package static let usual = TerminalSize(columns: 80, rows: 24)
}
