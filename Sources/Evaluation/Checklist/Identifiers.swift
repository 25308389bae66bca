/// The id of a question, unique in its checklist and never reused.
package struct QuestionID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let name: String
    package init(_ name: String) { self.name = name }
    package init(stringLiteral value: String) { name = value }
    package var description: String { name }
    package static func < (left: QuestionID, right: QuestionID) -> Bool { left.name < right.name }
}

/// The id of a section, unique among the sections and questions of its checklist.
package struct SectionID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let name: String
    package init(_ name: String) { self.name = name }
    package init(stringLiteral value: String) { name = value }
    package var description: String { name }
    package static func < (left: SectionID, right: SectionID) -> Bool { left.name < right.name }
}

extension QuestionID: Codable, CodingKeyRepresentable {
    package init(from decoder: any Decoder) throws { self.init(try decoder.singleValueContainer().decode(String.self)) }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
    package var codingKey: any CodingKey { name.codingKey }
    package init?<Key: CodingKey>(codingKey: Key) { self.init(codingKey.stringValue) }
}

extension SectionID: Codable {
    package init(from decoder: any Decoder) throws { self.init(try decoder.singleValueContainer().decode(String.self)) }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}
