import Diagnostics
import SourceXML

enum UnknownIndex {
    static let rule = Rule(
        code: "unknown-index", severity: .error,
        summary: "A question enters an index that is not in the file.",
        reason:
            """
            An index is a theme that cuts across sections; it is named in <scoring> with its label, and questions enter
            it by its id.
            """,
        wrong: [
            .checklist(
                """
                <scoring><index id="care">Care</index></scoring>
                <section id="main"><title>Main</title><yes-no id="polite" points="1" index="↓caring"><ask>Polite?</ask></yes-no></section>
                """),
            .checklist(
                """
                <scoring><index id="care">Care</index></scoring>
                <section id="main"><title>Main</title><yes-no id="polite" points="1" index="care*↓two"><ask>Polite?</ask></yes-no></section>
                """),
        ],
        right: [
            .checklist(
                """
                <scoring><index id="care">Care</index><index id="speed">Speed</index></scoring>
                <section id="main"><title>Main</title><yes-no id="polite" points="1" index="care*2 speed"><ask>Polite?</ask></yes-no></section>
                """)
        ])
}

extension Findings {
    mutating func unknownIndex(_ name: String, at range: Range<Int>, known: [String]) {
        report(
            UnknownIndex.rule, at: range, "There is no index ‘\(name)’.",
            advice: known.isEmpty
                ? "Write <index id=\"\(name)\">…</index> in <scoring>."
                : suggestion(for: name, among: known, list: "The indices of this file are"))
    }

    mutating func indexWeight(_ text: String, at range: Range<Int>) {
        report(
            UnknownIndex.rule, at: range, "‘\(text)’ is no weight in an index.",
            advice: "Write the id of the index, ‘*’ and a number above 0, such as care*2.")
    }

    mutating func indexTwice(_ name: String, at range: Range<Int>) {
        report(
            UnknownIndex.rule, at: range, "The question enters ‘\(name)’ twice.",
            advice: "Name each index once; a weight can be given as \(name)*2.")
    }
}
