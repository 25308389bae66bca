/// A JSON value and where it stands in its file, in bytes.
struct JSONValue {
    indirect enum Kind {
        case null
        case bool(Bool)
        /// As it is written, so that no digit is lost.
        case number(String)
        case string(String)
        case array([JSONValue])
        case object([JSONMember])
    }

    let kind: Kind
    let range: Range<Int>

    var string: String? {
        if case .string(let text) = kind { return text }
        return nil
    }

    var members: [JSONMember]? {
        if case .object(let members) = kind { return members }
        return nil
    }

    func member(_ name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

    /// What kind of value it is, in words.
    var words: String {
        switch kind {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

struct JSONMember {
    let name: String
    let nameRange: Range<Int>
    let value: JSONValue
}

/// The first thing that is wrong with a JSON text, and where.
struct JSONError: Error {
    let offset: Int
    let problem: String
}
