import Diagnostics
import SourceXML

enum BadPlaceholder {
    static let rule = Rule(
        code: "bad-placeholder", severity: .error,
        summary: "A text takes over something that is not there.",
        reason:
            """
            Between braces stands what is taken over from the visit: the id of an earlier question, location.name,
            visit.date, checklist.title, or instance inside a repeated section. Braces that are meant as such are
            doubled.
            """,
        wrong: [
            .question(
                """
                <text id="who"><ask>Who served you?</ask></text>
                <yes-no id="polite"><ask>Was {↓whom} polite?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="polite"><ask>Was ↓{who polite?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="polite"><ask>Was {↓who} polite?</ask></yes-no>
                <text id="who"><ask>Who served you?</ask></text>
                """),
        ],
        right: [
            .question(
                """
                <text id="who"><ask>Who served you in {location.name}?</ask></text>
                <yes-no id="polite"><ask>Was {who} polite? {{Yes or no}}</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func unknownPlaceholder(_ name: String, at range: Range<Int>, known: [String]) {
        report(
            BadPlaceholder.rule, at: range, "There is nothing called ‘\(name)’ to put into this text.",
            advice: idGuess(for: name, among: known) ?? "It can take over: \(quoted(known)).")
    }

    mutating func placeholder(_ problem: String, at range: Range<Int>, advice: String) {
        report(BadPlaceholder.rule, at: range, problem, advice: advice)
    }
}
