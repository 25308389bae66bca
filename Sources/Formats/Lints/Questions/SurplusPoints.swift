import Diagnostics
import Evaluation
import SourceXML

enum SurplusPoints {
    static let rule = Rule(
        code: "surplus-points", severity: .warning,
        summary: "An answer earns more points than the question has.",
        reason:
            """
            What the best answer earns are the full points, whatever stands on the question. An answer that should be the
            best one then loses points, and nobody sees why.
            """,
        wrong: [
            .question(
                """
                <choice id="floor" points="5"><ask>How clean was the floor?</ask><comment when="below full points">What lay there?</comment><option value="clean" points="100%">Clean</option><option value="shining" ↓points="8">Shining</option><option value="dirty" points="0">Dirty</option></choice>
                """),
            .question(
                """
                <number id="right" points="3" min="0" max="2"><ask>How many answers were right?</ask><comment when="below full points">Which ones were wrong?</comment><score at-least="2" ↓points="4"/><score points="0"/></number>
                """),
        ],
        right: [
            .question(
                """
                <choice id="floor" points="5"><ask>How clean was the floor?</ask><comment when="below full points">What lay there?</comment><option value="clean" points="100%">Clean</option><option value="dirty" points="0">Dirty</option></choice>
                """)
        ])
}

extension LintRun {
    mutating func lintSurplusPoints() {
        for entry in questions {
            // The points of selections add up, and ‘possible’ says which sum is full.
            if case .choices = entry.kind { continue }
            guard let written = entry.element.attribute("points"), let full = exactNumber(written.value),
                let best = entry.question.points?.possible, best > full
            else { continue }
            let surplus = ["option", "score", "linear"].flatMap(entry.element.parts).lazy
                .compactMap { $0.attribute("points") }.first { $0.points(of: full).map { $0 > full } ?? false }
            findings.report(
                SurplusPoints.rule, at: (surplus ?? written).range,
                "This earns \(best) points, and ‘\(entry.name)’ has \(full).",
                advice: "Write \(full) or 100% at most, or raise the points of the question.")
        }
    }
}

extension XMLAttribute {
    fileprivate func points(of full: Rational) -> Rational? {
        guard value.hasSuffix("%") else { return exactNumber(value) }
        return exactNumber(String(value.dropLast())).flatMap { ($0 * full).divided(by: 100) }
    }
}
