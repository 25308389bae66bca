import Diagnostics
import Evaluation
import SourceXML

extension ChecklistReader {
    /// Reports conditions that no answers, or all answers, make true; runs only on a checklist without errors.
    mutating func checkReachability(of checklist: Checklist) {
        let solver = ConditionSolver(checklist)
        for (index, section) in checklist.outline.sections.enumerated() {
            guard let when = section.when,
                let range = scope.sections[section.id.name]?.element.attribute("when")?.valueRange
            else { continue }
            let around = section.parent.map { solver.conditions(ofSection: $0) } ?? []
            check(when, around, range, "section ‘\(section.id)’", solver, isSection: index)
        }
        for (position, question) in checklist.outline.questions.enumerated() {
            guard let when = question.when,
                let range = scope.questions[question.id.name]?.element.attribute("when")?.valueRange
            else { continue }
            let around = solver.conditions(ofSection: checklist.outline.sectionOfQuestion[position])
            check(when, around, range, "‘\(question.id)’", solver, isSection: nil)
        }
    }

    private mutating func check(
        _ when: Expression, _ around: [Expression], _ range: Range<Int>, _ what: String, _ solver: ConditionSolver,
        isSection: Int?
    ) {
        guard let alone = solver.outcomes(of: when, freely: true) else { return }
        if !alone.contains(.yes) {
            findings.neverTrue(at: range)
        } else if !alone.contains(.no), alone.contains(.yes) {
            findings.alwaysTrue(at: range)
        } else if let together = solver.outcomes(of: .and([when] + around), freely: false), !together.contains(.yes) {
            findings.unreachable(what, at: range, because: notes(when.questions, around))
        }
    }

    private func notes(_ questions: [QuestionID], _ around: [Expression]) -> [Note] {
        questions.compactMap { id in
            scope.questions[id.name]?.element.attribute("when").map {
                findings.note($0.valueRange, "‘\(id)’ is asked only then")
            }
        }
    }
}

/// Tries every combination of answers that can make a difference to a condition.
struct ConditionSolver {
    private let checklist: Checklist
    private static let mostCombinations = 20_000

    init(_ checklist: Checklist) { self.checklist = checklist }

    /// The conditions on a section and on those around it.
    func conditions(ofSection index: Int) -> [Expression] {
        var found: [Expression] = []
        var next: Int? = index
        while let current = next {
            let section = checklist.outline.sections[current]
            if let when = section.when { found.append(when) }
            next = section.parent
        }
        return found
    }

    /// The truth values that a condition can take; `nil` when there are too many answers to try them all.
    /// `freely` lets every question be answered, else only when the conditions on it allow.
    func outcomes(of condition: Expression, freely: Bool) -> Set<Truth>? {
        var conditions = [condition]
        var variables: [QuestionID] = []
        var next = 0
        while next < conditions.count {
            for id in conditions[next].questions where !variables.contains(id) {
                variables.append(id)
                if !freely, let own = effectiveCondition(of: id) { conditions.append(own) }
            }
            next += 1
        }
        variables.sort { (checklist.outline.position(of: $0) ?? 0) < (checklist.outline.position(of: $1) ?? 0) }
        var domains: [[Standing]] = []
        var combinations = 1
        for id in variables {
            guard let domain = AnswerDomain(checklist, id, in: conditions)?.standings else { return nil }
            combinations *= domain.count
            guard combinations <= Self.mostCombinations else { return nil }
            domains.append(domain)
        }
        return tryAll(condition, variables, domains, freely: freely)
    }

    private func effectiveCondition(of id: QuestionID) -> Expression? {
        guard let position = checklist.outline.position(of: id) else { return nil }
        let around = conditions(ofSection: checklist.outline.sectionOfQuestion[position])
        let all = (checklist.outline.questions[position].when.map { [$0] } ?? []) + around
        return all.isEmpty ? nil : .and(all)
    }

    private func tryAll(
        _ condition: Expression, _ variables: [QuestionID], _ domains: [[Standing]], freely: Bool
    ) -> Set<Truth> {
        var results: Set<Truth> = []
        let rules = freely ? [] : variables.map { effectiveCondition(of: $0) }
        var counters = Array(repeating: 0, count: variables.count)
        while results.count < 3 {
            var standings: [QuestionID: Standing] = [:]
            for (index, id) in variables.enumerated() {
                let surroundings = Surroundings(standing: { standings[$0] ?? .notAsked }, today: nil)
                let isAsked = freely || (rules[index].map { $0.truth(in: surroundings) == .yes } ?? true)
                standings[id] = isAsked ? domains[index][counters[index]] : .notAsked
            }
            results.insert(condition.truth(in: Surroundings(standing: { standings[$0] ?? .notAsked }, today: nil)))
            guard Self.step(&counters, domains) else { break }
        }
        return results
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
