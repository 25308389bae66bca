/// The id of a question, unique in its checklist and never reused.
package struct QuestionID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let name: String
    package init(_ name: String) { self.name = name }
    package init(stringLiteral value: String) { name = value }
    package var description: String { name }
    package static func < (left: QuestionID, right: QuestionID) -> Bool { left.name < right.name }

    /// The same question in one slot of the repeated section around it: `greeted#2`.
    package func inSlot(_ number: Int) -> QuestionID { QuestionID("\(name)#\(number)") }

    /// The id as it is written in the checklist.
    package var written: QuestionID { QuestionID(withoutSlot(name)) }

    /// The number of its slot; `nil` outside repeated sections.
    package var slot: Int? { slotNumber(name) }
}

/// The id of a section, unique among the sections and questions of its checklist.
package struct SectionID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let name: String
    package init(_ name: String) { self.name = name }
    package init(stringLiteral value: String) { name = value }
    package var description: String { name }
    package static func < (left: SectionID, right: SectionID) -> Bool { left.name < right.name }

    /// The same section in one slot of the repeated section around it.
    package func inSlot(_ number: Int) -> SectionID { SectionID("\(name)#\(number)") }

    /// The id as it is written in the checklist.
    package var written: SectionID { SectionID(withoutSlot(name)) }
}

// Ids of a checklist never hold the sign that comes before a slot's number.
private func withoutSlot(_ name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: "#")).map { String(name[..<$0]) } ?? name
}

private func slotNumber(_ name: String) -> Int? {
    name.utf8.lastIndex(of: UInt8(ascii: "#")).flatMap { Int(name[name.utf8.index(after: $0)...]) }
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
