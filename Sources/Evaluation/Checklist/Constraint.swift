/// What several answers must fulfil together; broken only when it is false.
package struct Constraint: Hashable, Sendable {
    package let id: String
    package let that: Expression
    package let level: Level
    /// For the shopper, in the language of the checklist.
    package let message: String
    /// The slot whose answers it looks at, inside a repeated section.
    package let slot: Slot?

    package enum Level: String, Hashable, Sendable, Codable, CaseIterable {
        /// Blocks finalising.
        case error
        /// Is pointed out, and stands on the scorecard.
        case warning
    }

    package init(id: String, that: Expression, level: Level = .error, message: String, slot: Slot? = nil) {
        self.id = id
        self.that = that
        self.level = level
        self.message = message
        self.slot = slot
    }
}
