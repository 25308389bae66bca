import Diagnostics
import SourceXML

/// Every id of a checklist and where it stands, known before any condition is looked at.
struct Scope {
    struct QuestionEntry {
        let element: XMLElement
        /// The place in the order of asking, from 0.
        let position: Int
        let id: XMLAttribute
        /// The matrix that it is a row of.
        var matrix: XMLElement?
    }

    struct SectionEntry {
        let element: XMLElement
        /// The positions of the questions in it.
        let questions: Range<Int>
        let id: XMLAttribute
        let isRepeated: Bool
    }

    private(set) var questions: [String: QuestionEntry] = [:]
    private(set) var sections: [String: SectionEntry] = [:]
    private(set) var scales: [String: XMLElement] = [:]
    private(set) var matrices: [String: XMLElement] = [:]
    private(set) var indices: [String: XMLElement] = [:]
    /// Ids of questions, sections, matrices, indices and constraints: one thing each.
    private var taken: [String: XMLAttribute] = [:]
    /// In the order of the file, for suggestions.
    private(set) var questionNames: [String] = []
    private(set) var sectionNames: [String] = []
    private(set) var scaleNames: [String] = []
    private(set) var indexNames: [String] = []
    /// Ids in elements that could not be read; the element was reported, so that its id is not reported as unknown.
    private(set) var unreadable: Set<String> = []
    /// For each question, the sections around it from the outermost to its own; an empty id where one is missing.
    private(set) var sectionsAround: [[String]] = []
    /// Ids of earlier versions, with what claims them.
    private(set) var formerNames: [(name: String, range: Range<Int>)] = []
    private var emptyFormerNames: [XMLAttribute] = []
    /// What computed questions give, as far as they have been read.
    var computedTypes: [String: ConditionType] = [:]
    private var open: [String] = []
    private var hasRepeats = false
    /// What comes before every id and is not written in the conditions of a block.
    private var hiddenPrefix = ""
    let libraries: Libraries

    /// Collects ids from the root down; duplicates are reported, the first one counts.
    init(_ root: XMLElement, _ libraries: Libraries, _ findings: inout Findings) {
        self.libraries = libraries
        for scale in libraries.scales { addScale(scale, &findings) }
        for child in libraries.items(of: root) {
            switch child.name {
            case "scale" where child.isOfChecklist: addScale(child, &findings)
            case "section" where child.isOfChecklist: addSection(child, &findings)
            case "scoring" where child.isOfChecklist: addIndices(child, &findings)
            case "constraint" where child.isOfChecklist: addConstraint(child, &findings)
            case _ where ElementShape.checklist.children.contains(child.name): break
            // The ids of a block are looked at with the block.
            case "block" where root.name == "library": break
            default: addUnreadable(child)
            }
        }
        checkFormerNames(&findings)
    }

    /// The ids of one block, as its own conditions see them: without the prefix under which it is used.
    init(
        block: XMLElement, _ libraries: Libraries, scales: [String: XMLElement], reporting findings: inout Findings
    ) {
        self.libraries = libraries
        self.scales = scales
        hiddenPrefix = block.tree.idPrefix
        open = [""]
        for child in libraries.items(of: block) { addItem(child, &findings) }
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

    private mutating func addIndices(_ scoring: XMLElement, _ findings: inout Findings) {
        for element in scoring.parts("index") {
            guard let id = element.attribute("id"), isNew(id, &findings) else { continue }
            indices[id.value] = element
            indexNames.append(id.value)
        }
    }

    private mutating func addConstraint(_ element: XMLElement, _ findings: inout Findings) {
        guard let id = element.attribute("id") else { return }
        _ = isNew(id, &findings)
    }

    private mutating func addSection(_ element: XMLElement, _ findings: inout Findings) {
        let start = sectionsAround.count
        let id = element.attribute("id")
        open.append(id.map(name) ?? "")
        // The list of instances is the first question of a repeated section.
        let isRepeated = !element.lacks(attribute: "repeat")
        if isRepeated { sectionsAround.append(open) }
        for child in libraries.items(of: element) { addItem(child, &findings) }
        open.removeLast()
        guard let id else { return addMisspeltID(of: element) }
        addFormerNames(of: element)
        guard isNew(id, &findings) else { return }
        sections[name(id)] = SectionEntry(
            element: element, questions: start..<sectionsAround.count, id: id, isRepeated: isRepeated)
        if isRepeated { hasRepeats = true }
        sectionNames.append(name(id))
    }

    private mutating func addItem(_ child: XMLElement, _ findings: inout Findings) {
        switch child.name {
        case "section" where child.isOfChecklist: addSection(child, &findings)
        case "matrix" where child.isOfChecklist: addMatrix(child, &findings)
        case "constraint" where child.isOfChecklist: addConstraint(child, &findings)
        case _ where child.isOfChecklist && QuestionShape.named(child.name) != nil: addQuestion(child, &findings)
        case "title", "instances", "comment", "evidence", "use", "allow": break
        default: addUnreadable(child)
        }
    }

    private mutating func addMatrix(_ element: XMLElement, _ findings: inout Findings) {
        if let id = element.attribute("id") {
            if isNew(id, &findings) { matrices[name(id)] = element }
        } else {
            addMisspeltID(of: element)
        }
        for row in element.children where row.name == "row" && row.isOfChecklist {
            addQuestion(row, matrix: element, &findings)
        }
    }

    private mutating func addQuestion(_ element: XMLElement, matrix: XMLElement? = nil, _ findings: inout Findings) {
        let position = sectionsAround.count
        sectionsAround.append(open)
        guard let id = element.attribute("id") else { return addMisspeltID(of: element) }
        addFormerNames(of: element)
        guard isNew(id, &findings) else { return }
        questions[name(id)] = QuestionEntry(element: element, position: position, id: id, matrix: matrix)
        questionNames.append(name(id))
    }

    private mutating func addMisspeltID(of element: XMLElement) {
        if let id = element.misspelt(attribute: "id") { unreadable.insert(name(id)) }
    }

    private mutating func addUnreadable(_ element: XMLElement) {
        if let id = element.attribute("id") { unreadable.insert(name(id)) }
        for child in element.children { addUnreadable(child) }
    }

    private mutating func addFormerNames(of element: XMLElement) {
        guard let attribute = element.attribute("was") else { return }
        let prefix = attribute.tree.idPrefix
        if attribute.words.isEmpty { emptyFormerNames.append(attribute) }
        for word in attribute.words {
            formerNames.append((prefix + word.text, attribute.sourceRange(ofValueBytes: word.range)))
        }
    }

    private func name(_ id: XMLAttribute) -> String {
        hiddenPrefix.isEmpty ? id.identifier : String(id.identifier.dropFirst(hiddenPrefix.count))
    }

    private func checkFormerNames(_ findings: inout Findings) {
        for attribute in emptyFormerNames {
            findings.badIdentifier(attribute, expected: "one or several ids of earlier versions")
        }
        var first: [String: Range<Int>] = [:]
        for (name, range) in formerNames {
            if let other = taken[name] {
                findings.formerIdentifierInUse(name, at: range, by: other.valueRange)
            } else if let earlier = first[name] {
                findings.formerIdentifierTwice(name, at: range, first: earlier)
            } else {
                first[name] = range
            }
        }
    }

    private mutating func isNew(_ id: XMLAttribute, _ findings: inout Findings) -> Bool {
        guard let first = taken[name(id)] else {
            taken[name(id)] = id
            return true
        }
        let (earlier, later) = first.range.lowerBound < id.range.lowerBound ? (first, id) : (id, first)
        if id.tree !== first.tree,
            let use = libraries.use(bringing: later.tree) ?? libraries.use(bringing: earlier.tree)
        {
            let (brought, other) = libraries.use(bringing: later.tree) == nil ? (earlier, later) : (later, earlier)
            findings.duplicateIdentifier(broughtBy: use, brought, other: other.valueRange)
        } else {
            findings.duplicateIdentifier(later, first: earlier.valueRange)
        }
        return false
    }
}

extension Scope {
    /// The repeated section around a question; `nil` outside of them.
    func repeatedSection(around question: String) -> String? {
        guard hasRepeats, let position = questions[question]?.position else { return nil }
        return sectionsAround[position].first { sections[$0]?.isRepeated ?? false }
    }

    /// The type a question has in conditions; `nil` for an unknown name or a note.
    func type(of name: String) -> ConditionType? {
        if hasRepeats, sections[name]?.isRepeated ?? false { return .instances }
        guard let element = questions[name]?.element else { return nil }
        switch element.name {
        case "yes-no": return .yesNo
        case "choice", "rating", "row": return .option(question: name)
        case "date-time": return .dateTime
        case "place": return .place
        case "computed": return computedTypes[name]
        case "choices": return .options(question: name)
        case "number": return .number
        case "money": return .money(currency: element.attribute("currency")?.value ?? "")
        case "duration": return .duration
        case "time": return .time
        case "date": return .date
        case "text": return .text
        case "photo", "file": return .files
        case "employee": return .employee
        default: return nil
        }
    }

    /// The option values of a question, its own or those of its scale; `nil` when one of them could not be read.
    func optionValues(of name: String) -> [String]? {
        guard let entry = questions[name], let holder = optionHolder(of: entry.matrix ?? entry.element) else {
            return nil
        }
        var values: [String] = []
        for child in holder.children where !ElementShape.isBesideOptions(child.name) && child.name != "row" {
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
            case "title", "instances", "comment", "evidence", "constraint", "allow": false
            case "use": libraries.block(for: child).map { carriesPoints($0, orBonus: orBonus) } ?? true
            case "matrix":
                child.attribute("unscored")?.value != "yes"
                    && (speaksOfPoints(child) || child.parts("row").contains { !$0.lacks(attribute: "points") })
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
