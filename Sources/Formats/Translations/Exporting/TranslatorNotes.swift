import Evaluation
import SourceXML

/// What a translator has to know about a text: what it is for, what it belongs to, and what must stay in it.
struct TranslatorNotes {
    /// Of the owner that was asked for last: the texts of a question follow each other, and it may have many options.
    private var known: (owner: XMLElement, words: Words)?

    /// The words that stand around a text.
    private struct Words {
        let asked: String
        let answers: String
    }

    mutating func note(for text: TranslatableText) -> String {
        let fixed = placeholders(in: text.text)
        let keep = fixed.isEmpty ? "" : " Keep \(fixed.joined(separator: ", ")) as it is written."
        return purpose(of: text, words(of: text.owner)) + keep
    }

    private mutating func words(of owner: XMLElement) -> Words {
        if let known, known.owner == owner { return known.words }
        let asked = owner.child(owner.name == "section" ? "title" : "ask").flatMap(plainText) ?? ""
        let words = Words(asked: "“\(shortened(asked, 100))”", answers: Self.list(owner.parts("option")))
        known = (owner, words)
        return words
    }

    private static func list(_ options: [XMLElement]) -> String {
        let shown = options.prefix(12).map { shortened(plainText(of: $0) ?? "", 40) }
        return shown.joined(separator: " / ") + (options.count > 12 ? " / …" : "")
    }

    private func purpose(of text: TranslatableText, _ words: Words) -> String {
        let owner = text.owner
        switch (owner.name, text.part) {
        case ("band", _): return "Name of a band, the grade beside a score."
        case ("index", _): return "Name of an index, a theme that cuts across the sections."
        case ("constraint", _): return "Message when answers contradict each other."
        case ("briefing", let part): return "Briefing: \(briefingPart(part))."
        case ("item", "ask"): return "Briefing: question of the quiz before the visit. Answers: \(words.answers)."
        case ("item", _): return "Briefing: answer to the quiz question \(words.asked)."
        case ("scale", "option"): return "Answer on a scale: \(words.answers)."
        case ("scale", let end): return "The \(end) end of a scale: \(words.answers)."
        case ("checklist", let part):
            return part == "title" ? "Title of the checklist." : "What the checklist is about."
        case ("section", let part): return sectionPart(part, words)
        default: return questionPart(text.part, owner, words)
        }
    }

    private func briefingPart(_ part: String) -> String {
        switch part {
        case "scenario": "the story that the shopper plays"
        case "must": "what the shopper must do"
        case "never": "what the shopper must never do"
        default: "a hint for the shopper"
        }
    }

    private func sectionPart(_ part: String, _ words: Words) -> String {
        switch part {
        case "title": "Title of a section."
        case "instances": "Asks for the names of what the section \(words.asked) is repeated for."
        case "comment": "Asks for a comment on an answer in the section \(words.asked)."
        default: "Asks for a photo or receipt in the section \(words.asked)."
        }
    }

    private func questionPart(_ part: String, _ question: XMLElement, _ words: Words) -> String {
        switch part {
        case "ask" where question.name == "computed": "Name of a value that is computed from answers."
        case "ask": "Question (\(question.name)).\(words.answers.isEmpty ? "" : " Answers: \(words.answers).")"
        case "help": "Help for the question \(words.asked)."
        case "example": "Example for the question \(words.asked)."
        case "standard": "The standard behind the question \(words.asked)."
        case "low", "high": "The \(part) end of the answers to \(words.asked)."
        case "unit": "Unit behind the number that answers \(words.asked)."
        case "comment": "Asks for a comment on the answer to \(words.asked)."
        case "evidence": "Asks for a photo or receipt for the answer to \(words.asked)."
        case "row": "Row of the table \(words.asked), with the answers: \(words.answers)."
        default: "Answer to \(words.asked). All answers: \(words.answers)."
        }
    }
}

private func shortened(_ text: String, _ most: Int) -> String {
    text.count > most ? "\(text.prefix(most - 1))…" : text
}
