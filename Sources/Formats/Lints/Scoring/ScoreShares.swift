import Evaluation

/// How much of the overall score each question decides when everything is asked and answered; exact.
struct ScoreShares {
    /// As a share of one; bonus questions have none.
    private(set) var ofQuestion: [QuestionID: Rational] = [:]

    init(_ checklist: Checklist) {
        let nodes = checklist.sections.map { ScoreNode($0) }.filter { !$0.possible.isZero }
        addModel(checklist, nodes)
        guard let blend = checklist.scoring.blend else { return }
        let model = ofQuestion
        ofQuestion = [:]
        let total = blend.parts.map(\.weight).sum()
        for part in blend.parts {
            guard let share = part.weight.divided(by: total) else { continue }
            addPart(part.source, share, checklist, nodes, model)
        }
    }

    private mutating func addModel(_ checklist: Checklist, _ nodes: [ScoreNode]) {
        switch checklist.scoring.model {
        case .weighted: add(nodes) { $0.section.weight ?? .zero }
        case .mean: add(nodes) { _ in .one }
        case .points: addFlat(checklist) { $0.mostPoints }
        case .passed, .xccdfFlatUnweighted: addFlat(checklist) { _ in .one }
        case .xccdfFlat: addFlat(checklist) { $0.weight }
        case .xccdfDefault: addTree(nodes, .one)
        // One question decides as much as all of them together.
        case .allOrNothing, .xccdfAbsolute: break
        }
    }

    /// In the default model of XCCDF sections and questions count by their weights alone, 1 where none is written.
    private mutating func addTree(_ nodes: [ScoreNode], questions: [Question] = [], _ share: Rational) {
        let weights = nodes.map { $0.section.weight ?? .one } + questions.map(\.weight)
        guard let unit = share.divided(by: weights.sum()) else { return }
        for question in questions { ofQuestion[question.id, default: .zero] += unit * question.weight }
        for node in nodes {
            addTree(node.nested, questions: node.questions, unit * (node.section.weight ?? .one))
        }
    }

    /// One part of a blend, by its share of the whole.
    private mutating func addPart(
        _ source: BlendPart.Source, _ share: Rational, _ checklist: Checklist, _ nodes: [ScoreNode],
        _ model: [QuestionID: Rational]
    ) {
        switch source {
        case .overall:
            for (id, ofModel) in model { ofQuestion[id, default: .zero] += ofModel * share }
        case .section(let id):
            if let node = nodes.lazy.compactMap({ $0.node(id) }).first { add(node, share) }
        case .index(let id):
            addFlat(checklist, share: share) { question in
                question.indices.first { $0.index == id }.map { $0.weight * question.mostPoints } ?? .zero
            }
        case .question(let id):
            let first = checklist.question(id) == nil ? id.inSlot(1) : id
            ofQuestion[first, default: .zero] += share
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
        for question in node.questions { ofQuestion[question.id, default: .zero] += question.mostPoints * perPoint }
        for nested in node.nested { add(nested, nested.weightInParent * perPoint) }
    }

    private mutating func addFlat(
        _ checklist: Checklist, share whole: Rational = .one, points: (Question) -> Rational
    ) {
        let counted = checklist.outline.questions.filter { $0.countsInScore && $0.id.slot ?? 1 == 1 }
        let total = counted.map(points).sum()
        ofQuestion.reserveCapacity(counted.count)
        for question in counted {
            if let share = points(question).divided(by: total) {
                ofQuestion[question.id, default: .zero] += share * whole
            }
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
        // The instances of a repeated section share what it decides: the first one stands for all.
        for item in section.items where item.slot ?? 1 == 1 {
            switch item {
            case .question(let question): if question.countsInScore { questions.append(question) }
            case .section(let inner): nested.append(ScoreNode(inner))
            }
        }
        self.questions = questions
        self.nested = nested.filter { !$0.possible.isZero }
        possible = questions.map(\.mostPoints).sum() + self.nested.map(\.weightInParent).sum()
    }

    /// The node of a section, at any depth.
    func node(_ id: SectionID) -> ScoreNode? {
        section.id == id ? self : nested.lazy.compactMap { $0.node(id) }.first
    }

    /// A nested section's weight, or without one its points.
    var weightInParent: Rational { section.weight ?? possible }
}

extension SectionItem {
    /// The number of the slot that this section is; `nil` for everything else.
    fileprivate var slot: Int? {
        if case .section(let section) = self { return section.slot?.number }
        return nil
    }
}

extension Question {
    /// Whether its points are among the possible ones.
    var countsInScore: Bool { isScored && !isBonus && possible > .zero }

    /// The most it can earn, its weight included.
    var mostPoints: Rational { possible * weight }
}
