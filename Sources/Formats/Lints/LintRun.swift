import Evaluation
import SourceXML

/// One pass of all lints over a checklist or some of its sections: the questions with the elements they were read from.
struct LintRun {
    let root: XMLElement
    let libraries: Libraries
    let checklist: Checklist
    /// In the order of asking; a repeated section counts once.
    private(set) var questions: [LintedQuestion]
    /// Everything that is asked, word by word: the questions, and what a matrix asks about all its rows.
    private(set) var texts: [LintedText]
    /// The scales of the checklist itself; those of libraries serve others too.
    let scales: [XMLElement]
    /// The elements that hold options: scales, and questions with options of their own.
    private(set) lazy var optionHolders = Self.optionHolders(scales, questions)
    /// The words of the language the checklist is written in; `nil` for a language that is not covered.
    let words: LanguageWords?
    private(set) lazy var shares = ScoreShares(checklist)
    var findings: Findings

    /// `part` says which of the outermost sections, counted from 0, are looked at.
    init(
        _ root: XMLElement, _ libraries: Libraries, _ checklist: Checklist, _ findings: Findings, _ part: Range<Int>
    ) {
        self.root = root
        self.libraries = libraries
        self.checklist = checklist
        self.findings = findings
        scales = root.parts("scale")
        words = LanguageWords.of(language: checklist.language)
        let named = (scales + libraries.scales).compactMap { scale in
            scale.attribute("id").map { ($0.value, scale) }
        }
        var collector = QuestionCollector(
            checklist: checklist, libraries: libraries, words: words,
            scales: Dictionary(named, uniquingKeysWith: { first, _ in first }))
        for section in libraries.topSections(of: root)[part] { collector.collect(top: section) }
        questions = collector.questions
        texts = collector.texts
    }

    /// Takes over what was found in later sections.
    mutating func append(_ later: LintRun) {
        questions += later.questions
        texts += later.texts
        findings.append(later.findings)
    }

    private static func optionHolders(_ scales: [XMLElement], _ questions: [LintedQuestion]) -> [XMLElement] {
        var seen = Set(scales)
        return scales + questions.map(\.optionHolder).filter { $0.name != "scale" && seen.insert($0).inserted }
    }

    /// The outermost sections, those of used blocks included.
    var topSections: [XMLElement] { libraries.topSections(of: root) }
}

/// A question, and where it stands.
///
/// A value in all but name: every lint looks at it, so that it is shared, not copied.
final class LintedQuestion: Sendable {
    let question: Question
    let element: XMLElement
    /// The section directly around it.
    let section: XMLElement
    /// The outermost section around it.
    let topSection: XMLElement
    /// How often it is asked at least: more than once in a repeated section.
    let times: Int
    /// The element with the words that are asked.
    let ask: XMLElement
    /// The element that its options stand in: its own, its matrix, or its scale.
    let optionHolder: XMLElement
    /// Its score steps, which several lints look at.
    let ladder: StepLadder?
    /// An answer that loses points without a comment that asks why, in words.
    let losingAnswer: String?

    init(
        _ question: Question, _ element: XMLElement, section: XMLElement, topSection: XMLElement, times: Int,
        ask: XMLElement, optionHolder: XMLElement
    ) {
        self.question = question
        self.element = element
        self.section = section
        self.topSection = topSection
        self.times = times
        self.ask = ask
        self.optionHolder = optionHolder
        ladder = StepLadder(question, element)
        losingAnswer = question.countsInScore ? LosingAnswers(question).firstWithoutComment : nil
    }

    var kind: QuestionKind { question.kind }

    /// The id as it is written.
    var name: QuestionID { question.id.written }
}

/// Words that are asked, for the wording lints; they know the language.
struct LintedText {
    let name: QuestionID
    let kind: QuestionKind
    let element: XMLElement
    let asked: AskedWords
}
