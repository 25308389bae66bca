import Diagnostics
import Evaluation
import SourceXML

enum UnusedIndex {
    static let rule = Rule(
        code: "unused-index", severity: .warning,
        summary: "No question enters an index.",
        reason:
            """
            An index without questions never has a score. Name it in the questions that belong to it, or take it out.
            """,
        wrong: [
            .checklist(
                """
                <scoring><↓index id="care">Care</index></scoring>
                <section id="main"><title>Main</title><yes-no id="clean" points="1"><ask>Was it clean?</ask><comment when="below full points">What lay there?</comment></yes-no></section>
                """)
        ],
        right: [
            .checklist(
                """
                <scoring><index id="care">Care</index></scoring>
                <section id="main"><title>Main</title><yes-no id="clean" points="1" index="care"><ask>Was it clean?</ask><comment when="below full points">What lay there?</comment></yes-no></section>
                """)
        ])
}

extension LintRun {
    mutating func lintUnusedIndices() {
        let used = Set(questions.flatMap { $0.question.indices.map(\.index) })
        for element in root.child("scoring")?.parts("index") ?? [] {
            guard let id = element.attribute("id")?.value, !used.contains(id) else { continue }
            findings.report(
                UnusedIndex.rule, at: element.nameRange, "No question enters the index ‘\(id)’.",
                advice: "Write index=\"\(id)\" on the questions that belong to it, or take it out.")
        }
    }
}
