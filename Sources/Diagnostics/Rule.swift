/// One thing that can be wrong with a file: its text is what `explain` prints, its examples are its tests.
package struct Rule: Sendable, Hashable {
    /// A kebab-case name, such as `too-deep`; never changed once published.
    package let code: String
    package let severity: Severity
    /// One sentence.
    package let summary: String
    /// A short paragraph: why it matters, and what to do.
    package let reason: String
    /// Each has a `↓` directly before the place that the finding must point at.
    package let wrong: [Example]
    package let right: [Example]

    package init(
        code: String, severity: Severity, summary: String, reason: String, wrong: [Example], right: [Example]
    ) {
        self.code = code
        self.severity = severity
        self.summary = summary
        self.reason = reason
        self.wrong = wrong
        self.right = right
    }

    /// A finding with the code and the severity of this rule.
    package func diagnostic(
        file: String, range: Range<Int>, message: String, advice: String? = nil, notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(
            code: code, severity: severity, file: file, range: range, message: message, advice: advice, notes: notes)
    }
}
