import Glibc

/// What a terminal refused, with the error's number.
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

    /// Throws for a number that is an error; what a signal that ends the program cut short is none, for it is told next.
    static func check(_ action: Action, _ number: Int32) throws(TerminalFailure) {
        if number != 0, number != EINTR { throw TerminalFailure(action, number) }
    }

    package var description: String { "\(action): \(String(cString: strerror(number)))" }
}
