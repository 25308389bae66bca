import Evaluation

/// A condition of the checklist, and where its truth can be seen.
struct Branch: Sendable {
    let owner: Owner
    /// As it stands at the first of its places.
    let condition: Expression
    /// One for each slot of a repeated section.
    let places: [Place]

    enum Owner: Hashable, Sendable {
        /// Places among the written questions and sections.
        case question(Int), section(Int), comment(Int), evidence(Int)
    }

    enum Place: Sendable {
        /// The index of a section in the outline, and the place of its first question.
        case section(Int, first: Int)
        case question(Int)
        /// A rule looks at it once the question at that place is answered.
        case rule(Expression, at: Int)
    }

    static func all(
        of checklist: Checklist, _ questions: [Blueprint.WrittenQuestion], _ sections: [Blueprint.WrittenSection]
    ) -> [Branch] {
        let outline = checklist.outline
        var found: [(order: Int, branch: Branch)] = []
        for (number, section) in sections.enumerated() {
            let places = section.indices.compactMap { index -> Place? in
                let questions = outline.sections[index].questions
                return questions.isEmpty ? nil : .section(index, first: questions.lowerBound)
            }
            guard let first = section.indices.first, let when = outline.sections[first].when, !places.isEmpty else {
                continue
            }
            found.append((section.positions[0] * 2, Branch(owner: .section(number), condition: when, places: places)))
        }
        for (number, written) in questions.enumerated() {
            for branch in ofQuestion(number, written, outline) { found.append((written.positions[0] * 2 + 1, branch)) }
        }
        return found.enumerated().sorted { left, right in
            (left.element.order, left.offset) < (right.element.order, right.offset)
        }.map(\.element.branch)
    }

    private static func ofQuestion(
        _ number: Int, _ written: Blueprint.WrittenQuestion, _ outline: Outline
    ) -> [Branch] {
        let first = outline.questions[written.positions[0]]
        var branches: [Branch] = []
        if let when = first.when {
            let places = written.positions.map { Place.question($0) }
            branches.append(Branch(owner: .question(number), condition: when, places: places))
        }
        func add(_ owner: Owner, _ count: Int, _ trigger: (Question, Int) -> Trigger) {
            for rule in 0..<count {
                guard let condition = trigger(first, rule).condition else { continue }
                let places = written.positions.compactMap { position in
                    trigger(outline.questions[position], rule).condition.map { Place.rule($0, at: position) }
                }
                branches.append(Branch(owner: owner, condition: condition, places: places))
            }
        }
        add(.comment(number), first.comments.count) { $0.comments[$1].trigger }
        add(.evidence(number), first.evidence.count) { $0.evidence[$1].trigger }
        return branches
    }
}

extension Routing {
    /// Whether a condition let its question or section be asked; `nil` where it was not looked at.
    func held(_ place: Branch.Place, _ outline: Outline) -> Bool? {
        switch place {
        case .rule: return nil
        case .question(let position):
            switch asking[position] {
            case .asked: return true
            case .notAsked(.condition): return false
            case .notAsked: return nil
            }
        case .section(let index, let first):
            switch asking[first] {
            case .asked, .notAsked(.condition): return true
            case .notAsked(.sectionCondition(let id, _)):
                guard let left = outline.sections.firstIndex(where: { $0.id == id }) else { return nil }
                // A section inside this one was left out, this one, or one around it.
                return left > index ? true : left == index ? false : nil
            case .notAsked: return nil
            }
        }
    }
}
