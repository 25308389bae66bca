/// Spells repeated sections out: one section for each slot, with ids and conditions of its own.
///
/// Everything that knows questions then works on slots as it does on any other question.
struct Repetition {
    /// For each question inside a repeated section, that section; its list of instances is not among them.
    private var homes: [QuestionID: SectionID] = [:]
    /// For each section inside a repeated one, that one.
    private var sectionHomes: [SectionID: SectionID] = [:]
    private var rules: [SectionID: RepeatRule] = [:]

    init(_ sections: [Section]) {
        for section in sections { collect(section, within: nil) }
    }

    var isNeeded: Bool { !rules.isEmpty }

    private mutating func collect(_ section: Section, within home: SectionID?) {
        let home = home ?? (section.repeats == nil ? nil : section.id)
        if let rule = section.repeats, home == section.id { rules[section.id] = rule }
        for item in section.items {
            switch item {
            case .question(let question):
                if let home, !question.isInstanceList { homes[question.id] = home }
            case .section(let nested):
                if let home { sectionHomes[nested.id] = home }
                collect(nested, within: home)
            }
        }
    }

    /// The section with every repeated one in it spelt out.
    func spelt(_ section: Section) -> Section {
        guard let rule = section.repeats else { return rebuilt(section, in: nil) }
        let list = section.items.filter(\.isInstanceList)
        let content = section.items.filter { !$0.isInstanceList }
        let slots = (1...max(1, rule.maximum)).map { number -> SectionItem in
            let slot = Slot(section: section.id, number: number)
            return .section(
                Section(
                    id: section.id.inSlot(number), title: section.title, cap: .none,
                    when: .hasInstance(QuestionID(section.id.name), number),
                    items: content.map { rebuilt($0, in: slot) },
                    stage: section.stage, slot: slot, constraints: section.constraints.map { rebuilt($0, in: slot) }))
        }
        return Section(
            id: section.id, title: section.title, weight: section.weight, minimum: section.minimum, cap: section.cap,
            when: section.when.map { rebuilt($0, in: nil) }, items: list.map { rebuilt($0, in: nil) } + slots,
            stage: section.stage, repeats: rule, formerIDs: section.formerIDs)
    }

    func rebuilt(_ constraint: Constraint, in slot: Slot?) -> Constraint {
        Constraint(
            id: constraint.id, that: rebuilt(constraint.that, in: slot), level: constraint.level,
            message: constraint.message, slot: slot)
    }

    private func rebuilt(_ section: Section, in slot: Slot?) -> Section {
        Section(
            id: slot.map { section.id.inSlot($0.number) } ?? section.id, title: section.title, weight: section.weight,
            minimum: section.minimum, cap: section.cap, when: section.when.map { rebuilt($0, in: slot) },
            items: section.items.map { rebuilt($0, in: slot) }, stage: section.stage,
            constraints: section.constraints.map { rebuilt($0, in: slot) }, formerIDs: section.formerIDs)
    }

    private func rebuilt(_ item: SectionItem, in slot: Slot?) -> SectionItem {
        switch item {
        case .question(let question): .question(rebuilt(question, in: slot))
        case .section(let section): .section(slot == nil ? spelt(section) : rebuilt(section, in: slot))
        }
    }

    private func rebuilt(_ question: Question, in slot: Slot?) -> Question {
        var kind = question.kind
        if case .computed(let formula, let rule) = kind { kind = .computed(rebuilt(formula, in: slot), rule) }
        return Question(
            id: slot.map { question.id.inSlot($0.number) } ?? question.id, kind: kind, ask: question.ask,
            help: question.help, example: question.example, isRequired: question.isRequired,
            notApplicable: question.notApplicable, when: question.when.map { rebuilt($0, in: slot) },
            comments: question.comments.map { $0.with(rebuilt($0.trigger, in: slot)) },
            evidence: question.evidence.map { $0.with(rebuilt($0.trigger, in: slot)) }, points: question.points,
            isScored: question.isScored, isBonus: question.isBonus, weight: question.weight,
            critical: question.critical, standard: question.standard, nature: question.nature,
            indices: question.indices, hidesPoints: question.hidesPoints, formerIDs: question.formerIDs,
            matrix: question.matrix)
    }

    private func rebuilt(_ trigger: Trigger, in slot: Slot?) -> Trigger {
        if case .condition(let condition) = trigger { return .condition(rebuilt(condition, in: slot)) }
        return trigger
    }
}

extension Repetition {
    /// The expression as it holds in a slot: names of the same repeated section mean the same instance.
    func rebuilt(_ expression: Expression, in slot: Slot?) -> Expression {
        if case .call(let function, let arguments) = expression, function.ranges {
            let isRanging = arguments.contains { home(of: $0, from: slot) != nil }
            let all = arguments.flatMap { perSlot($0, function, from: slot) ?? [rebuilt($0, in: slot)] }
            return isRanging ? .ranging(function, written: arguments, spelt: all) : .call(function, all)
        }
        return expression.replacing(
            question: { id in slot.map { homes[id] == $0.section ? id.inSlot($0.number) : id } ?? id },
            section: { id in slot.map { sectionHomes[id] == $0.section ? id.inSlot($0.number) : id } ?? id },
            below: { rebuilt($0, in: slot) })
    }

    /// One argument for each slot of the repeated section it looks into; `nil` when it looks into none.
    private func perSlot(_ argument: Expression, _ function: Function, from slot: Slot?) -> [Expression]? {
        guard let home = home(of: argument, from: slot), let rule = rules[home] else { return nil }
        return (1...max(1, rule.maximum)).map { number in
            let there = rebuilt(argument, in: Slot(section: home, number: number))
            let isPresent = Expression.hasInstance(QuestionID(home.name), number)
            switch function {
            case .any: return .and([isPresent, there])
            case .all: return .or([.not(isPresent), there])
            default: return there
            }
        }
    }

    /// The repeated section that an argument looks into from outside; what an inner call ranges over does not count.
    private func home(of argument: Expression, from slot: Slot?) -> SectionID? {
        if case .call(let function, _) = argument, function.ranges { return nil }
        let own = argument.ownQuestions.lazy.compactMap { homes[$0] }.first { $0 != slot?.section }
        return own ?? argument.operands.lazy.compactMap { home(of: $0, from: slot) }.first
    }
}

extension Function {
    /// Whether it can look into a repeated section from outside.
    package var ranges: Bool {
        switch self {
        case .count, .sum, .mean, .min, .max, .any, .all: true
        default: false
        }
    }
}

extension Question {
    package var isInstanceList: Bool {
        if case .instances = kind { return true }
        return false
    }
}

extension SectionItem {
    fileprivate var isInstanceList: Bool {
        if case .question(let question) = self { return question.isInstanceList }
        return false
    }
}

extension CommentRule {
    fileprivate func with(_ trigger: Trigger) -> CommentRule {
        CommentRule(trigger: trigger, isRequired: isRequired, minimumLength: minimumLength, prompt: prompt)
    }
}

extension EvidenceRule {
    fileprivate func with(_ trigger: Trigger) -> EvidenceRule {
        EvidenceRule(trigger: trigger, isRequired: isRequired, minimum: minimum, prompt: prompt)
    }
}
