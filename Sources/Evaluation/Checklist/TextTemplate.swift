/// A text of a checklist with the places where something of the visit stands: `{greeted}`, `{location.name}`.
package struct TextTemplate: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case words(String)
        case placeholder(Placeholder)
    }

    package let parts: [Part]
    /// Braces that open or close nothing, in UTF-8 bytes of the text.
    package let strayBraces: [Range<Int>]
    /// The names between braces with their places, in UTF-8 bytes of the text.
    package let names: [(name: String, range: Range<Int>)]

    package static func == (left: TextTemplate, right: TextTemplate) -> Bool { left.parts == right.parts }
    package func hash(into hasher: inout Hasher) { hasher.combine(parts) }

    /// Reads `{name}`; two braces stand for one, and a stray one for itself.
    package init(_ text: String) {
        var reader = TemplateReader(bytes: Array(text.utf8))
        reader.read()
        parts = reader.parts
        strayBraces = reader.strays
        names = reader.names
    }

    package var placeholders: [Placeholder] {
        parts.compactMap {
            if case .placeholder(let placeholder) = $0 { return placeholder }
            return nil
        }
    }

    /// The text with each placeholder replaced by its words.
    package func filled(_ words: (Placeholder) -> String) -> String {
        parts.map { part in
            switch part {
            case .words(let text): text
            case .placeholder(let placeholder): words(placeholder)
            }
        }.joined()
    }
}

/// What a text can take over from the visit.
package enum Placeholder: Hashable, Sendable {
    case locationName, visitDate, checklistTitle
    /// The name of the instance that the question stands in.
    case instance
    case answer(QuestionID)

    package init(name: String) {
        switch name {
        case "location.name": self = .locationName
        case "visit.date": self = .visitDate
        case "checklist.title": self = .checklistTitle
        case "instance": self = .instance
        default: self = .answer(QuestionID(name))
        }
    }

    /// The names that are no questions.
    package static let fixedNames = ["location.name", "visit.date", "checklist.title", "instance"]
}

private struct TemplateReader {
    let bytes: [UInt8]
    var parts: [TextTemplate.Part] = []
    var strays: [Range<Int>] = []
    var names: [(name: String, range: Range<Int>)] = []
    private var position = 0
    private var words: [UInt8] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() {
        let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        while position < bytes.count {
            let byte = bytes[position]
            if (byte == open || byte == close), position + 1 < bytes.count, bytes[position + 1] == byte {
                words.append(byte)
                position += 2
            } else if byte == open, let end = bytes[position...].firstIndex(of: close),
                !bytes[(position + 1)..<end].contains(open)
            {
                take(position + 1..<end)
            } else {
                if byte == open || byte == close { strays.append(position..<position + 1) }
                words.append(byte)
                position += 1
            }
        }
        flush()
    }

    private mutating func take(_ range: Range<Int>) {
        let name = String(decoding: bytes[range], as: UTF8.self)
        names.append((name, range))
        flush()
        parts.append(.placeholder(Placeholder(name: name)))
        position = range.upperBound + 1
    }

    private mutating func flush() {
        if !words.isEmpty { parts.append(.words(String(decoding: words, as: UTF8.self))) }
        words = []
    }
}
