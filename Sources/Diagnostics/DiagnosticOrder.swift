/// The one order in which findings are shown: file, offset, code, message.
package func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.sorted { left, right in
        let leftKey = (left.file, left.range.lowerBound, left.code, left.message)
        let rightKey = (right.file, right.range.lowerBound, right.code, right.message)
        if leftKey != rightKey { return leftKey < rightKey }
        return (left.range.upperBound, left.advice ?? "") < (right.range.upperBound, right.advice ?? "")
    }
}
