/// Keeps spreadsheets from running what a shopper typed: a text that could begin a formula gets an apostrophe in front.
///
/// It can be undone: one apostrophe goes when what follows it would have been guarded.
package enum FormulaGuard {
    package static func guarded(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

    /// What was guarded, as it was.
    package static func unguarded(_ text: String) -> String {
        guard text.unicodeScalars.first == "'" else { return text }
        let rest = String(text.unicodeScalars.dropFirst())
        return isDangerous(rest) ? rest : text
    }

    /// Looks behind apostrophes, so that guarding can be undone, and behind blanks, which programs leave out.
    private static func isDangerous(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            if starters.contains(scalar) { return true }
            guard scalar == "'" || scalar.properties.isWhitespace || isInvisible(scalar) else { return false }
        }
        return false
    }

    /// Tab and line breaks too: some programs drop them and then read what follows.
    private static let starters: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x180E, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
        default: false
        }
    }
}
