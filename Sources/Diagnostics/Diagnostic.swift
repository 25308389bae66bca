/// One finding: what is wrong, where, and what to do about it.
package struct Diagnostic: Sendable, Hashable {
    package let code: String
    package let severity: Severity
    package let file: String
    /// Byte offsets in the file; an empty range points between two bytes.
    package let range: Range<Int>
    /// One sentence.
    package let message: String
    package let advice: String?
    package let notes: [Note]

    package init(
        code: String, severity: Severity, file: String, range: Range<Int>, message: String, advice: String? = nil,
        notes: [Note] = []
    ) {
        self.code = code
        self.severity = severity
        self.file = file
        self.range = range
        self.message = message
        self.advice = advice
        self.notes = notes
    }

    package var location: Location { Location(file: file, range: range) }
}
