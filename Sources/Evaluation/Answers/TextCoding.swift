/// A value that travels in JSON as one piece of text.
package protocol TextCodable: Codable {
    init?(_ text: String)
    var text: String { get }
}

extension TextCodable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "‘\(text)’ is not a \(Self.self)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension CalendarDate: TextCodable {
    package init?(_ text: String) { self.init(text[...]) }
}

extension TimeOfDay: TextCodable {
    package init?(_ text: String) { self.init(text[...]) }
}

extension Instant: TextCodable {}

extension DateTime: TextCodable {
    package init?(_ text: String) { self.init(text[...]) }
}

extension Coordinates: TextCodable {
    package init?(_ text: String) { self.init(text[...]) }
}
