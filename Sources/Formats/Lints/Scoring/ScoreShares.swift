import Evaluation

/// How much of the overall score each question decides when everything is asked and answered; exact.
struct ScoreShares {
    /// As a share of one; bonus questions have none.
    private(set) var ofQuestion: [QuestionID: Rational] = [:]

    init(_ checklist: Checklist) {
        let nodes = checklist.sections.map { ScoreNode($0) }.filter { !$0.possible.isZero }
        switch checklist.scoring.model {
        case .weighted: add(nodes) { $0.section.weight ?? .zero }
        case .mean: add(nodes) { _ in .one }
        case .points: addFlat(checklist) { $0.mostPoints }
        case .passed: addFlat(checklist) { _ in .one }
        // One question decides as much as all of them together.
        case .allOrNothing: break
        }
    }

    private mutating func add(_ nodes: [ScoreNode], weight: (ScoreNode) -> Rational) {
        let total = nodes.map(weight).sum()
        for node in nodes {
            if let share = weight(node).divided(by: total) { add(node, share) }
        }
    }

    private mutating func add(_ node: ScoreNode, _ share: Rational) {
        guard let perPoint = share.divided(by: node.possible) else { return }
        for question in node.questions { ofQuestion[question.id] = question.mostPoints * perPoint }
        for nested in node.nested { add(nested, nested.weightInParent * perPoint) }
    }

    private mutating func addFlat(_ checklist: Checklist, points: (Question) -> Rational) {
        let counted = checklist.outline.questions.filter(\.countsInScore)
        let total = counted.map(points).sum()
        for question in counted {
            if let share = points(question).divided(by: total) { ofQuestion[question.id] = share }
        }
    }
}

/// A section with the points that can be earned in it.
private struct ScoreNode {
    let section: Section
    let questions: [Question]
    let nested: [ScoreNode]
    let possible: Rational

    init(_ section: Section) {
        self.section = section
        var questions: [Question] = []
        var nested: [ScoreNode] = []
        for item in section.items {
            switch item {
            case .question(let question): if question.countsInScore { questions.append(question) }
            case .section(let inner): nested.append(ScoreNode(inner))
            }
        }
        self.questions = questions
        self.nested = nested.filter { !$0.possible.isZero }
        possible = questions.map(\.mostPoints).sum() + self.nested.map(\.weightInParent).sum()
    }

    /// A nested section's weight, or without one its points.
    var weightInParent: Rational { section.weight ?? possible }
}

extension Question {
    /// Whether its points are among the possible ones.
    var countsInScore: Bool { isScored && !isBonus && possible > .zero }

    /// The most it can earn, its weight included.
    var mostPoints: Rational { possible * weight }
}
