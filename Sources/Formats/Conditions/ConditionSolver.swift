import Evaluation

/// Tries every combination of answers that can make a difference to a condition.
struct ConditionSolver {
    private let checklist: Checklist
    var damage: Damage
    private let indexOfSection: [SectionID: Int]
    /// How many combinations may still be tried in this file; what is left after that is taken as possible.
    private var combinationsLeft = 2_000_000
    private static let mostCombinations = 20_000

    init(_ checklist: Checklist, _ damage: Damage) {
        self.checklist = checklist
        self.damage = damage
        let indices = checklist.outline.sections.enumerated().map { ($0.element.id, $0.offset) }
        indexOfSection = Dictionary(indices, uniquingKeysWith: { first, _ in first })
    }

    private var outline: Outline { checklist.outline }

    /// The conditions under which a question is asked: its own, and those of the sections around it.
    func conditions(on id: QuestionID) -> [Expression] {
        guard let position = outline.position(of: id) else { return [] }
        let own = outline.questions[position].when
        guard let own, !damage.hidesCondition(of: id) else { return conditions(aroundQuestion: id) }
        return [own] + conditions(aroundQuestion: id)
    }

    func conditions(aroundQuestion id: QuestionID) -> [Expression] {
        outline.position(of: id).map { conditions(ofSection: outline.sectionOfQuestion[$0]) } ?? []
    }

    func conditions(aroundSection id: SectionID) -> [Expression] {
        indexOfSection[id].flatMap { outline.sections[$0].parent }.map { conditions(ofSection: $0) } ?? []
    }

    private func conditions(ofSection index: Int) -> [Expression] {
        var found: [Expression] = []
        var next: Int? = index
        while let current = next {
            let section = outline.sections[current]
            if let when = section.when, !damage.hidesCondition(of: section.id) { found.append(when) }
            next = section.parent
        }
        return found
    }

    /// The truth values that a condition can take when every question it reads is asked; `nil` when there are too many
    /// answers to try them all.
    mutating func freeOutcomes(of condition: Expression) -> Set<Truth>? {
        if condition.isOneOpenComparison { return [.yes, .no, .unknown] }
        let variables = condition.questions
        guard let domains = domains(of: variables, in: [condition]) else { return nil }
        return tryAll(condition, variables, domains, rules: variables.map { _ in nil })
    }

    /// The same when questions are asked only under their conditions and those around must be true too; `nil` also
    /// when there are no such conditions, so that nothing can change.
    mutating func outcomes(of condition: Expression, within around: [Expression]) -> Set<Truth>? {
        var conditions = [condition] + around
        var variables: [QuestionID] = []
        var rules: [QuestionID: Expression] = [:]
        var next = 0
        while next < conditions.count {
            for id in conditions[next].questions where !variables.contains(id) {
                variables.append(id)
                let own = self.conditions(on: id)
                if own.isEmpty { continue }
                rules[id] = .and(own)
                conditions += own
            }
            next += 1
        }
        if conditions.count == 1 { return nil }
        variables.sort { (outline.position(of: $0) ?? 0) < (outline.position(of: $1) ?? 0) }
        guard let domains = domains(of: variables, in: conditions) else { return nil }
        return tryAll(.and([condition] + around), variables, domains, rules: variables.map { rules[$0] })
    }

    private func domains(of variables: [QuestionID], in conditions: [Expression]) -> [[Standing]]? {
        guard conditions.allSatisfy(\.isDecidedByAnswers) else { return nil }
        var domains: [[Standing]] = []
        var combinations = 1
        for id in variables {
            guard !damage.changesAnswers(of: id),
                let domain = AnswerDomain(checklist, id, in: conditions)?.standings
            else { return nil }
            combinations *= domain.count
            guard combinations <= min(Self.mostCombinations, combinationsLeft) else { return nil }
            domains.append(domain)
        }
        return domains
    }

    /// A question whose rule is not true is not asked; one without a rule always is.
    private mutating func tryAll(
        _ condition: Expression, _ variables: [QuestionID], _ domains: [[Standing]], rules: [Expression?]
    ) -> Set<Truth> {
        var results: Set<Truth> = []
        var counters = Array(repeating: 0, count: variables.count)
        var standings: [Standing] = []
        while results.count < 3 {
            combinationsLeft -= 1
            standings.removeAll(keepingCapacity: true)
            for (index, rule) in rules.enumerated() {
                let isAsked = rule.map { $0.truth(in: surroundings(variables, standings)) == .yes } ?? true
                standings.append(isAsked ? domains[index][counters[index]] : .notAsked)
            }
            results.insert(condition.truth(in: surroundings(variables, standings)))
            guard Self.step(&counters, domains) else { break }
        }
        return results
    }

    private func surroundings(_ variables: [QuestionID], _ standings: [Standing]) -> Surroundings {
        Surroundings(
            standing: { id in
                let index = variables.firstIndex(of: id)
                return index.map { $0 < standings.count ? standings[$0] : .notAsked } ?? .notAsked
            }, today: nil)
    }

    /// Counts up; false when every combination was seen.
    private static func step(_ counters: inout [Int], _ domains: [[Standing]]) -> Bool {
        for index in counters.indices {
            counters[index] += 1
            if counters[index] < domains[index].count { return true }
            counters[index] = 0
        }
        return false
    }
}

extension Expression {
    /// Whether it only compares a yes-no question with yes or no, as most conditions do: that can always be true or false.
    fileprivate var isOneOpenComparison: Bool {
        if case .compare(.question, .equal, .literal(.yesNo)) = self { return true }
        return false
    }

    /// Whether the answers alone decide it, without the day of the visit and without scores.
    fileprivate var isDecidedByAnswers: Bool {
        var isDecided = true
        visit { node in
            switch node {
            case .today, .score, .points: isDecided = false
            default: break
            }
        }
        return isDecided
    }
}
