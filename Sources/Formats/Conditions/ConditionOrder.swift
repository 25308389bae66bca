import Diagnostics
import SourceXML

extension ChecklistReader {
    /// Reports references to what comes later, and circles of conditions with their whole path.
    mutating func checkConditionOrder() {
        let graph = ConditionGraph(conditions, scope)
        var seen: Set<Set<String>> = []
        for entry in conditions.entries {
            for reference in entry.references where !isEarlier(reference.name, for: entry.owner) {
                if let path = graph.path(from: reference.name, to: entry.owner.name) {
                    guard seen.insert(Set(path)).inserted else { continue }
                    let steps = [entry.owner.name] + path
                    findings.conditionCycle(steps, at: reference.range, notes: notes(path.dropLast(), graph))
                } else {
                    let target = scope.questions[reference.name]?.id ?? scope.sections[reference.name]?.id
                    findings.forwardReference(
                        reference.name, at: reference.range, target: target?.valueRange ?? reference.range)
                }
            }
        }
    }

    private func isEarlier(_ name: String, for owner: ConditionOwner) -> Bool {
        let start: Int
        switch owner {
        case .question(let id): start = scope.questions[id]?.position ?? .max
        case .followUp(let id): start = (scope.questions[id]?.position).map { $0 + 1 } ?? .max
        case .section(let id): start = scope.sections[id]?.questions.lowerBound ?? .max
        }
        if let question = scope.questions[name] { return question.position < start }
        return (scope.sections[name]?.questions.upperBound ?? 0) <= start
    }

    private func notes(_ names: ArraySlice<String>, _ graph: ConditionGraph) -> [Note] {
        names.compactMap { name in
            graph.conditionRange(of: name).map { findings.note($0, "the condition of ‘\(name)’") }
        }
    }
}

/// Which question or section waits for which; sections stand for the conditions on them.
private struct ConditionGraph {
    private var edges: [String: [String]] = [:]
    private var ranges: [String: Range<Int>] = [:]
    private let scope: Scope
    private let around: [String: [String]]

    init(_ log: ConditionLog, _ scope: Scope) {
        self.scope = scope
        around = log.conditionsAround
        for entry in log.entries {
            if case .followUp = entry.owner { continue }
            edges[entry.owner.name, default: []] += entry.references.map(\.name)
            ranges[entry.owner.name] = entry.range
        }
    }

    func conditionRange(of name: String) -> Range<Int>? { ranges[name] }

    /// What has to be known before the named thing can be.
    private func needs(_ name: String) -> [String] {
        let own = edges[name] ?? []
        guard let question = scope.questions[name] else { return own }
        return own + sectionsAround(question.position)
    }

    /// The sections with a condition that a question stands in, without those whose condition is its own section's.
    private func sectionsAround(_ position: Int) -> [String] {
        var innermost: (name: String, size: Int)?
        for (name, section) in scope.sections where section.questions.contains(position) {
            if innermost.map({ section.questions.count < $0.size }) ?? true {
                innermost = (name, section.questions.count)
            }
        }
        return innermost.flatMap { around[$0.name] } ?? []
    }

    /// The shortest way from one name to another along what they wait for, both ends included.
    func path(from start: String, to goal: String) -> [String]? {
        if start == goal { return [goal] }
        var before: [String: String] = [start: start]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let name = queue[next]
            next += 1
            for need in needs(name) where before[need] == nil {
                before[need] = name
                if need == goal { return trace(back: goal, to: start, before) }
                queue.append(need)
            }
        }
        // A section's own condition must not look at a question inside it: that question waits for the section.
        return nil
    }

    private func trace(back goal: String, to start: String, _ before: [String: String]) -> [String] {
        var path = [goal]
        while let last = path.last, last != start, let previous = before[last] { path.append(previous) }
        return path.reversed()
    }
}
