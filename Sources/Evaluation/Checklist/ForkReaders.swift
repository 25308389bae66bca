/// Which forks look at which question, so that a changed answer leads straight to the conditions it can change.
struct ForkReaders: Sendable {
    /// For each question, the forks that look at it or at a value computed from it, in their order.
    let forksReading: [[Int]]
    /// Forks that look at the score of a section, which any answer in it can change.
    let forksReadingScores: [Int]

    init(_ forks: [Fork], _ questions: [Question], _ sections: [OutlineSection], positions: [QuestionID: Int]) {
        var readers: [[Int]] = Array(repeating: [], count: questions.count)
        var scores: [Int] = []
        for (index, fork) in forks.enumerated() {
            var reading = Reading(questions, positions)
            switch fork {
            case .section(let section): reading.add(sections[section].when)
            case .question(let position):
                reading.add(questions[position].when)
                // Its own answer can end the visit.
                reading.found.insert(position)
            }
            for position in reading.found { readers[position].append(index) }
            if reading.readsScores { scores.append(index) }
        }
        forksReading = readers
        forksReadingScores = scores
    }
}

/// Collects the questions that an expression reads, those behind computed values too.
private struct Reading {
    private let questions: [Question]
    private let positions: [QuestionID: Int]
    var found: Set<Int> = []
    private(set) var readsScores = false

    init(_ questions: [Question], _ positions: [QuestionID: Int]) {
        self.questions = questions
        self.positions = positions
    }

    mutating func add(_ expression: Expression?) {
        guard let expression else { return }
        var ids: [QuestionID] = []
        var scores = false
        expression.visit { node in
            ids += node.ownQuestions
            if case .score = node { scores = true }
        }
        readsScores = readsScores || scores
        for position in ids.compactMap({ positions[$0] }) where found.insert(position).inserted {
            if case .computed(let formula, _) = questions[position].kind { add(formula) }
        }
    }
}
