/// How bad a finding is: an error stops the file from being used, a warning does not.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    case warning
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
        left == .warning && right == .error
    }
}
