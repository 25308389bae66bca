/// Reads JSON by RFC 8259, strictly, keeping the place of every value; Foundation's readers know no places.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private static let deepest = 32

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func parse() throws(JSONError) -> JSONValue {
        skipSpace()
        let value = try value()
        skipSpace()
        guard position == bytes.count else { throw failure("Something follows after the end of the value.") }
        return value
    }

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
    }

    private func failure(_ problem: String) -> JSONError { JSONError(offset: position, problem: problem) }

    private mutating func value() throws(JSONError) -> JSONValue {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw failure("The values are nested too deeply.") }
        let start = position
        let kind: JSONValue.Kind
        switch byte {
        case UInt8(ascii: "{"): kind = try object()
        case UInt8(ascii: "["): kind = try array()
        case UInt8(ascii: "\""): kind = .string(try string())
        case UInt8(ascii: "t"): kind = try word("true", .bool(true))
        case UInt8(ascii: "f"): kind = try word("false", .bool(false))
        case UInt8(ascii: "n"): kind = try word("null", .null)
        case UInt8(ascii: "-"), .some(0x30...0x39): kind = .number(try number())
        case nil: throw failure("The file ends where a value should stand.")
        default:
            throw failure(
                "A value should stand here: a text in straight quotation marks, a number, a list or an object.")
        }
        return JSONValue(kind: kind, range: start..<position)
    }

    private mutating func word(_ word: String, _ kind: JSONValue.Kind) throws(JSONError) -> JSONValue.Kind {
        guard bytes[position...].starts(with: word.utf8) else { throw failure("A value should stand here.") }
        position += word.utf8.count
        return kind
    }

    private mutating func object() throws(JSONError) -> JSONValue.Kind {
        position += 1
        var members: [JSONMember] = []
        var names: Set<String> = []
        skipSpace()
        if byte == UInt8(ascii: "}") {
            position += 1
            return .object(members)
        }
        while true {
            skipSpace()
            let start = position
            guard byte == UInt8(ascii: "\"") else { throw failure("A name in quotation marks should stand here.") }
            let name = try string()
            let range = start..<position
            guard names.insert(name).inserted else {
                throw JSONError(offset: start, problem: "The name ‘\(name)’ stands here a second time.")
            }
            skipSpace()
            guard byte == UInt8(ascii: ":") else { throw failure("A colon should follow the name.") }
            position += 1
            skipSpace()
            members.append(JSONMember(name: name, nameRange: range, value: try value()))
            if try isEnd(UInt8(ascii: "}")) { return .object(members) }
        }
    }

    private mutating func array() throws(JSONError) -> JSONValue.Kind {
        position += 1
        var values: [JSONValue] = []
        skipSpace()
        if byte == UInt8(ascii: "]") {
            position += 1
            return .array(values)
        }
        while true {
            skipSpace()
            values.append(try value())
            if try isEnd(UInt8(ascii: "]")) { return .array(values) }
        }
    }

    /// After a member or an element: true at the closing bracket, false after a comma.
    private mutating func isEnd(_ close: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        let found = byte
        guard found == close || found == UInt8(ascii: ",") else {
            throw failure("A comma or ‘\(String(decoding: [close], as: UTF8.self))’ should stand here.")
        }
        position += 1
        return found == close
    }

    private mutating func number() throws(JSONError) -> String {
        let start = position
        if byte == UInt8(ascii: "-") { position += 1 }
        let isZeroLed = byte == UInt8(ascii: "0")
        let wholeDigits = skipDigits()
        var isNumber = wholeDigits == 1 || (wholeDigits > 1 && !isZeroLed)
        if byte == UInt8(ascii: ".") {
            position += 1
            isNumber = skipDigits() > 0 && isNumber
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            position += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
            isNumber = skipDigits() > 0 && isNumber
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard isNumber else { throw JSONError(offset: start, problem: "‘\(text)’ is no number.") }
        return text
    }

    /// Goes past digits and says how many there were.
    private mutating func skipDigits() -> Int {
        let start = position
        while let byte, (0x30...0x39).contains(byte) { position += 1 }
        return position - start
    }

    private mutating func string() throws(JSONError) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while let byte {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw JSONError(offset: start, problem: "This text is not valid UTF-8.")
                }
                return string
            case UInt8(ascii: "\\"):
                text += String(try escape()).utf8
            case 0..<0x20:
                throw JSONError(
                    offset: position - 1, problem: "A line end or control character stands in a text; write \\n.")
            default:
                text.append(byte)
            }
        }
        throw JSONError(offset: start, problem: "This text is not closed by a quotation mark.")
    }

    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        let mark = byte
        position += 1
        switch mark {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw JSONError(offset: position - 2, problem: "No such escape exists in JSON.")
        }
    }

    private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
        let start = position - 2
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: "\\u".utf8) else {
            throw JSONError(offset: start, problem: "Half of a surrogate pair stands alone.")
        }
        position += 2
        let second = try hexadecimal()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw JSONError(offset: start, problem: "Half of a surrogate pair stands alone.") }
        return scalar
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        guard position + 4 <= bytes.count,
            bytes[position..<(position + 4)].allSatisfy({ UnicodeScalar($0).properties.isASCIIHexDigit }),
            let value = UInt32(String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16)
        else { throw failure("Four hexadecimal digits should stand after \\u.") }
        position += 4
        return value
    }
}
