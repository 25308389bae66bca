/// HTML source; a String that is interpolated into it is escaped, only HTML goes in as it is.
package struct HTML: Sendable, Hashable {
    package private(set) var bytes: [UInt8]

    package init() { bytes = [] }

    /// An empty page with room for that many bytes.
    init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    package static func += (left: inout HTML, right: HTML) { left.bytes.append(contentsOf: right.bytes) }

    /// Appends a text, escaped, without making a value in between.
    mutating func append(text: String) { HTMLEscaping.append(text, to: &bytes) }

    /// Appends markup that stands in our own source.
    mutating func append(markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }
}

extension HTML: ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html: HTML

        package init(literalCapacity: Int, interpolationCount: Int) {
            html = HTML(capacity: literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: String) { html.bytes.append(contentsOf: literal.utf8) }
        package mutating func appendInterpolation(_ text: String) { html.append(text: text) }
        package mutating func appendInterpolation(_ number: Int) { html.append(text: String(number)) }
        package mutating func appendInterpolation(_ part: HTML) { html += part }
        package mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { html += part } }
    }

    package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.html }

    package init(stringLiteral value: String) { bytes = Array(value.utf8) }
}

extension HTML: CustomStringConvertible {
    package var description: String { String(decoding: bytes, as: UTF8.self) }
}
