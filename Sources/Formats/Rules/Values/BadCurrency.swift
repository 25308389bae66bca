import Diagnostics
import SourceXML

enum BadCurrency {
    static let rule = Rule(
        code: "bad-currency", severity: .error,
        summary: "A currency is not named by its ISO 4217 code.",
        reason:
            """
            The code decides how an amount is shown and which amounts may be compared.
            """,
        wrong: [
            .question(
                """
                <money id="paid" currency="↓lira"><ask>What did you pay?</ask></money>
                """)
        ],
        right: [
            .question(
                """
                <money id="paid" currency="TRY"><ask>What did you pay?</ask></money>
                """)
        ])
}

extension Findings {
    mutating func badCurrency(_ attribute: XMLAttribute) {
        report(
            BadCurrency.rule, at: attribute.valueRange, "‘\(attribute.value)’ is no currency code.",
            advice: "Write the three capital letters of ISO 4217, such as ‘TRY’, ‘HUF’, ‘INR’ or ‘EUR’.")
    }
}
