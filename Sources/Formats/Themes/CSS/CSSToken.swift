/// A token of CSS, with its escapes decoded.
struct CSSToken: Hashable {
    enum Kind: Hashable {
        case ident, function, atKeyword, hash, string, url, number, percentage, dimension
        /// A single other character, brackets among them.
        case mark
        case space
        /// A string or address that does not end, or a backslash that stands for nothing.
        case broken
    }

    let kind: Kind
    /// A name, the letters of a string, an address, the digits of a number, or the character itself.
    let text: String
    /// The unit of a dimension, in lower case.
    var unit = ""
    /// Bytes of the style sheet.
    let range: Range<Int>

    func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

    /// A name as it is compared: CSS does not tell capitals apart.
    var name: String { text.lowercased() }
}
