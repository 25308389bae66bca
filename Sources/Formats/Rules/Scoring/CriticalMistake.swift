import Diagnostics
import SourceXML

enum CriticalMistake {
    static let rule = Rule(
        code: "critical-mistake", severity: .error,
        summary: "A critical question can never fail, or could be left out.",
        reason:
            """
            A critical question decides the whole visit: it must carry points, count, be required, and have points to lose.
            """,
        wrong: [
            .question(
                """
                <yes-no id="safe" ↓critical="yes"><ask>Was the exit free?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="safe" points="5" critical="yes" ↓required="no"><ask>Was the exit free?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="safe" points="5" ↓below="3"><ask>Was the exit free?</ask></yes-no>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="safe" points="5" critical="yes"><ask>Was the exit free?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func criticalMistake(_ attribute: XMLAttribute, _ problem: String, advice: String) {
        report(CriticalMistake.rule, at: attribute.range, problem, advice: advice)
    }
}
