import Glibc

/// The error number a system call left behind.
struct SystemFailure: Error, Hashable {
    let number: CInt

    /// Must be asked for at once: the next call may change the number.
    static var last: SystemFailure { SystemFailure(number: errno) }

    var reason: String {
        guard let text = strerror(number) else { return "error \(number)" }
        return String(cString: text)
    }
}
