import Evaluation

/// A heading with one table below it.
package struct TablePart: Hashable, Sendable, Codable {
    package let heading: String
    package let table: Table
    package let notes: [Sentence]
    /// Drawn above the table.
    var chart: Chart?
}

/// A table whose first column names the row.
package struct Table: Hashable, Sendable, Codable {
    package let caption: Sentence
    package let columns: [String]
    package let rows: [Row]

    package struct Row: Hashable, Sendable, Codable {
        package let name: Sentence
        /// How deep the row stands below the top level.
        package let depth: Int
        package let cells: [Sentence]
        package let notes: [Sentence]
        package let bar: Bar?

        package init(_ name: Sentence, depth: Int = 0, _ cells: [Sentence], notes: [Sentence] = [], bar: Bar? = nil) {
            self.name = name
            self.depth = depth
            self.cells = cells
            self.notes = notes
            self.bar = bar
        }
    }
}

/// A bar from 0, drawn beside a number that is written out.
package struct Bar: Hashable, Sendable, Codable {
    package let value: Rational
    package let end: Rational
    package let mark: Rational?
}
