/// A whole phrase with named places to fill, such as `{count} of {total} answered`.
package struct Wording: Hashable, Sendable, ExpressibleByStringLiteral {
    package enum Segment: Hashable, Sendable {
        case text(String)
        case slot(String)
    }

    private let other: [Segment]
    /// The forms that differ from `other`.
    private let forms: [PluralForm: [Segment]]

    package init(stringLiteral value: String) {
        other = Self.segments(value)
        forms = [:]
    }

    private init(_ forms: KeyValuePairs<PluralForm, String?>, other: String) {
        self.other = Self.segments(other)
        self.forms = forms.reduce(into: [:]) { result, form in
            if let text = form.value { result[form.key] = Self.segments(text) }
        }
    }

    /// A phrase whose words depend on `{count}`, with the forms that its language has.
    package static func plural(
        zero: String? = nil, one: String, two: String? = nil, few: String? = nil, many: String? = nil, other: String
    ) -> Wording {
        Wording([.zero: zero, .one: one, .two: two, .few: few, .many: many], other: other)
    }

    package func segments(for form: PluralForm) -> [Segment] {
        // Most phrases have one form only, and are asked for often.
        forms.isEmpty ? other : forms[form] ?? other
    }

    /// Whether the words depend on a number.
    package var isPlural: Bool { !forms.isEmpty }
    package func has(_ form: PluralForm) -> Bool { form == .other || forms[form] != nil }

    /// The names of the places of one form, sorted.
    package func slots(for form: PluralForm = .other) -> [String] {
        segments(for: form).compactMap {
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
