import Diagnostics

enum TypeClash {
    static let rule = Rule(
        code: "type-clash", severity: .error,
        summary: "A condition compares or combines things of different types.",
        reason:
            """
            Yes and no have no size, a text is no number, and minutes cannot be added to lira: such a condition has no meaning.
            """,
        wrong: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="greeted ↓more than 5"><ask>Why?</ask></text>
                """),
            .question(
                """
                <number id="people"><ask>How many?</ask></number>
                <text id="why" when="people is ↓yes"><ask>Why?</ask></text>
                """),
            .question(
                """
                <number id="people"><ask>How many?</ask></number>
                <text id="why" when="↓people"><ask>Why?</ask></text>
                """),
        ],
        right: [
            .question(
                """
                <number id="people"><ask>How many?</ask></number>
                <text id="why" when="people more than 5"><ask>Why?</ask></text>
                """)
        ])
}

extension Findings {
    mutating func typeClash(at range: Range<Int>, _ problem: String, advice: String) {
        report(TypeClash.rule, at: range, problem, advice: advice)
    }

    mutating func matrixInCondition(_ name: String, at range: Range<Int>, rows: [String]) {
        typeClash(
            at: range, "‘\(name)’ is a matrix; each of its rows is a question.",
            advice: rows.isEmpty ? "Name a row." : "Name a row: \(quoted(rows)).")
    }
}
