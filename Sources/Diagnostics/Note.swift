/// A second place that belongs to a finding, such as where a name was first used.
package struct Note: Sendable, Hashable {
    package let file: String
    package let range: Range<Int>
    package let message: String

    package init(file: String, range: Range<Int>, message: String) {
        self.file = file
        self.range = range
        self.message = message
    }
}
