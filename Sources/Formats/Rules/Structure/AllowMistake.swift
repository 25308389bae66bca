import Diagnostics
import SourceXML

enum AllowMistake {
    static let rule = Rule(
        code: "allow-mistake", severity: .error,
        summary: "An ‘allow’ names no lint, or gives no reason.",
        reason:
            """
            A warning is silenced by its code, in the element that holds the ‘allow’ and below it. Errors cannot be
            silenced. The reason is for whoever reads the file next year: without one nobody dares to take it out.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean"><ask>Was it clean?</ask><allow lint="↓leading-qestion" reason="The client's own words."/></yes-no>
                """),
            .question(
                """
                <yes-no id="clean"><ask>Was it clean?</ask><allow lint="↓unknown-name" reason="It comes later."/></yes-no>
                """),
            .question(
                """
                <yes-no id="fine"><ask>Surely it was fine?</ask><allow lint="leading-question" reason="↓ "/></yes-no>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="fine"><ask>Surely it was fine?</ask><allow lint="leading-question" reason="The client's own words."/></yes-no>
                """)
        ])
}

extension Findings {
    mutating func blankReason(_ reason: XMLAttribute) {
        report(
            AllowMistake.rule, at: reason.valueRange, "This ‘allow’ gives no reason.",
            advice: "Say in a few words why the warning does not matter here.")
    }

    mutating func allowOfNoLint(_ lint: XMLAttribute) {
        report(
            AllowMistake.rule, at: lint.valueRange, "‘\(lint.value)’ cannot be silenced: only lints can.",
            advice: "Correct what it reports, and take this ‘allow’ out.")
    }

    mutating func allowOfUnknownLint(_ lint: XMLAttribute, known: [String]) {
        report(
            AllowMistake.rule, at: lint.valueRange, "There is no lint ‘\(lint.value)’.",
            advice: suggestion(for: lint.value, among: known, list: "There are"))
    }
}
