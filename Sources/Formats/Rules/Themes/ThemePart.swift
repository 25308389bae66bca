import Diagnostics
import SourceXML
import Themes

enum ThemePart {
    static let rule = Rule(
        code: "theme-part", severity: .error,
        summary: "A part of the scorecard cannot be left out.",
        reason:
            """
            A theme may leave out `strengths`, `actions`, `way`, `sections`, `indices`, `losses`, `timings`,
            `answers`, `comparison` and `arithmetic`; the method part then says so. The headline, critical failures, the
            summary, contradicting answers, method and privacy always stay: without them a scorecard could mislead.
            """,
        wrong: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><leave-out part="↓alerts"/></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><leave-out part="↓timing"/></theme>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><leave-out part="timings"/></theme>
                """)
        ])
}

extension Findings {
    mutating func themePart(_ attribute: XMLAttribute) {
        let value = attribute.value
        if ReportPart.fixed.contains(value) {
            return report(
                ThemePart.rule, at: attribute.valueRange, "‘\(value)’ cannot be left out.",
                advice: "Take the element out: this part is in every scorecard.")
        }
        report(
            ThemePart.rule, at: attribute.valueRange, "A scorecard has no part ‘\(value)’ that could be left out.",
            advice: suggestion(for: value, among: ReportPart.allCases.map(\.rawValue), list: "It may be"))
    }
}
