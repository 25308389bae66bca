import Diagnostics

enum ConditionCycle {
    static let rule = Rule(
        code: "condition-cycle", severity: .error,
        summary: "Conditions depend on each other in a circle.",
        reason:
            """
            Each of the questions waits for the next one: none of them could ever be asked.
            The message shows the whole circle; take one of its conditions away.
            """,
        wrong: [
            .question(
                """
                <yes-no id="a" when="↓b is yes"><ask>A?</ask></yes-no>
                <yes-no id="b" when="a is yes"><ask>B?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="a" when="↓a is yes"><ask>A?</ask></yes-no>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="a"><ask>A?</ask></yes-no>
                <yes-no id="b" when="a is yes"><ask>B?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func conditionCycle(_ path: [String], at range: Range<Int>, notes: [Note]) {
        if path.count == 2 {
            report(
                ConditionCycle.rule, at: range, "‘\(path[0])’ depends on itself.",
                advice: "Name an earlier question here, or take this part away.")
            return
        }
        let words = path.map { "‘\($0)’" }.joined(separator: " → ")
        report(
            ConditionCycle.rule, at: range, "The conditions go round in a circle: \(words).",
            advice: "Take one of these conditions away.", notes: notes)
    }
}
