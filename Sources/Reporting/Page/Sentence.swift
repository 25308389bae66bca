/// A finished sentence; it remembers which parts are numbers and which are other people's words.
package struct Sentence: Hashable, Sendable {
    package enum Piece: Hashable, Sendable {
        /// Words of the interface.
        case words(String)
        /// A number, a date part, a fraction or a range; it always runs from left to right.
        case number(String)
        /// Someone else's words, in the language of their voice.
        case quote(String, Voice)
    }

    package private(set) var pieces: [Piece]

    package init(_ pieces: [Piece]) { self.pieces = pieces }

    package static func words(_ text: String) -> Sentence { Sentence([.words(text)]) }
    package static func number(_ text: String) -> Sentence { Sentence([.number(text)]) }
    package static func quote(_ text: String, _ voice: Voice) -> Sentence { Sentence([.quote(text, voice)]) }

    /// All of it as one text.
    package var text: String {
        if pieces.count == 1 { return pieces[0].text }
        return pieces.reduce(into: "") { $0 += $1.text }
    }

    package var isEmpty: Bool { pieces.isEmpty }

    /// Whether it closes with a sign of its own, also one inside quotation marks.
    var endsInSign: Bool {
        let closing: Set<Character> = ["”", "“", "»", "\"", "'", "’", ")", "]", "\u{200E}", "\u{200F}"]
        let last = text.last { !$0.isWhitespace && !closing.contains($0) }
        return last.map { "?!.:;…؟؛。।？！".contains($0) } ?? false
    }
}

/// Whose words a text is, and so in which language it stands.
package enum Voice: Hashable, Sendable {
    case checklist, shopper
    /// The checklist's too, where it is not translated.
    case original
    /// Names and identifiers, in no language.
    case name
}

extension Sentence.Piece {
    package var text: String {
        switch self {
        case .words(let text), .number(let text), .quote(let text, _): text
        }
    }
}

extension Sentence: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init([.words(value)]) }
}

/// A sentence travels in JSON as its text: whoever reads it wants to read, not to lay out.
extension Sentence: Codable {
    package init(from decoder: any Decoder) throws {
        self.init([.words(try decoder.singleValueContainer().decode(String.self))])
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
