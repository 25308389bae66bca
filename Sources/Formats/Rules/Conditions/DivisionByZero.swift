import Diagnostics

enum DivisionByZero {
    static let rule = Rule(
        code: "division-by-zero", severity: .error,
        summary: "A condition or formula divides by 0.",
        reason:
            """
            Nothing can be divided by 0: the formula would never have a value, whatever the shopper answers.
            """,
        wrong: [
            .question(
                """
                <duration id="wait"><ask>How long did you wait?</ask></duration>
                <computed id="each" value="wait / ↓0"><ask>The wait for each</ask></computed>
                """),
            .question(
                """
                <number id="people"><ask>How many?</ask></number>
                <text id="why" when="people / ↓(2 - 2) more than 5"><ask>Why?</ask></text>
                """),
        ],
        right: [
            .question(
                """
                <duration id="wait"><ask>How long did you wait?</ask></duration>
                <number id="people"><ask>How many stood before you?</ask></number>
                <computed id="each" value="wait / people"><ask>The wait for each</ask></computed>
                """)
        ])
}

extension Findings {
    mutating func divisionByZero(at range: Range<Int>) {
        report(
            DivisionByZero.rule, at: range, "This is always 0, and nothing can be divided by 0.",
            advice: "Divide by another number, or by what is answered.")
    }
}
