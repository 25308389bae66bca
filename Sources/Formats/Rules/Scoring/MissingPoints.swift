import Diagnostics

enum MissingPoints {
    static let rule = Rule(
        code: "missing-points", severity: .error,
        summary: "Points are given only in part.",
        reason:
            """
            A share such as 50% needs the full points it is a share of, and full points need options or steps that say how
            they are earned.
            """,
        wrong: [
            .question(
                """
                <choice id="floor"><ask>How clean was it?</ask><option value="clean" points="↓100%">Clean</option><option value="dirty" points="0">Dirty</option></choice>
                """),
            .question(
                """
                <number id="people" ↓points="5"><ask>How many people waited?</ask></number>
                """),
            .question(
                """
                <choice id="floor"><ask>How clean was it?</ask><option value="clean" points="5">Clean</option><↓option value="dirty">Dirty</option></choice>
                """),
        ],
        right: [
            .question(
                """
                <choice id="floor" points="5"><ask>How clean was it?</ask><option value="clean" points="100%">Clean</option><option value="dirty" points="0%">Dirty</option></choice>
                """)
        ])
}

extension Findings {
    mutating func missingPoints(at range: Range<Int>, _ problem: String, advice: String) {
        report(MissingPoints.rule, at: range, problem, advice: advice)
    }
}
