import Glibc

/// What a terminal refused, with the error's number; EINTR is a write given up because a signal ends the program.
package struct TerminalFailure: Error, Hashable, CustomStringConvertible {
    package enum Action: Hashable, Sendable {
        case opening, changingModes, writing
    }

    package let action: Action
    package let number: Int32

    package init(_ action: Action, _ number: Int32) {
        self.action = action
        self.number = number
    }

    package var description: String { "\(action): \(String(cString: strerror(number)))" }
}
