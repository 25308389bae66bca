import Evaluation

/// A random checklist and a random visit to it; the same seed gives the same case.
struct RandomCase {
    private(set) var checklist: Checklist
    private(set) var visit: Visit
    private var random: SplitMix64
    private var questions: [Question] = []
    private var sectionCount = 0
    private let capsLifted: Bool
    private let withBonus: Bool
    private let withExtras: Bool

    /// Extras are repeated sections, indices and a blend.
    init(seed: Int, capsLifted: Bool = true, withBonus: Bool = true, withExtras: Bool = true, bands: [Band] = []) {
        random = SplitMix64(seed: seed)
        self.capsLifted = capsLifted
        self.withBonus = withBonus
        self.withExtras = withExtras
        checklist = Checklist(id: "shop", version: "1", language: "en", title: "Shop", sections: [])
        visit = Visit(pin: pin, details: details)
        let sections = (0...random.below(4)).map { _ in makeSection(depth: 0) }
        let model = ScoringModel.allCases[seed % ScoringModel.allCases.count]
        checklist = Checklist(
            id: "shop", version: "1", language: "en", title: "Shop",
            scoring: ScoringRules(
                model: model, target: 80, decimals: random.below(3), cap: makeCap(), bands: bands,
                indices: withExtras ? ["i1", "i2"].map { ScoreIndex(id: $0, label: $0, cap: makeCap()) } : [],
                blend: makeBlend(sections)),
            sections: sections)
        visit = Visit(pin: pin, details: details, entries: makeEntries())
    }

    private mutating func makeBlend(_ sections: [Section]) -> Blend? {
        guard withExtras, random.one(in: 3), let section = sections.randomElement(using: &random) else { return nil }
        var sources: [BlendPart.Source] = [.overall, .section(section.id), .index("i1")]
        if let nested = section.nested.first { sources.append(.section(nested.id)) }
        let scored = questions.filter { $0.isScored && !$0.isBonus }
        if let question = scored.randomElement(using: &random) { sources.append(.question(question.id)) }
        return Blend(
            parts: sources.shuffled(using: &random).prefix(2 + random.below(3)).map {
                BlendPart(source: $0, weight: Rational(1 + random.below(5)), isRequired: random.one(in: 6))
            })
    }

    private mutating func makeSection(depth: Int, canRepeat: Bool = true) -> Section {
        let rule =
            withExtras && canRepeat && random.one(in: 3)
            ? RepeatRule(minimum: 0, maximum: 3, combine: Combine.allCases[random.below(3)]) : nil
        sectionCount += 1
        let id = SectionID("s\(sectionCount)")
        let when = makeCondition(chances: 8)
        var items: [SectionItem] = rule.map { [.question(makeList(id, $0))] } ?? []
        for _ in 0..<random.below(5) { items.append(.question(makeQuestion())) }
        if depth < 2, random.one(in: 3) {
            items.append(.section(makeSection(depth: depth + 1, canRepeat: canRepeat && rule == nil)))
        }
        if random.one(in: 3) { items.append(.question(makeQuestion())) }
        let weight = depth == 0 || random.one(in: 2) ? Rational(random.below(6)) : nil
        let minimum = random.one(in: 5) ? Gate(minimum: Rational(random.below(100)), onMiss: makeEffect()) : nil
        return Section(
            id: id, title: id.name, weight: weight, minimum: minimum, cap: makeCap(), when: when, items: items,
            repeats: rule)
    }

    private func makeList(_ section: SectionID, _ rule: RepeatRule) -> Question {
        Question(id: QuestionID(section.name), kind: .instances(rule), ask: "?")
    }

    private mutating func makeQuestion() -> Question {
        let (kind, points) = makeKind()
        let isBonus = withBonus && random.one(in: 6)
        let made = Question(
            id: QuestionID("q\(questions.count)"), kind: kind, ask: "?",
            notApplicable: random.one(in: 4) ? .zero : .excluded, when: makeCondition(chances: 4), points: points,
            isScored: !random.one(in: 8), isBonus: isBonus, weight: Rational(1 + random.below(3)),
            critical: !isBonus && random.one(in: 9) ? CriticalRule(effect: makeEffect()) : nil,
            indices: makeMemberships())
        questions.append(made)
        return made
    }

    private mutating func makeMemberships() -> [IndexMembership] {
        guard withExtras else { return [] }
        return ["i1", "i2"].filter { _ in random.one(in: 3) }.map {
            IndexMembership(index: $0, weight: Rational(1 + random.below(3)))
        }
    }

    private mutating func makeKind() -> (QuestionKind, PointsRule) {
        let most = Rational(1 + random.below(9))
        switch random.below(4) {
        case 0:
            let options = [Option("a", most), Option("b", fraction(1, 3) * most), Option("c", 0)]
            return (.choice(options), .options(floor: 0, possible: most))
        case 1:
            return (.number(NumberRule()), .linear(LinearScore(from: 7, to: 0, points: most)))
        case 2:
            let options = [Option("a", most), Option("b", 1), Option("c", -2)]
            return (.choices(options, SelectionLimits()), .options(floor: 0, possible: most + 1))
        default:
            return (.yesNo, .expected(random.one(in: 2), points: most))
        }
    }

    private mutating func makeCondition(chances: Int) -> Expression? {
        guard random.one(in: chances), let earlier = questions.randomElement(using: &random) else { return nil }
        switch random.below(4) {
        case 0: return .isAnswered(earlier.id)
        case 1: return .not(.isNotApplicable(earlier.id))
        case 2: return .compare(.points(earlier.id), .atLeast, .number(2))
        default: return .or([.isYes(earlier.id), .not(.isAnswered(earlier.id))])
        }
    }

    private mutating func makeEffect() -> Effect {
        [.fail, .zero, .cap(Rational(random.below(100)))][random.below(3)]
    }

    private mutating func makeCap() -> Cap {
        guard capsLifted else { return .standard }
        return [.standard, .standard, .at(120), .none][random.below(4)]
    }

    private mutating func makeEntries() -> [QuestionID: Entry] {
        var entries: [QuestionID: Entry] = [:]
        for question in checklist.outline.questions {
            if let reply = makeReply(question) { entries[question.id] = Entry(reply: reply) }
        }
        return entries
    }

    /// Any reply, full points more often than not.
    mutating func makeReply(_ question: Question) -> Reply? {
        if question.isInstanceList {
            let slots = (1...3).filter { _ in !random.one(in: 3) }
            return .answered(value: .instances(slots.map { Instance(slot: $0, name: "n\($0)") }))
        }
        switch random.below(10) {
        case 0: return nil
        case 1: return .closed
        case 2...5: return question.fullReply
        default:
            switch question.kind {
            case .choice: return .option(["a", "b", "c"][random.below(3)])
            case .choices: return .options(["a", "b", "c"][random.below(3)])
            case .number: return .number(Rational(random.below(9)))
            default: return random.one(in: 2) ? .yes : .no
            }
        }
    }
}

extension Question {
    /// The reply that earns all points.
    var fullReply: Reply {
        switch (kind, points) {
        case (.choice, _): .option("a")
        case (.choices, _): .options("a", "b")
        case (.number, _): .number(0)
        case (_, .expected(let answer, _)): answer ? .yes : .no
        default: .yes
        }
    }
}

extension Section {
    /// The same section, every part of it changed.
    func mapped(_ change: (Section) -> Section = { $0 }, question: (Question) -> Question = { $0 }) -> Section {
        let changed = items.map { item in
            switch item {
            case .question(let asked): SectionItem.question(question(asked))
            case .section(let nested): SectionItem.section(nested.mapped(change, question: question))
            }
        }
        return change(
            Section(
                id: id, title: title, weight: weight, minimum: minimum, cap: cap, when: when, items: changed,
                repeats: repeats, slot: slot))
    }
}

extension Question {
    /// The same question, asked without a condition or with other points.
    func with(points: PointsRule? = nil, weight: Rational? = nil) -> Question {
        Question(
            id: id, kind: kind, ask: ask, isRequired: isRequired, notApplicable: notApplicable, when: when,
            points: points ?? self.points, isScored: isScored, isBonus: isBonus, weight: weight ?? self.weight,
            critical: critical, indices: indices)
    }
}

extension Checklist {
    func mapped(_ change: (Section) -> Section = { $0 }, question: (Question) -> Question = { $0 }) -> Checklist {
        Checklist(
            id: id, version: version, language: language, title: title, scoring: scoring,
            sections: sections.map { $0.mapped(change, question: question) }, isWritten: true)
    }
}

extension Section {
    /// The same section with other items, weight or without its condition; what is left out stays.
    func with(weight: Rational? = nil, items: [SectionItem]? = nil, isOpen: Bool = false) -> Section {
        Section(
            id: id, title: title, weight: weight ?? self.weight, minimum: minimum, cap: cap, when: isOpen ? nil : when,
            items: items ?? self.items, repeats: repeats, slot: slot)
    }
}
