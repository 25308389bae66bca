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
    /// Ids in elements that could not be read; the element was reported, so that its id is not reported as unknown.
    private(set) var unreadable: Set<String> = []
    /// For each question, the sections around it from the outermost to its own; an empty id where one is missing.
    private(set) var sectionsAround: [[String]] = []
    private var open: [String] = []

    /// Collects ids from the root down; duplicates are reported, the first one counts.
    init(_ root: XMLElement, _ findings: inout Findings) {
        for child in root.children {
            switch child.name {
            case "scale" where child.isOfChecklist: addScale(child, &findings)
            case "section" where child.isOfChecklist: addSection(child, &findings)
            case _ where ElementShape.checklist.children.contains(child.name): break
            default: addUnreadable(child)
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
        let start = sectionsAround.count
        let id = element.attribute("id")
        open.append(id?.value ?? "")
        for child in element.children {
            if child.isOfChecklist, child.name == "section" {
                addSection(child, &findings)
            } else if child.isOfChecklist, QuestionShape.named(child.name) != nil {
                addQuestion(child, &findings)
            } else if child.name != "title" {
                addUnreadable(child)
            }
        }
        open.removeLast()
        guard let id else { return addMisspeltID(of: element) }
        guard isNew(id, &findings) else { return }
        sections[id.value] = SectionEntry(element: element, questions: start..<sectionsAround.count, id: id)
        sectionNames.append(id.value)
    }

    private mutating func addQuestion(_ element: XMLElement, _ findings: inout Findings) {
        let position = sectionsAround.count
        sectionsAround.append(open)
        guard let id = element.attribute("id") else { return addMisspeltID(of: element) }
        guard isNew(id, &findings) else { return }
        questions[id.value] = QuestionEntry(element: element, position: position, id: id)
        questionNames.append(id.value)
    }

    private mutating func addMisspeltID(of element: XMLElement) {
        if let id = element.misspelt(attribute: "id") { unreadable.insert(id.value) }
    }

    private mutating func addUnreadable(_ element: XMLElement) {
        if let id = element.attribute("id") { unreadable.insert(id.value) }
        for child in element.children { addUnreadable(child) }
    }

    private func isNew(_ id: XMLAttribute, _ findings: inout Findings) -> Bool {
        let name = id.value
        guard let first = questions[name]?.id ?? sections[name]?.id else { return true }
        let (earlier, later) = first.range.lowerBound < id.range.lowerBound ? (first, id) : (id, first)
        findings.duplicateIdentifier(later, first: earlier.valueRange)
        return false
    }
}

extension Scope {
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

    /// The option values of a question, its own or those of its scale; `nil` when one of them could not be read.
    func optionValues(of name: String) -> [String]? {
        guard let element = questions[name]?.element, let holder = optionHolder(of: element) else { return nil }
        var values: [String] = []
        for child in holder.children where !ElementShape.isBesideOptions(child.name) {
            guard child.name == "option", let value = child.attribute("value")?.value else { return nil }
            values.append(value)
        }
        return values.isEmpty ? nil : values
    }

    /// Whether every option of a question is a number, so that they can be compared by size.
    func hasNumbers(_ question: String) -> Bool {
        optionValues(of: question)?.allSatisfy { exactNumber($0) != nil } ?? true
    }

    /// The element that the options of a question stand in; `nil` when its scale does not exist.
    func optionHolder(of question: XMLElement) -> XMLElement? {
        guard let scale = question.attribute("scale") else { return question }
        return scales[scale.value]
    }

    /// Whether anything in a question speaks of points, right or wrong: then it is not reported as a question without any.
    func speaksOfPoints(_ question: XMLElement) -> Bool {
        if !question.lacks(attribute: "points") { return true }
        for child in question.children where !ElementShape.isBesideOptions(child.name) {
            // Whatever is neither an option nor a usual child is a step, or something misspelt.
            if child.name != "option" || !child.lacks(attribute: "points") { return true }
        }
        guard question.attribute("scale") != nil else { return false }
        guard let scale = optionHolder(of: question) else { return true }
        return scale.children.contains { $0.attribute("points").map { !$0.value.hasSuffix("%") } ?? false }
    }

    /// Whether something in a section earns points that count, bonus ones left out where they cannot be all.
    func carriesPoints(_ section: XMLElement, orBonus: Bool) -> Bool {
        section.children.contains { child in
            switch child.name {
            case "section": carriesPoints(child, orBonus: orBonus)
            case "title": false
            default:
                child.attribute("unscored")?.value != "yes" && (orBonus || child.attribute("bonus")?.value != "yes")
                    && speaksOfPoints(child)
            }
        }
    }
}

extension XMLElement {
    var isOfChecklist: Bool { namespace == checklistNamespace }
}
