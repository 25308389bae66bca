import Testing

@testable import Formats

@Suite("JSON by RFC 8259, strictly") struct JSONParserTests {
    private func parse(_ text: String) throws(JSONError) -> JSONValue {
        var parser = JSONParser(Array(text.utf8))
        return try parser.parse()
    }

    @Test(
        "numbers keep their digits",
        arguments: [
            "0", "-0", "12", "1.50", "0.1", "-0.1", "1e5", "0e1", "1E+5", "1.5e-3", "123456789012345678901234567890",
        ])
    func numbers(text: String) throws {
        guard case .number(let written) = try parse(text).kind else {
            Issue.record("no number")
            return
        }
        #expect(written == text)
    }

    @Test(
        "what is no JSON",
        arguments: [
            "", " ", "01", "-", "+1", ".5", "-.5", "1.", "1.e5", "1e", "1e+", "0x1", "NaN", "Infinity", "tru", "nul",
            "True",
            "'a'", "“a”", "{", "[", "[1,]", "{\"a\":1,}", "{a:1}", "{\"a\" 1}", "[1 2]", "1 2", "{}x", "\"a", "\"\\x\"",
            "\"\\u12\"", "\"\\u+123\"", "\"\\u-000\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\n\"",
            "\"\u{1}\"",
            "// a\n1", "[1,,2]", "{\"a\":1,\"a\":2}", "\\",
        ])
    func malformed(text: String) {
        #expect(throws: JSONError.self) { try parse(text) }
    }

    @Test(
        "escapes",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u0BA4""#, "Aéத"),
            (#""\ud83d\ude00""#, "😀"),
            (#""\uD83D\uDE00""#, "😀"), (#""\u0000""#, "\u{0}"), ("\"é😀\u{7F}\"", "é😀\u{7F}"),
        ])
    func escapes(text: String, expected: String) throws {
        #expect(try parse(text).string == expected)
    }

    @Test("bytes that are no UTF-8, and a byte order mark") func bytes() throws {
        var broken = JSONParser([0x22, 0xFF, 0x22])
        #expect(throws: JSONError.self) { try broken.parse() }
        #expect(try parse("\u{FEFF}\"a\"").string == "a")
    }

    @Test("deep nesting is refused, not followed") func depth() throws {
        #expect(throws: JSONError.self) { try parse(String(repeating: "[", count: 100_000)) }
        _ = try parse(String(repeating: "[", count: 32) + String(repeating: "]", count: 32))
    }

    @Test("every value knows its place") func places() throws {
        let text = #" {"é": [1, "b"], "c": null} "#
        let value = try parse(text)
        let members = try #require(value.members)
        func part(_ range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }
        #expect(members.map { part($0.nameRange) } == ["\"é\"", "\"c\""])
        #expect(members.map { part($0.value.range) } == ["[1, \"b\"]", "null"])
        #expect(value.range == 1..<(text.utf8.count - 1))
    }

    @Test(
        "the place of a fault",
        arguments: [("{\"a\": yes}", 6), ("[1, 01]", 4), ("\"a\\x\"", 2), ("{\"a\":1, \"a\":2}", 8)])
    func faults(text: String, offset: Int) {
        #expect { try parse(text) } throws: { ($0 as? JSONError)?.offset == offset }
    }
}
