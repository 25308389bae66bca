import Diagnostics
import SourceXML

enum MatrixMistake {
    static let rule = Rule(
        code: "matrix-mistake", severity: .error,
        summary: "A rule of a matrix or a section looks at single answers.",
        reason:
            """
            The comment and evidence rules of a matrix or a section hold for each of its questions, so that they can
            only say ‘always’ or ‘below full points’; what depends on one answer belongs to that question.
            """,
        wrong: [
            .question(
                """
                <matrix id="tidy" points="2"><ask>How tidy was it?</ask><option value="good" points="100%">Good</option><option value="bad" points="0">Bad</option>
                <comment when="↓floor is bad">Why?</comment><row id="floor">Floor</row></matrix>
                """)
        ],
        right: [
            .question(
                """
                <matrix id="tidy" points="2"><ask>How tidy was it?</ask><option value="good" points="100%">Good</option><option value="bad" points="0">Bad</option>
                <comment when="below full points" required="yes">Why?</comment><row id="floor">Floor</row><row id="shelf">Shelf</row></matrix>
                """)
        ])
}

extension Findings {
    mutating func ruleForAll(_ attribute: XMLAttribute) {
        report(
            MatrixMistake.rule, at: attribute.valueRange, "A rule for several questions cannot look at one answer.",
            advice: "Write ‘always’ or ‘below full points’, or put the rule into the question.")
    }
}
