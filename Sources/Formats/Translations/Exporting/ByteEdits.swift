import Diagnostics
import SourceXML

/// Changes of the bytes of one file, collected and then made at once; whatever is not named stays as it is.
struct ByteEdits {
    private let bytes: [UInt8]
    private var edits: [(range: Range<Int>, text: String)] = []

    init(_ tree: XMLTree) { bytes = tree.source.bytes }

    /// Insertions at one place come in the order in which they are asked for.
    mutating func replace(_ range: Range<Int>, by text: String) { edits.append((range, text)) }

    mutating func insert(_ text: String, at place: Int) { replace(place..<place, by: text) }

    /// Also where an element was written without an end tag.
    mutating func setContent(of element: XMLElement, to text: String) {
        guard element.isSelfClosed else { return replace(element.contentRange, by: text) }
        let slash = element.startTag.upperBound - 2
        replace(slash..<element.startTag.upperBound, by: ">\(text)</\(element.qualifiedName)>")
    }

    mutating func set(_ name: String, _ value: String, of element: XMLElement) {
        if let attribute = element.attribute(name) {
            if attribute.value != value { replace(attribute.valueRange, by: escapedValue(value)) }
        } else {
            insert(" \(name)=\"\(escapedValue(value))\"", at: element.nameRange.upperBound)
        }
    }

    mutating func remove(_ name: String, of element: XMLElement) {
        guard let attribute = element.attribute(name) else { return }
        replace(spaceBefore(attribute.range.lowerBound)..<attribute.range.upperBound, by: "")
    }

    /// With the white space in front of it.
    mutating func remove(_ element: XMLElement) {
        replace(spaceBefore(element.range.lowerBound)..<element.range.upperBound, by: "")
    }

    /// A stretch of the file as it reads with the changes in it.
    func applied(to range: Range<Int>) -> [UInt8] {
        // What is inserted where something is taken out would be lost behind it.
        let ordered = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.isEmpty ? 0 : 1, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.isEmpty ? 0 : 1, $1.offset)
        }
        var result: [UInt8] = []
        var position = range.lowerBound
        for (_, edit) in ordered where edit.range.lowerBound >= position {
            result += bytes[position..<edit.range.lowerBound]
            result += edit.text.utf8
            position = edit.range.upperBound
        }
        return result + bytes[position..<range.upperBound]
    }

    private func spaceBefore(_ place: Int) -> Int {
        var start = place
        while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
        return start
    }
}

extension XMLElement {
    var isSelfClosed: Bool { tree.source.bytes[startTag.upperBound - 2] == UInt8(ascii: "/") }

    /// The prefix of its name with the colon; what is written into it gets the same one.
    var prefix: String { String(qualifiedName.dropLast(name.count)) }
}

/// Text as it stands between two tags.
func escapedText(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}

/// Text as it stands in a value between double quotes; white space other than a space would be read as one.
func escapedValue(_ text: String) -> String {
    escapedText(text).replacing("\"", with: "&quot;").replacing("'", with: "&apos;").replacing("\t", with: "&#9;")
        .replacing("\n", with: "&#10;").replacing("\r", with: "&#13;")
}
