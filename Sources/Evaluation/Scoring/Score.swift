/// A percentage: its exact value and the one rounding that is shown and compared.
package struct Score: Hashable, Sendable, Codable {
    /// In percent, so 100 for full points.
    package let exact: Rational
    package let shown: Rational
    /// The shown value with all its decimals, with a point: `82.5`.
    package let text: String

    package init(exact: Rational, decimals: Int) {
        self.exact = exact
        shown = exact.rounded(decimals: decimals)
        text = exact.text(decimals: decimals)
    }
}
