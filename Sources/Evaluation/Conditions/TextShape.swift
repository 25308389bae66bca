/// A simple pattern: `#` a digit, `@` a letter, `?` any one scalar, `*` anything, everything else itself.
struct TextShape {
    private let pattern: [Unicode.Scalar]

    init(_ pattern: String) { self.pattern = Array(pattern.unicodeScalars) }

    /// Walks the text once with one step back per `*`, so that no pattern takes longer than pattern times text.
    func matches(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var inText = 0
        var inPattern = 0
        var star: (pattern: Int, text: Int)?
        while inText < scalars.count {
            if inPattern < pattern.count, pattern[inPattern] == "*" {
                star = (inPattern, inText)
                inPattern += 1
            } else if inPattern < pattern.count, Self.fits(scalars[inText], pattern[inPattern]) {
                inText += 1
                inPattern += 1
            } else if let last = star {
                inPattern = last.pattern + 1
                inText = last.text + 1
                star = (last.pattern, last.text + 1)
            } else {
                return false
            }
        }
        return pattern[inPattern...].allSatisfy { $0 == "*" }
    }

    private static func fits(_ scalar: Unicode.Scalar, _ shape: Unicode.Scalar) -> Bool {
        switch shape {
        case "#": scalar.properties.numericType == .decimal
        case "@": scalar.properties.isAlphabetic
        case "?": true
        default: scalar == shape
        }
    }
}
