/// Something in extra CSS that cannot stay.
struct CSSFault: Hashable {
    enum Problem: Hashable {
        case syntax(String)
        case request, atRule, selector, protected, property, important
        /// A value, and what it has to be.
        case value(String)
    }

    let problem: Problem
    let text: String
    /// Bytes of the style sheet.
    let range: Range<Int>
}
