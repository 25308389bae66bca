import Diagnostics
import Evaluation
import SourceXML

/// One pass of all lints over a file: its questions with the elements they were read from.
struct LintRun {
    let root: XMLElement
    let checklist: Checklist
    /// In the order of the file.
    let questions: [LintedQuestion]
    let scales: [XMLElement]
    /// The words of the language the checklist is written in; `nil` for a language that is not covered.
    let words: LanguageWords?
    let shares: ScoreShares
    var findings: Findings

    init(_ tree: XMLTree, _ checklist: Checklist) {
        root = tree.root
        self.checklist = checklist
        let scales = tree.root.parts("scale")
        self.scales = scales
        shares = ScoreShares(checklist)
        let words = LanguageWords.of(language: checklist.language)
        self.words = words
        findings = Findings(file: tree.source.name)
        let named = scales.compactMap { scale in scale.attribute("id").map { ($0.value, scale) } }
        var collector = QuestionCollector(
            checklist: checklist, scales: Dictionary(named, uniquingKeysWith: { first, _ in first }), words: words)
        for section in tree.root.parts("section") { collector.collect(section, top: section) }
        questions = collector.questions
    }
}

/// A question, and where it stands.
struct LintedQuestion {
    let question: Question
    let element: XMLElement
    /// The section directly around it.
    let section: XMLElement
    /// The outermost section around it.
    let topSection: XMLElement
    /// The element with the words that are asked.
    let ask: XMLElement
    /// Those words one by one; `nil` in a language that is not covered.
    let asked: AskedWords?
    /// The element that its options stand in: its own, or its scale.
    let optionHolder: XMLElement

    var kind: QuestionKind { question.kind }
}

/// Walks down the sections and pairs each question element with what was read from it.
private struct QuestionCollector {
    let checklist: Checklist
    let scales: [String: XMLElement]
    let words: LanguageWords?
    var questions: [LintedQuestion] = []

    mutating func collect(_ section: XMLElement, top: XMLElement) {
        for child in section.children where child.isOfChecklist {
            if child.name == "section" {
                collect(child, top: top)
            } else if QuestionShape.named(child.name) != nil {
                add(child, in: section, top: top)
            }
        }
    }

    private mutating func add(_ element: XMLElement, in section: XMLElement, top: XMLElement) {
        guard let id = element.attribute("id")?.value, let question = checklist.question(QuestionID(id)),
            let ask = element.child("ask")
        else { return }
        let scale = element.attribute("scale").flatMap { scales[$0.value] }
        questions.append(
            LintedQuestion(
                question: question, element: element, section: section, topSection: top, ask: ask,
                asked: words?.words(of: ask.text), optionHolder: scale ?? element))
    }
}
