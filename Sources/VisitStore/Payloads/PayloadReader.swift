import Glibc

/// Reads JSON in the one form in which events are written: keys in their order, and nothing between the tokens.
///
/// It takes a fiftieth of the time of Foundation's decoder, which is asked about everything that looks otherwise.
struct PayloadReader {
    /// Something is there that the store does not write, or writes rarely.
    struct Unfamiliar: Error {}

    private var rest: Slice<UnsafeBufferPointer<UInt8>>
    /// Whether nothing of the object stands before what comes next.
    private var isFirstMember = true

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { rest = bytes[...] }

    /// The value that the bytes are as a whole; `nil` when they are not in that form.
    static func read<Value: PayloadReadable>(_ bytes: [UInt8]) -> Value? {
        bytes.withUnsafeBufferPointer { bytes in
            var reader = PayloadReader(bytes)
            guard let value = try? Value(reading: &reader), reader.rest.isEmpty else { return nil }
            return value
        }
    }

    /// Goes over a text when it comes next.
    private mutating func skips(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        let next = UnsafeBufferPointer(rebasing: rest.prefix(count))
        guard next.count == count, let start = next.baseAddress, memcmp(start, text.utf8Start, count) == 0 else {
            return false
        }
        rest = rest.dropFirst(count)
        return true
    }

    private mutating func require(_ text: StaticString) throws {
        guard skips(text) else { throw Unfamiliar() }
    }
}

extension PayloadReader {
    /// An object, by what reads its members in their order.
    mutating func object<Value>(
        _ members: (inout PayloadReader) throws -> Value
    ) throws -> Value {
        try require("{")
        isFirstMember = true
        let value = try members(&self)
        try require("}")
        isFirstMember = false
        return value
    }

    /// Whether the member of that name comes next; what follows is its value.
    mutating func holds(_ name: StaticString) -> Bool {
        let start = rest
        if (isFirstMember || skips(",")) && skips("\"") && skips(name) && skips("\":") {
            isFirstMember = false
            return true
        }
        rest = start
        return false
    }

    mutating func member<Value: PayloadReadable>(_ name: StaticString) throws -> Value {
        guard holds(name) else { throw Unfamiliar() }
        return try Value(reading: &self)
    }

    /// `nil` when the member is not there.
    mutating func memberIfThere<Value: PayloadReadable>(_ name: StaticString) throws -> Value? {
        holds(name) ? try Value(reading: &self) : nil
    }

    mutating func list<Value: PayloadReadable>() throws -> [Value] {
        try require("[")
        var values: [Value] = []
        while !skips("]") {
            if !values.isEmpty { try require(",") }
            values.append(try Value(reading: &self))
        }
        return values
    }
}

extension PayloadReader {
    mutating func bool() throws -> Bool {
        if skips("true") { return true }
        try require("false")
        return false
    }

    /// Of so few digits that it cannot overflow.
    mutating func number() throws -> Int {
        let isNegative = skips("-")
        let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        guard (1...18).contains(digits.count), digits.count == 1 || digits.first != UInt8(ascii: "0") else {
            throw Unfamiliar()
        }
        rest = rest.dropFirst(digits.count)
        let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return isNegative ? -value : value
    }

    mutating func text() throws -> String {
        try require("\"")
        let plain = rest.prefix { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        rest = rest.dropFirst(plain.count)
        if skips("\"") { return try Self.valid(UnsafeBufferPointer(rebasing: plain)) }
        var bytes = Array(plain)
        while !skips("\"") {
            guard let byte = rest.popFirst(), byte >= 0x20 else { throw Unfamiliar() }
            bytes.append(byte == UInt8(ascii: "\\") ? try escaped() : byte)
        }
        return try bytes.withUnsafeBufferPointer { try Self.valid($0) }
    }

    /// Escapes of four digits are rare and left to others.
    private mutating func escaped() throws -> UInt8 {
        switch rest.popFirst() {
        case UInt8(ascii: "\""): UInt8(ascii: "\"")
        case UInt8(ascii: "\\"): UInt8(ascii: "\\")
        case UInt8(ascii: "n"): UInt8(ascii: "\n")
        case UInt8(ascii: "r"): UInt8(ascii: "\r")
        case UInt8(ascii: "t"): UInt8(ascii: "\t")
        default: throw Unfamiliar()
        }
    }

    private static func valid(_ bytes: UnsafeBufferPointer<UInt8>) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Unfamiliar() }
        return text
    }
}

/// What can be read from the payload of an event.
protocol PayloadReadable {
    init(reading reader: inout PayloadReader) throws
}
