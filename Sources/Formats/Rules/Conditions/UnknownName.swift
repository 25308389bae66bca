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
        let search = suggestion(for: name, among: known, list: "The \(kind)s of this file are")
        let guess = search.hasPrefix("Did") || advice == nil ? search : nil
        report(
            UnknownName.rule, at: range, "There is no \(kind) ‘\(name)’.",
            advice: known.isEmpty ? advice ?? "The file has no \(kind) yet." : guess ?? advice)
    }
}
