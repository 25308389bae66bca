import Diagnostics
import Evaluation
import SourceXML

extension ChecklistReader {
    /// Reports conditions that no answers, or all answers, make true. What other mistakes leave open is left out.
    mutating func checkReachability(of checklist: Checklist) {
        var solver = ConditionSolver(checklist, Damage(findings.errorPlaces + conditions.misplaced, scope))
        for entry in conditions.entries {
            guard let expression = entry.expression, !entry.isFormula, !solver.damage.touches(entry.range) else {
                continue
            }
            guard let alone = solver.freeOutcomes(of: expression) else { continue }
            if !alone.contains(.yes) {
                findings.neverTrue(at: entry.range)
                solver.damage.add(entry.range.lowerBound)
            } else if !alone.contains(.no) {
                findings.alwaysTrue(at: entry.range)
            } else if !entry.readsOnlyItsQuestion {
                let around = conditionsAround(entry, solver)
                guard let together = solver.outcomes(of: expression, within: around), !together.contains(.yes) else {
                    continue
                }
                findings.unreachable(entry.owner.words, at: entry.range, because: notes(expression.questions))
                solver.damage.add(entry.range.lowerBound)
            }
        }
    }

    private func conditionsAround(_ entry: ConditionLog.Entry, _ solver: ConditionSolver) -> [Expression] {
        switch entry.owner {
        case .question(let id): solver.conditions(aroundQuestion: QuestionID(id))
        case .section(let id): solver.conditions(aroundSection: SectionID(id))
        case .followUp(let id): solver.conditions(on: QuestionID(id))
        case .constraint: []
        }
    }

    private func notes(_ questions: [QuestionID]) -> [Note] {
        questions.compactMap { id in
            scope.questions[id.name]?.element.attribute("when").map {
                findings.note($0.valueRange, "‘\(id)’ is asked only then")
            }
        }
    }
}

extension ConditionLog.Entry {
    /// Whether it is the condition of a comment or photo on the answer beside it: what is asked before cannot contradict it.
    fileprivate var readsOnlyItsQuestion: Bool {
        owner.isFollowUp && references.allSatisfy { $0.name == owner.name }
    }
}

extension ConditionOwner {
    fileprivate var words: String {
        switch self {
        case .question(let id): "‘\(id)’"
        case .section(let id): "section ‘\(id)’"
        case .followUp(let id): "this comment or photo of ‘\(id)’"
        case .constraint(let id): "the constraint ‘\(id)’"
        }
    }
}

/// Where the errors of a file stand: nothing is concluded from what could not be read.
struct Damage {
    private var places: [Int]
    private let scope: Scope

    init(_ places: [Int], _ scope: Scope) {
        self.places = places.sorted()
        self.scope = scope
    }

    /// Keeps a condition that was reported from making others look wrong.
    mutating func add(_ place: Int) { places.insert(place, at: firstPlace(from: place) ?? places.count) }

    func touches(_ range: Range<Int>) -> Bool {
        guard let first = firstPlace(from: range.lowerBound) else { return false }
        return places[first] < range.upperBound
    }

    /// Whether the answers that a question accepts may be others than those that were read.
    func changesAnswers(of question: QuestionID) -> Bool {
        if places.isEmpty { return false }
        guard let element = scope.questions[question.name]?.element else { return true }
        let limits = ["min", "max", "decimals", "scale"].compactMap { element.attribute($0)?.range }
        return limits.contains(where: touches) || touchesOptions(scope.optionHolder(of: element) ?? element)
    }

    /// Whether the condition of a question or a section could not be read, or asks for something later.
    func hidesCondition(of element: XMLElement?) -> Bool {
        if places.isEmpty { return false }
        return element?.attribute("when").map { touches($0.valueRange) } ?? true
    }

    func hidesCondition(of question: QuestionID) -> Bool { hidesCondition(of: scope.questions[question.name]?.element) }
    func hidesCondition(of section: SectionID) -> Bool { hidesCondition(of: scope.sections[section.name]?.element) }

    /// Looks at options, and at unknown elements, which may be misspelt ones.
    private func touchesOptions(_ holder: XMLElement) -> Bool {
        touches(holder.range)
            && holder.children.contains { !ElementShape.isBesideOptions($0.name) && touches($0.range) }
    }

    /// The index of the first error at or after a place.
    private func firstPlace(from place: Int) -> Int? {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low < places.count ? low : nil
    }
}
