import Diagnostics

enum UnknownName {
    static let rule = Rule(
        code: "unknown-name", severity: .error,
        summary: "A condition names a question or section that does not exist.",
        reason:
            """
            A condition on a misspelt name could never be true: the question would silently never be asked.
            """,
        wrong: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="↓greted is no"><ask>Why?</ask></text>
                """),
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="score(↓man) less than 5"><ask>Why?</ask></text>
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
    mutating func unknownName(
        _ name: String, at range: Range<Int>, kind: String, known: [String], advice: String? = nil
    ) {
        let problem = "There is no \(kind) ‘\(name)’."
        let guess = idGuess(for: name, among: known)
        let list = known.isEmpty ? "The file has no \(kind) yet." : "The \(kind)s of this file are: \(quoted(known))."
        report(UnknownName.rule, at: range, problem, advice: guess ?? advice ?? list)
    }

    /// What is said of the nearest id; one that cannot be an id was reported where it stands.
    mutating func idGuess(for name: String, among known: [String]) -> String? {
        nearestName(to: name, among: known).map { near in
            isIdentifier(near) ? "Did you mean ‘\(near)’?" : "If ‘\(near)’ is meant, mend that id first."
        }
    }
}
