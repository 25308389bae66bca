import Evaluation

/// What is counted: everything as it is written once, with all its places among the questions of repeated sections.
struct Blueprint: Sendable {
    let checklist: Checklist
    let pin: ChecklistPin
    let menus: [AnswerMenu]
    let questions: [WrittenQuestion]
    /// For each place, which of the questions stands there.
    let questionAt: [Int]
    let sections: [WrittenSection]
    let branches: [Branch]
    let constraints: [WrittenConstraint]
    /// For each constraint of the checklist, which of the written ones it is.
    let constraintAt: [Int]

    struct WrittenQuestion: Sendable {
        let id: QuestionID
        var positions: [Int]
    }

    struct WrittenSection: Sendable {
        let id: SectionID
        /// Its indices in the outline; those of the slots are not among them.
        var indices: [Int]
        /// The places of its questions, nested ones included.
        var positions: [Int]
    }

    struct WrittenConstraint: Sendable {
        let id: String
        /// The first of its places among the constraints of the checklist.
        let place: Int
    }

    init(_ checklist: Checklist, _ pin: ChecklistPin) {
        let outline = checklist.outline
        let hints = AnswerHints(checklist)
        self.checklist = checklist
        self.pin = pin
        menus = outline.questions.map { AnswerMenu($0, hints) }
        let ids = Numbered(outline.questions.map(\.id.written))
        questionAt = ids.places
        var questions = ids.names.map { WrittenQuestion(id: $0, positions: []) }
        for (position, place) in ids.places.enumerated() { questions[place].positions.append(position) }
        self.questions = questions
        sections = Self.sections(outline)
        branches = Branch.all(of: checklist, questions, sections)
        let names = Numbered(checklist.constraints.map(\.id))
        constraintAt = names.places
        constraints = names.names.enumerated().map { number, id in
            WrittenConstraint(id: id, place: names.places.firstIndex(of: number) ?? 0)
        }
    }

    private static func sections(_ outline: Outline) -> [WrittenSection] {
        let ids = Numbered(outline.sections.map(\.id.written))
        var sections = ids.names.map { WrittenSection(id: $0, indices: [], positions: []) }
        for (index, place) in ids.places.enumerated() {
            let section = outline.sections[index]
            // A slot is its repeated section once more, which holds its questions already.
            let isSlot = section.parent.map { outline.sections[$0].id.written == section.id.written } ?? false
            if isSlot { continue }
            sections[place].indices.append(index)
            sections[place].positions += Array(section.questions)
        }
        return sections
    }

    /// The outermost sections, by their places among the written ones.
    var topSections: [Int] {
        sections.indices.filter { place in
            sections[place].indices.contains { checklist.outline.sections[$0].parent == nil }
        }
    }
}

/// Names with equal ones taken together, in the order in which they come.
private struct Numbered<Name: Hashable> {
    private(set) var names: [Name] = []
    /// For each of the given names its place among the different ones.
    private(set) var places: [Int] = []

    init(_ all: [Name]) {
        var known: [Name: Int] = [:]
        for name in all {
            if known[name] == nil {
                known[name] = names.count
                names.append(name)
            }
            places.append(known[name] ?? 0)
        }
    }
}
