import Diagnostics

enum WrongCall {
    static let rule = Rule(
        code: "wrong-call", severity: .error,
        summary: "A function does not exist or gets the wrong number of arguments.",
        reason:
            """
            Functions have fixed names and arguments; docs/checklist-format.md lists them, and the advice
            shows one written in full.
            """,
        wrong: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="↓cuont(greeted) is 1"><ask>Why?</ask></text>
                """),
            .question(
                """
                <text id="remark"><ask>What was said?</ask></text>
                <text id="why" when="↓length(remark, remark) is 1"><ask>Why?</ask></text>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="count(greeted) is 1"><ask>Why?</ask></text>
                """)
        ])
}

extension Findings {
    mutating func wrongCall(at range: Range<Int>, _ problem: String, advice: String) {
        report(WrongCall.rule, at: range, problem, advice: advice)
    }
}
