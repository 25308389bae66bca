import Diagnostics
import SourceXML

extension ChecklistReader {
    /// Reports references to what comes later, and circles of conditions with their whole path.
    mutating func checkConditionOrder() {
        var graph: ConditionGraph?
        var seen: Set<Set<String>> = []
        for entry in conditions.entries {
            for reference in entry.references where !isEarlier(reference, than: entry.limit) {
                conditions.misplaced.append(entry.range.lowerBound)
                let known = graph ?? ConditionGraph(conditions, scope)
                graph = known
                if let path = known.path(from: reference.name, to: entry.owner) {
                    guard seen.insert(Set(path)).inserted else { continue }
                    let notes = path.dropLast().compactMap { name in
                        known.conditionRange(of: name).map { findings.note($0, "the condition of ‘\(name)’") }
                    }
                    findings.conditionCycle([entry.owner.name] + path, at: reference.range, notes: notes)
                } else {
                    reportLater(reference, than: entry)
                }
            }
        }
    }

    private func isEarlier(_ reference: ConditionReference, than limit: Int) -> Bool {
        let name = reference.name
        if let question = scope.questions[name] { return question.position < limit }
        if reference.isInstanceList { return (scope.sections[name]?.questions.lowerBound ?? 0) < limit }
        return (scope.sections[name]?.questions.upperBound ?? 0) <= limit
    }

    private mutating func reportLater(_ reference: ConditionReference, than entry: ConditionLog.Entry) {
        let section = scope.sections[reference.name]
        let target = (scope.questions[reference.name]?.id ?? section?.id)?.valueRange ?? reference.range
        if let section, section.questions.lowerBound < entry.limit, !reference.isInstanceList {
            findings.unfinishedSection(reference.name, at: reference.range, target: target)
        } else {
            findings.forwardReference(reference.name, at: reference.range, target: target)
        }
    }
}

/// Which question or section waits for which; sections stand for the conditions on them.
private struct ConditionGraph {
    private var edges: [String: [String]] = [:]
    private var ranges: [String: Range<Int>] = [:]
    private let scope: Scope

    init(_ log: ConditionLog, _ scope: Scope) {
        self.scope = scope
        for entry in log.entries where !entry.owner.isFollowUp && !entry.owner.isConstraint {
            edges[entry.owner.name, default: []] += entry.references.map(\.name)
            ranges[entry.owner.name] = entry.range
        }
    }

    func conditionRange(of name: String) -> Range<Int>? { ranges[name] }

    /// What has to be known before the named thing can be.
    private func needs(_ name: String) -> [String] {
        let own = edges[name] ?? []
        guard let question = scope.questions[name] else { return own }
        return own + scope.sectionsAround[question.position].filter { ranges[$0] != nil }
    }

    /// The shortest way from one name to the owner of a condition along what they wait for, both ends included.
    func path(from start: String, to owner: ConditionOwner) -> [String]? {
        let goal = owner.name
        // A comment may look at its own question, and nothing waits for a comment.
        if owner.isFollowUp || owner.isConstraint { return nil }
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
        return nil
    }

    private func trace(back goal: String, to start: String, _ before: [String: String]) -> [String] {
        var path = [goal]
        while let last = path.last, last != start, let previous = before[last] { path.append(previous) }
        return path.reversed()
    }
}
