import Evaluation
import SourceXML

extension ChecklistReader {
    /// The text of an element; what it takes over from the visit is checked.
    ///
    /// `mayNameItself` lets it name the question that is being read, `mayNameAnything` later ones too.
    mutating func text(of element: XMLElement, mayNameItself: Bool = false, mayNameAnything: Bool = false) -> String? {
        guard let text = plainText(of: element) else { return nil }
        if text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
            checkPlaceholders(element, limit: mayNameAnything ? Int.max : questionCount + (mayNameItself ? 1 : 0))
        }
        return text
    }

    private mutating func checkPlaceholders(_ element: XMLElement, limit: Int) {
        // Places are counted in the text as it is written, before white space is folded.
        let template = TextTemplate(element.text)
        var wrong = 0
        for brace in template.strayBraces {
            findings.placeholder(
                "A brace opens or closes nothing.", at: element.sourceRange(ofTextBytes: brace),
                advice: "Write ‘{{’ or ‘}}’ for a brace, or {question} to take over an answer.")
        }
        // Finding a place costs a look through the whole text, so that it is done only where something is wrong.
        for (name, range) in template.names where wrong < Self.mostWrongPlaceholders {
            let before = findings.all.count
            checkPlaceholder(name, element.tree.idPrefix + name, { element.sourceRange(ofTextBytes: range) }, limit)
            wrong += findings.all.count - before
        }
    }

    /// After that many in one text the author has seen enough.
    private static let mostWrongPlaceholders = 20

    /// What a text here may take over: earlier questions, and the instance inside a repeated section.
    private func namesForTexts(_ limit: Int) -> [String] {
        scope.questionNames.filter { scope.questions[$0].map { $0.position < limit } ?? false }
            + Placeholder.fixedNames.filter { $0 != "instance" || repeated != nil }
    }

    private mutating func checkPlaceholder(_ name: String, _ id: String, _ range: () -> Range<Int>, _ limit: Int) {
        switch Placeholder(name: name) {
        case .locationName, .visitDate, .checklistTitle: return
        case .instance:
            if repeated == nil {
                findings.placeholder(
                    "‘instance’ has a meaning only inside a repeated section.", at: range(),
                    advice: "Take it out, or repeat the section.")
            }
        case .answer:
            guard let question = scope.questions[id] else {
                if scope.sections[id] != nil {
                    findings.placeholder(
                        "‘\(name)’ is a section.", at: range(),
                        advice: "Name a question; {instance} is the name of the instance inside a repeated section.")
                } else if !scope.unreadable.contains(id) {
                    findings.unknownPlaceholder(name, at: range(), known: namesForTexts(limit))
                }
                return
            }
            if question.position >= limit {
                findings.placeholder(
                    "‘\(name)’ is not answered yet when this text is read.", at: range(),
                    advice: "Name an earlier question.")
            } else if let home = scope.repeatedSection(around: id), home != repeated {
                findings.placeholder(
                    "‘\(name)’ has several answers, one for each instance of ‘\(home)’.", at: range(),
                    advice: "Name it only inside that section.")
            }
        }
    }
}
