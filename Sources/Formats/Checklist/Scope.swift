import Diagnostics
import SourceXML

/// Every id of a checklist and where it stands, known before any condition is looked at.
struct Scope {
    struct QuestionEntry {
        let element: XMLElement
        /// The place in the order of asking, from 0.
        let position: Int
        let id: XMLAttribute
    }

    struct SectionEntry {
        let element: XMLElement
        /// The positions of the questions in it.
        let questions: Range<Int>
        let id: XMLAttribute
    }

    private(set) var questions: [String: QuestionEntry] = [:]
    private(set) var sections: [String: SectionEntry] = [:]
    private(set) var scales: [String: XMLElement] = [:]
    /// In the order of the file, for suggestions.
    private(set) var questionNames: [String] = []
    private(set) var sectionNames: [String] = []
    private(set) var scaleNames: [String] = []
    private var count = 0

    /// Collects ids from the root down; duplicates are reported, the first one counts.
    init(_ root: XMLElement, _ findings: inout Findings) {
        for child in root.children {
            switch child.name {
            case "scale": addScale(child, &findings)
            case "section": addSection(child, &findings)
            default: break
            }
        }
    }

    private mutating func addScale(_ element: XMLElement, _ findings: inout Findings) {
        guard let id = element.attribute("id") else { return }
        if let first = scales[id.value] {
            findings.duplicateIdentifier(id, first: first.attribute("id")?.valueRange ?? first.nameRange)
        } else {
            scales[id.value] = element
            scaleNames.append(id.value)
        }
    }

    private mutating func addSection(_ element: XMLElement, _ findings: inout Findings) {
        let start = count
        for child in element.children {
            if child.name == "section" {
                addSection(child, &findings)
            } else if QuestionShape.named(child.name) != nil {
                addQuestion(child, &findings)
            }
        }
        guard let id = element.attribute("id"), isNew(id, &findings) else { return }
        sections[id.value] = SectionEntry(element: element, questions: start..<count, id: id)
        sectionNames.append(id.value)
    }

    private mutating func addQuestion(_ element: XMLElement, _ findings: inout Findings) {
        defer { count += 1 }
        guard let id = element.attribute("id"), isNew(id, &findings) else { return }
        questions[id.value] = QuestionEntry(element: element, position: count, id: id)
        questionNames.append(id.value)
    }

    private func isNew(_ id: XMLAttribute, _ findings: inout Findings) -> Bool {
        let name = id.value
        guard let first = questions[name]?.id ?? sections[name]?.id else { return true }
        let (earlier, later) = first.range.lowerBound < id.range.lowerBound ? (first, id) : (id, first)
        findings.duplicateIdentifier(later, first: earlier.valueRange)
        return false
    }

    /// The type a question has in conditions; `nil` for an unknown name or a note.
    func type(of name: String) -> ConditionType? {
        guard let element = questions[name]?.element else { return nil }
        switch element.name {
        case "yes-no": return .yesNo
        case "choice", "rating": return .option(question: name)
        case "choices": return .options(question: name)
        case "number": return .number
        case "money": return .money(currency: element.attribute("currency")?.value ?? "")
        case "duration": return .duration
        case "time": return .time
        case "date": return .date
        case "text": return .text
        case "photo": return .files
        case "employee": return .employee
        default: return nil
        }
    }

    /// The option values of a question, its own or those of its scale.
    func optionValues(of name: String) -> [String] {
        guard let element = questions[name]?.element else { return [] }
        let holder = element.attribute("scale").flatMap { scales[$0.value] } ?? element
        return holder.children.filter { $0.name == "option" }.compactMap { $0.attribute("value")?.value }
    }
}
