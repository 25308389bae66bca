/// The checklist laid flat: every question in the order it is asked, and the section each stands in.
package struct Outline: Sendable {
    package let questions: [Question]
    package let sections: [OutlineSection]
    /// For each question, its section's index in `sections`.
    package let sectionOfQuestion: [Int]
    private let positions: [QuestionID: Int]
    private let sectionPlaces: [SectionID: SectionPlace]
    /// For each question, the slot of a repeated section it stands in.
    package let slotOfQuestion: [Slot?]
    /// Whether the question at a position waits for an answer.
    let takesAnswer: [Bool]
    /// Where the way through the questions can turn, in the order of asking.
    let forks: [Fork]
    let readers: ForkReaders
    /// What routing reads of each question again and again; a whole question is costly to copy.
    let hints: [RoutingHint]

    package init(_ sections: [Section]) {
        var builder = OutlineBuilder()
        for section in sections { builder.add(section, depth: 0, parent: nil) }
        questions = builder.questions
        self.sections = builder.sections
        sectionOfQuestion = builder.sectionOfQuestion
        slotOfQuestion = builder.slotOfQuestion
        sectionPlaces = builder.sectionPlaces
        forks = builder.forks
        takesAnswer = builder.questions.map(\.takesAnswer)
        var positions: [QuestionID: Int] = [:]
        positions.reserveCapacity(questions.count)
        for (position, question) in questions.enumerated() where positions[question.id] == nil {
            positions[question.id] = position
        }
        self.positions = positions
        hints = questions.map(RoutingHint.init)
        readers = ForkReaders(forks, questions, builder.sections, positions: positions)
    }

    /// The place of a question in the order of asking, from 0.
    package func position(of id: QuestionID) -> Int? { positions[id] }

    package func question(_ id: QuestionID) -> Question? { positions[id].map { questions[$0] } }

    /// The section of that id, at any depth.
    package func section(_ id: SectionID) -> Section? { sectionPlaces[id]?.section }

    func index(ofSection id: SectionID) -> Int? { sectionPlaces[id]?.index }

    /// The section and the positions of its questions, nested ones included.
    func sectionAndRange(_ id: SectionID) -> (Section, Range<Int>)? {
        sectionPlaces[id].map { ($0.section, sections[$0.index].questions) }
    }

    package func section(ofQuestionAt position: Int) -> OutlineSection { sections[sectionOfQuestion[position]] }

    /// The titles from the top-level section down to the one the question stands in.
    package func sectionPath(ofQuestionAt position: Int) -> [OutlineSection] {
        var path: [OutlineSection] = []
        var index: Int? = sectionOfQuestion[position]
        while let current = index {
            path.append(sections[current])
            index = sections[current].parent
        }
        return path.reversed()
    }
}

/// A section in the flat outline.
package struct OutlineSection: Sendable {
    package let id: SectionID
    package let title: String
    package let when: Expression?
    package let depth: Int
    package let stage: Stage?
    package let slot: Slot?
    /// Index of the enclosing section.
    package let parent: Int?
    /// The questions in it and in its nested sections.
    package let questions: Range<Int>
}

/// A place where an answer decides what is asked from there on.
enum Fork: Sendable {
    /// A section with a condition starts here; the number is its index in the outline.
    case section(Int)
    /// The question at that position has a condition, or an option that ends the visit.
    case question(Int)
}

/// The parts of a question that decide what is asked.
struct RoutingHint: Sendable {
    let when: Expression?
    /// The formula of a computed question.
    let formula: Expression?
    let canEndVisit: Bool

    init(_ question: Question) {
        when = question.when
        if case .computed(let formula, _) = question.kind { self.formula = formula } else { formula = nil }
        canEndVisit = question.kind.options.contains(where: \.endsVisit)
    }
}

private struct SectionPlace {
    let section: Section
    let index: Int
}

private struct OutlineBuilder {
    var questions: [Question] = []
    var sections: [OutlineSection] = []
    var sectionOfQuestion: [Int] = []
    var slotOfQuestion: [Slot?] = []
    var sectionPlaces: [SectionID: SectionPlace] = [:]
    private var slot: Slot?
    var forks: [Fork] = []

    mutating func add(_ section: Section, depth: Int, parent: Int?) {
        let index = sections.count
        let start = questions.count
        if section.slot != nil { slot = section.slot }
        defer { if section.slot != nil { slot = nil } }
        sections.append(entry(section, depth, parent, start..<start))
        if sectionPlaces[section.id] == nil { sectionPlaces[section.id] = SectionPlace(section: section, index: index) }
        if section.when != nil { forks.append(.section(index)) }
        for item in section.items {
            switch item {
            case .question(let question):
                if question.when != nil || question.kind.options.contains(where: \.endsVisit) {
                    forks.append(.question(questions.count))
                }
                questions.append(question)
                sectionOfQuestion.append(index)
                slotOfQuestion.append(slot)
            case .section(let nested):
                add(nested, depth: depth + 1, parent: index)
            }
        }
        sections[index] = entry(section, depth, parent, start..<questions.count)
    }

    private func entry(_ section: Section, _ depth: Int, _ parent: Int?, _ questions: Range<Int>) -> OutlineSection {
        OutlineSection(
            id: section.id, title: section.title, when: section.when, depth: depth, stage: section.stage,
            slot: section.slot, parent: parent, questions: questions
        )
    }
}
