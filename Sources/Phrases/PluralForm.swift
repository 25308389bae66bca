/// The CLDR plural categories.
package enum PluralForm: String, Hashable, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}

extension Language {
    /// The categories that whole numbers fall into.
    package var pluralForms: [PluralForm] { self == .arabic ? PluralForm.allCases : [.one, .other] }

    /// CLDR cardinal rules; where only one is one, languages differ in whether the noun changes.
    package func pluralForm(of count: Int) -> PluralForm {
        guard self == .arabic else { return count == 1 ? .one : .other }
        return switch (count, count % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }
}
