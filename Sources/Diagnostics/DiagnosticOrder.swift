/// The one order in which findings are shown: file, offset, code, message.
package func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.sorted { left, right in
        if left.file != right.file { return left.file < right.file }
        if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
        if left.code != right.code { return left.code < right.code }
        if left.message != right.message { return left.message < right.message }
        return (left.range.upperBound, left.advice ?? "") < (right.range.upperBound, right.advice ?? "")
    }
}
