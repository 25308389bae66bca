/// A piece of a checklist in a rule: a complete file, or a fragment that somebody wraps into one.
package enum Example: Sendable, Hashable {
    case file(String)
    case question(String)
    case checklist(String)

    /// The example as it is written in the rule, markers included.
    package var source: String {
        switch self {
        case .file(let source), .question(let source), .checklist(let source): source
        }
    }

    /// The text without its markers, and where the markers stood.
    package var marked: MarkedText { MarkedText(source) }
}

/// Text in which a `↓` stood directly before each place of interest.
package struct MarkedText: Sendable, Hashable {
    package let text: String
    /// The byte offsets in `text` at which the markers stood.
    package let offsets: [Int]

    package init(_ source: String) {
        var text = String.UnicodeScalarView()
        var offsets: [Int] = []
        var length = 0
        for scalar in source.unicodeScalars {
            if scalar == "↓" {
                offsets.append(length)
            } else {
                text.append(scalar)
                length += UTF8.width(scalar)
            }
        }
        self.text = String(text)
        self.offsets = offsets
    }
}
