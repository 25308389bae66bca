/// Kleene's three truth values: a comparison with something that has no value is unknown.
package enum Truth: Hashable, Sendable {
    case yes, no, unknown

    package init(_ value: Bool) { self = value ? .yes : .no }

    package static prefix func ! (value: Truth) -> Truth {
        switch value {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }

    /// No wins over unknown, unknown over yes.
    package static func all(_ values: some Sequence<Truth>) -> Truth {
        var result = Truth.yes
        for value in values {
            if value == .no { return .no }
            if value == .unknown { result = .unknown }
        }
        return result
    }

    /// Yes wins over unknown, unknown over no.
    package static func any(_ values: some Sequence<Truth>) -> Truth { !all(values.map { !$0 }) }
}
