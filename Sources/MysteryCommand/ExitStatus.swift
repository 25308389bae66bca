/// The exit statuses of every command; README and docs/exit-status.md show this table.
package enum ExitStatus: Int32 {
    case done = 0
    /// Findings, or answers that were refused.
    case findings = 1
    case usage = 2
    /// Unreadable, input or output, internal.
    case failure = 3
    case locked = 5
    /// The storage is full, read-only or corrupt.
    case storage = 6
    /// A draft is saved, but the visit is not finalised.
    case draft = 10
}

/// Why a command stops: one sentence for people, and the status for scripts.
struct CommandFailure: Error, Hashable {
    let message: String
    let status: ExitStatus
    var advice: String?

    init(_ message: String, status: ExitStatus = .failure, advice: String? = nil) {
        self.message = message
        self.status = status
        self.advice = advice
    }

    /// As it is printed on the error stream.
    var words: String { "mystery: \(message)\n" + (advice.map { "  advice: \($0)\n" } ?? "") }
}

/// Ends a command whose words are all said already.
struct QuietEnd: Error {
    let code: Int32

    init(status: ExitStatus) { code = status.rawValue }

    /// As a shell reports a program that a signal ended.
    init(signal: Int32) { code = 128 + signal }
}
