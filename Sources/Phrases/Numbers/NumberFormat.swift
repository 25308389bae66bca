/// How a language writes numbers; small tables of our own, never the machine's locale.
///
/// Digits are 0 to 9 in every language, as an owner compares reports; they are not grouped, so that a number reads the same in a table, in an answer and in the arithmetic.
package struct NumberFormat: Sendable, Hashable {
    package let language: Language

    package init(_ language: Language) { self.language = language }

    /// A number as it stands among words that run from right to left: with a mark (U+200E) on both sides where it holds
    /// more than digits and a point, so that `4 / 6` does not show as `6 / 4` in plain text.
    package func isolated(_ text: String) -> String {
        guard language.isRightToLeft, !text.utf8.allSatisfy(Self.isDigitOrPoint) else { return text }
        return "\u{200E}" + text + "\u{200E}"
    }

    private static func isDigitOrPoint(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
    }

    private var decimalMark: UInt8 {
        switch language {
        case .english, .tamil, .arabic: UInt8(ascii: ".")
        case .turkish, .hungarian: UInt8(ascii: ",")
        }
    }

    /// A plain decimal such as `-82.5`, or a fraction such as `10/3`, as the language writes it.
    package func number(_ plain: String) -> String {
        let mark = decimalMark
        let hasSign = plain.utf8.first == UInt8(ascii: "-")
        if !hasSign, mark == UInt8(ascii: ".") || !plain.utf8.contains(UInt8(ascii: ".")) { return plain }
        let digits = (hasSign ? plain.utf8.dropFirst() : plain.utf8[...]).map { $0 == UInt8(ascii: ".") ? mark : $0 }
        let text = String(decoding: digits, as: UTF8.self)
        return hasSign ? "\u{2212}" + text : text
    }

    /// With a sign in front, also when it is positive; zero has none.
    package func signed(_ plain: String) -> String {
        let isZero = plain.utf8.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
        return isZero || plain.utf8.first == UInt8(ascii: "-") ? number(plain) : "+" + number(plain)
    }

    /// A percentage: `82.5%`, `%82,5`, `82,5%`.
    package func percent(_ plain: String) -> String {
        switch language {
        case .english, .tamil, .hungarian, .arabic: return number(plain) + "%"
        case .turkish:
            return plain.utf8.first == UInt8(ascii: "-")
                ? "\u{2212}%" + number(String(plain.dropFirst())) : "%" + number(plain)
        }
    }
}
