import Evaluation
import SourceXML

/// Walks down the sections, through used blocks too, and pairs each question with what was read from it.
struct QuestionCollector {
    let checklist: Checklist
    let libraries: Libraries
    let words: LanguageWords?
    let scales: [String: XMLElement]
    private(set) var questions: [LintedQuestion] = []
    private(set) var texts: [LintedText] = []

    /// Where in the checklist the walk is.
    private struct Place {
        let top: XMLElement
        var section: XMLElement
        var times = 1
    }

    init(checklist: Checklist, libraries: Libraries, words: LanguageWords?, scales: [String: XMLElement]) {
        self.checklist = checklist
        self.libraries = libraries
        self.words = words
        self.scales = scales
    }

    mutating func collect(top: XMLElement) { collect(in: Place(top: top, section: top)) }

    private mutating func collect(in outer: Place) {
        var place = outer
        if let id = place.section.attribute("id"),
            let rule = checklist.outline.section(SectionID(id.identifier))?.repeats
        {
            place.times = rule.minimum
        }
        for child in libraries.items(of: place.section) where child.isOfChecklist {
            switch child.name {
            case "section": collect(in: Place(top: place.top, section: child, times: place.times))
            case "matrix": addMatrix(child, place)
            case _ where QuestionShape.named(child.name) != nil:
                if let ask = child.child("ask") { add(child, ask: ask, options: child, place) }
            default: break
            }
        }
    }

    private mutating func addMatrix(_ matrix: XMLElement, _ place: Place) {
        let first = questions.count
        let isFirst = texts.count
        for row in matrix.parts("row") { add(row, ask: row, options: matrix, place) }
        guard first < questions.count, let words, let ask = matrix.child("ask"), let id = matrix.attribute("id") else {
            return
        }
        let stem = LintedText(
            name: QuestionID(id.identifier), kind: questions[first].kind, element: ask, asked: words.words(of: ask.text)
        )
        texts.insert(stem, at: isFirst)
    }

    private mutating func add(_ element: XMLElement, ask: XMLElement, options: XMLElement, _ place: Place) {
        guard let id = element.attribute("id").map({ QuestionID($0.identifier) }),
            let question = checklist.question(id) ?? checklist.question(id.inSlot(1))
        else { return }
        let scale = options.attribute("scale").flatMap { scales[$0.value] }
        questions.append(
            LintedQuestion(
                question, element, section: place.section, topSection: place.top, times: place.times, ask: ask,
                optionHolder: scale ?? options))
        guard let words else { return }
        texts.append(LintedText(name: id, kind: question.kind, element: ask, asked: words.words(of: ask.text)))
    }
}
