/// A range of bytes in a named file.
package struct Location: Sendable, Hashable, Comparable {
    package let file: String
    package let range: Range<Int>

    package init(file: String, range: Range<Int>) {
        self.file = file
        self.range = range
    }

    package static func < (left: Location, right: Location) -> Bool {
        (left.file, left.range.lowerBound, left.range.upperBound)
            < (right.file, right.range.lowerBound, right.range.upperBound)
    }
}
