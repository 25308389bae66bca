/// The checklist laid flat: every question in the order it is asked, and the section each stands in.
package struct Outline: Sendable {
    package let questions: [Question]
    package let sections: [OutlineSection]
    /// For each question, its section's index in `sections`.
    package let sectionOfQuestion: [Int]
    private let positions: [QuestionID: Int]

    package init(_ sections: [Section]) {
        var builder = OutlineBuilder()
        for section in sections { builder.add(section, depth: 0, parent: nil) }
        questions = builder.questions
        self.sections = builder.sections
        sectionOfQuestion = builder.sectionOfQuestion
        var positions: [QuestionID: Int] = [:]
        positions.reserveCapacity(questions.count)
        for (position, question) in questions.enumerated() where positions[question.id] == nil {
            positions[question.id] = position
        }
        self.positions = positions
    }

    /// The place of a question in the order of asking, from 0.
    package func position(of id: QuestionID) -> Int? { positions[id] }

    package func question(_ id: QuestionID) -> Question? { positions[id].map { questions[$0] } }

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
    /// Index of the enclosing section.
    package let parent: Int?
    /// The questions in it and in its nested sections.
    package let questions: Range<Int>
}

private struct OutlineBuilder {
    var questions: [Question] = []
    var sections: [OutlineSection] = []
    var sectionOfQuestion: [Int] = []

    mutating func add(_ section: Section, depth: Int, parent: Int?) {
        let index = sections.count
        let start = questions.count
        sections.append(entry(section, depth, parent, start..<start))
        for item in section.items {
            switch item {
            case .question(let question):
                questions.append(question)
                sectionOfQuestion.append(index)
            case .section(let nested):
                add(nested, depth: depth + 1, parent: index)
            }
        }
        sections[index] = entry(section, depth, parent, start..<questions.count)
    }

    private func entry(_ section: Section, _ depth: Int, _ parent: Int?, _ questions: Range<Int>) -> OutlineSection {
        OutlineSection(
            id: section.id, title: section.title, when: section.when, depth: depth, parent: parent, questions: questions
        )
    }
}
