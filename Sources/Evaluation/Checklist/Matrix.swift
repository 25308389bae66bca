/// Questions that share one scale and are shown as the rows of one table.
package struct MatrixRow: Hashable, Sendable {
    package let matrix: String
    /// What is asked about every row.
    package let stem: String
    /// The place among the rows, from 0, and how many there are.
    package let index: Int
    package let count: Int

    package init(matrix: String, stem: String, index: Int, count: Int) {
        self.matrix = matrix
        self.stem = stem
        self.index = index
        self.count = count
    }
}
