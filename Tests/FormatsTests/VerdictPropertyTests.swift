import Diagnostics
import Evaluation
import SourceXML
import Testing

@testable import Formats

@Suite("What is said about conditions is what trying every answer shows") struct VerdictPropertyTests {
    @Test("in 2,000 checklists", arguments: 0..<20) func verdicts(block: UInt64) throws {
        var counts: [String: Int] = [:]
        for seed in block * 100..<(block + 1) * 100 {
            let logic = RandomSkipLogic(seed: seed)
            let trial = try Trial(logic)
            for (entry, found) in trial.verdicts {
                let expected = trial.expected(entry)
                #expect(found == expected, "seed \(seed): \(String(describing: entry.expression)) in\n\(logic.xml)")
                counts[found ?? "none", default: 0] += 1
                // What others build on a condition that is reported is not looked into any further.
                if found == "never-true" || found == "unreachable-question" { break }
            }
        }
        let kinds: Set = ["never-true", "always-true", "unreachable-question", "none"]
        #expect(kinds.isSubset(of: counts.keys), "\(counts)")
    }
}

/// A checklist as it was checked, and every visit to it.
private struct Trial {
    let checklist: Checklist
    /// The conditions in the order of the file, each with the code that was reported for it.
    let verdicts: [(entry: ConditionLog.Entry, code: String?)]
    private let runs: [(visit: Visit, routing: Routing)]

    init(_ logic: RandomSkipLogic) throws {
        let tree = try parseXML(SourceFile(name: "test.xml", text: Example.checklist(logic.xml).completeFile))
        var reader = ChecklistReader(tree, exampleLibraries)
        let checklist = reader.readWritten()
        reader.checkReachability(of: checklist)
        self.checklist = checklist
        let findings = reader.findings.all
        let known: Set = ["never-true", "always-true", "unreachable-question"]
        #expect(findings.allSatisfy { known.contains($0.code) }, "\(findings)")
        verdicts = reader.conditions.entries.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { entry in
            (entry, findings.first { $0.range == entry.range }?.code)
        }
        var entries: [[QuestionID: Entry]] = [[:]]
        for asked in logic.questions {
            guard let question = checklist.question(QuestionID(asked.id)) else { continue }
            entries = RandomSkipLogic.replies(to: question).flatMap { reply in
                entries.map { known in
                    var more = known
                    more[question.id] = reply.map { Entry(reply: $0) }
                    return more
                }
            }
        }
        let pin = ChecklistPin(id: "shop", version: "1", digest: "00")
        runs = logic.visitDays.flatMap { day in
            let details = VisitDetails(id: "v", location: "-", date: day, language: "en")
            return entries.map { entries in
                let visit = Visit(pin: pin, details: details, entries: entries)
                return (visit, Routing(checklist, visit))
            }
        }
    }

    /// The code that trying every answer calls for.
    func expected(_ entry: ConditionLog.Entry) -> String? {
        guard let expression = entry.expression else { return nil }
        let free = freeTruths(expression, entry.owner)
        if !free.contains(.yes) { return "never-true" }
        if !free.contains(.no) { return "always-true" }
        let here = Set(runs.compactMap { truth(expression, entry.owner, $0.visit, $0.routing) })
        if here.isEmpty { return nil }
        return !here.contains(.yes) ? "unreachable-question" : here == [.yes] ? "always-true" : nil
    }

    /// As if every question were asked.
    private func freeTruths(_ expression: Expression, _ owner: ConditionOwner) -> Set<Truth> {
        Set(
            runs.compactMap { visit, _ in
                if owner.isFollowUp, visit.entry(QuestionID(owner.name)).reply?.value == nil { return nil }
                return expression.truth(
                    in: Surroundings(
                        standing: { id in
                            switch visit.entry(id).reply {
                            case .answered(let value): .answered(value)
                            case .notApplicable: .notApplicable
                            case nil: .notAnswered
                            }
                        }, today: visit.details.date))
            })
    }

    /// The truth of a condition where the visit comes to it; `nil` where it does not.
    private func truth(_ expression: Expression, _ owner: ConditionOwner, _ visit: Visit, _ routing: Routing) -> Truth?
    {
        let outline = checklist.outline
        switch owner {
        case .question(let id):
            let asking = outline.position(of: QuestionID(id)).map { routing.asking[$0] }
            return asking == .asked ? .yes : asking == .notAsked(.condition(expression)) ? .no : nil
        case .section(let id):
            let section = outline.sections.first { $0.id.name == id }
            guard let asking = section.map({ routing.asking[$0.questions.lowerBound] }) else { return nil }
            switch asking {
            case .asked, .notAsked(.condition): return .yes
            case .notAsked(.sectionCondition(let other, _)):
                if other.name == id { return .no }
                return outline.sections.first { $0.id == other }?.depth ?? 0 > section?.depth ?? 0 ? .yes : nil
            case .notAsked: return nil
            }
        default:
            let id = QuestionID(owner.name)
            guard let position = outline.position(of: id), routing.isAsked(position),
                visit.entry(id).reply?.value != nil
            else { return nil }
            return expression.truth(in: routing.surroundings(checklist, visit))
        }
    }
}
