/// The CLDR plural categories that the shipped languages use.
package enum PluralForm: Hashable, Sendable {
    case one, other
}

extension Language {
    /// CLDR cardinal rules: in all four, one is one; they differ in whether the noun changes.
    package func pluralForm(of count: Int) -> PluralForm { count == 1 ? .one : .other }
}
