import Diagnostics
import Evaluation
import SourceXML

extension ChecklistReader {
    /// Reports conditions that no answers, or all answers, make true. What other mistakes leave open is left out.
    ///
    /// The checklist is the one that is written in the file: each repeated section stands in it once.
    mutating func checkReachability(of checklist: Checklist) {
        let expressions = conditions.entries.compactMap(\.expression)
        var solver = ConditionSolver(checklist, expressions, Damage(findings.errorPlaces + conditions.misplaced, scope))
        // Constraints look at everything, so they come after what decides it.
        let entries =
            conditions.entries.filter { !$0.owner.isConstraint } + conditions.entries.filter(\.owner.isConstraint)
        var decided: Set<Int> = []
        for entry in entries {
            guard let expression = entry.expression, !entry.isFormula, !solver.damage.touches(entry.range),
                let verdict = solver.verdict(on: expression, of: entry.owner, in: entry.repeated)
            else { continue }
            // A condition on a matrix was read for every row.
            if !decided.insert(entry.range.lowerBound).inserted { continue }
            if report(verdict, entry) { solver.damage.add(entry.range.lowerBound) }
        }
    }

    /// Reports a verdict; true when others must not build on this condition.
    private mutating func report(_ verdict: ConditionSolver.Verdict, _ entry: ConditionLog.Entry) -> Bool {
        switch verdict {
        case .neverTrue:
            findings.neverTrue(at: entry.range)
            return true
        case .neverTrueHere where entry.owner.isConstraint:
            findings.neverTrue(at: entry.range, because: notes(entry))
            return true
        case .neverTrueHere:
            findings.unreachable(entry.owner.words, at: entry.range, because: notes(entry))
            return true
        case .alwaysTrue:
            findings.alwaysTrue(at: entry.range)
        case .alwaysTrueHere:
            findings.alwaysTrueHere(at: entry.range, because: notes(entry))
        }
        return false
    }

    private func notes(_ entry: ConditionLog.Entry) -> [Note] {
        (entry.expression?.questions ?? []).compactMap { id in
            scope.questions[id.name]?.element.attribute("when").map {
                findings.note($0.valueRange, "‘\(id)’ is asked only then")
            }
        }
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
