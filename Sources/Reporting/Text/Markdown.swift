/// Markdown source; a String that is interpolated into it is escaped, only Markdown goes in as it is.
package struct Markdown: Sendable, Hashable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package static func += (left: inout Markdown, right: Markdown) { left.bytes.append(contentsOf: right.bytes) }

    /// A text between backquotes, such as an identifier or a digest.
    static func code(_ text: String) -> Markdown {
        let bytes = MarkdownEscaping.code(text)
        var code = Markdown()
        code.bytes = bytes
        return code
    }

    /// Text of several lines as a block quote behind an indent; every line keeps its place.
    static func quote(_ text: String, indent: Int) -> Markdown {
        var quote = Markdown()
        let lines = MarkdownEscaping.lines(text)
        for (number, line) in lines.enumerated() {
            quote.bytes.append(contentsOf: String(repeating: " ", count: indent).utf8)
            quote.bytes.append(UInt8(ascii: ">"))
            if !line.isEmpty {
                quote.bytes.append(UInt8(ascii: " "))
                quote.bytes.append(contentsOf: line)
                // A backslash at the end of a line keeps the line break.
                if number + 1 < lines.count, !lines[number + 1].isEmpty { quote.bytes.append(UInt8(ascii: "\\")) }
            }
            quote.bytes.append(UInt8(ascii: "\n"))
        }
        return quote
    }
}

extension Markdown: ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markdown = Markdown()

        package init(literalCapacity: Int, interpolationCount: Int) {
            markdown.bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: String) { markdown.bytes.append(contentsOf: literal.utf8) }
        package mutating func appendInterpolation(_ text: String) {
            markdown.bytes.append(contentsOf: MarkdownEscaping.inline(text))
        }
        package mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
        package mutating func appendInterpolation(_ part: Markdown) { markdown += part }
    }

    package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.markdown }

    package init(stringLiteral value: String) { bytes = Array(value.utf8) }
}

extension Markdown: CustomStringConvertible {
    package var description: String { String(decoding: bytes, as: UTF8.self) }
}
