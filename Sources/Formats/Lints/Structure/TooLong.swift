import Diagnostics
import Evaluation
import SourceXML

enum TooLong {
    /// What one person can be expected to remember after one visit.
    static let mostQuestions = 40

    static let rule = Rule(
        code: "too-long", severity: .warning,
        summary: "A checklist has more than \(mostQuestions) questions to answer.",
        reason:
            """
            Shoppers answer from memory, after the visit. What they no longer know they guess, and nobody can tell
            the guesses from the rest. Notes are not counted, nor computed values; a repeated section counts as often as it
            must be filled in.
            """,
        wrong: [.file(sections(41, mark: "↓"))],
        right: [.file(sections(40, mark: ""))])

    private static func sections(_ count: Int, mark: String) -> String {
        let questions = (1...count).map { "<yes-no id=\"shelf-\($0)\"><ask>Was shelf \($0) full?</ask></yes-no>" }
        return """
            <\(mark)checklist xmlns="urn:mystery-shopping:checklist:1" id="shelves" version="1" xml:lang="en">
              <title>Shelves</title>
              <section id="main">
                <title>Main</title>
            \(questions.map { "    \($0)" }.joined(separator: "\n"))
              </section>
            </checklist>

            """
    }
}

extension LintRun {
    mutating func lintLength() {
        let count = questions.filter(\.question.takesAnswer).map(\.times).reduce(0, +)
        guard count > TooLong.mostQuestions else { return }
        findings.report(
            TooLong.rule, at: root.nameRange,
            "There are \(count) questions to answer; more than \(TooLong.mostQuestions) are too many for one memory.",
            advice: "Leave out what nobody will act on, or split the checklist into two visits.")
    }
}
