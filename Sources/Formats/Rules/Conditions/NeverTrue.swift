import Diagnostics

enum NeverTrue {
    static let rule = Rule(
        code: "never-true", severity: .error,
        summary: "A condition contradicts itself and can never be true.",
        reason:
            """
            The question would never be asked, whatever the shopper answers. Often an `and` should be an `or`, or a number lies
            outside what the question accepts.
            """,
        wrong: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="↓greeted is no and greeted is yes"><ask>Why?</ask></text>
                """),
            .question(
                """
                <number id="people" min="0" max="10"><ask>How many?</ask></number>
                <text id="why" when="↓people more than 10"><ask>Why?</ask></text>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="greeted is no"><ask>Why?</ask></text>
                """)
        ])
}

extension Findings {
    mutating func neverTrue(at range: Range<Int>, because notes: [Note] = []) {
        report(
            NeverTrue.rule, at: range, "This condition can never be true.",
            advice: "Look at the parts joined by ‘and’: no answers fulfil them all.", notes: notes)
    }
}
