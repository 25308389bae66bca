import Diagnostics
import SourceXML

enum MisplacedAttribute {
    static let rule = Rule(
        code: "misplaced-attribute", severity: .error,
        summary: "An attribute of the rows stands on the matrix.",
        reason:
            """
            What can differ from row to row, such as a bonus or what is critical, is said at each row it is meant for; a
            matrix only carries what usually holds for all of them.
            """,
        wrong: [
            .question(
                """
                <matrix id="tidy" points="2" ↓bonus="yes"><ask>How tidy was it?</ask><option value="good" points="100%">Good</option><option value="bad" points="0">Bad</option><row id="floor">Floor</row></matrix>
                """)
        ],
        right: [
            .question(
                """
                <matrix id="tidy" points="2"><ask>How tidy was it?</ask><option value="good" points="100%">Good</option><option value="bad" points="0">Bad</option><row id="floor">Floor</row><row id="shelf" bonus="yes">Shelf</row></matrix>
                """)
        ])
}

extension Findings {
    mutating func misplacedAttribute(_ attribute: XMLAttribute, child: String) {
        report(
            MisplacedAttribute.rule, at: attribute.nameRange, "‘\(attribute.name)’ is said at each \(child).",
            advice: "Write it on the <\(child)> elements that it is meant for.")
    }
}
