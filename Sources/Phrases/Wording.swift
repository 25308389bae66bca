/// A whole phrase with named places to fill, such as `{count} of {total} answered`.
package struct Wording: Hashable, Sendable, ExpressibleByStringLiteral {
    package enum Segment: Hashable, Sendable {
        case text(String)
        case slot(String)
    }

    private let one: [Segment]?
    private let other: [Segment]

    package init(stringLiteral value: String) {
        one = nil
        other = Self.segments(value)
    }

    private init(one: String, other: String) {
        self.one = Self.segments(one)
        self.other = Self.segments(other)
    }

    /// A phrase whose words depend on `{count}`.
    package static func plural(one: String, other: String) -> Wording { Wording(one: one, other: other) }

    package func segments(for form: PluralForm) -> [Segment] { form == .one ? one ?? other : other }

    /// The names of its places, sorted; both forms of a plural must have the same ones.
    package var slots: [String] { Self.slots(other) }
    package var slotsOfOne: [String] { Self.slots(one ?? other) }

    private static func slots(_ segments: [Segment]) -> [String] {
        segments.compactMap {
            if case .slot(let name) = $0 { return name }
            return nil
        }.sorted()
    }

    private static func segments(_ text: String) -> [Segment] {
        var result: [Segment] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { result.append(.text(String(rest[..<open]))) }
            result.append(.slot(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { result.append(.text(String(rest))) }
        return result
    }
}
