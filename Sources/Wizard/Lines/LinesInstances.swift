import Evaluation
import Phrases

extension LinesWizard {
    /// Takes a new list of instances, or a change of the one that is there.
    mutating func answerInstances(_ line: String, _ question: Question, _ rule: RepeatRule) -> Bool {
        let interview = interview
        let typed = TypedInstances(before: named(question), slots: rule.maximum) {
            interview.isUsed($0, of: question.id)
        }
        do throws(TypedInstances.Misfit) {
            let after = try typed.after(line)
            let origin = Origin(.typed, typed: line)
            // Without the last name of a list that needs one, the question is open again.
            let input: InterviewInput =
                after.isEmpty && rule.minimum > 0
                ? .clear(question.id, origin) : .answer(question.id, .instances(after), origin)
            return enterAnswer(input, question)
        } catch {
            switch error {
            case .empty: say(.nothingEntered, ["later": catalogue.word(.laterWords)])
            case .tooMany: say(.tooManyInstances, count: rule.maximum)
            case .unknown(let name): say(.noSuchInstance, ["typed": name])
            }
            return false
        }
    }

    /// Asks before a new name takes the place, and so the answers, of one that was taken out.
    mutating func mayReplace(_ input: InterviewInput) -> Bool {
        let replaced = interview.replaced(by: input)
        guard !replaced.isEmpty, case .answer(let list, .instances(let instances), _) = input else { return true }
        let before = Set((interview.checklist.question(list).map(named) ?? []).map(\.slot))
        let slots = Set(replaced.compactMap(\.slot))
        let names = instances.filter { slots.contains($0.slot) && !before.contains($0.slot) }.map(\.name)
        return confirms {
            $0.say(.replaces, count: replaced.count, ["name": names.joined(separator: ", ")])
        }
    }

    func named(_ question: Question) -> [Instance] {
        guard case .instances(let instances) = interview.visit.entry(question.id).reply?.value else { return [] }
        return instances
    }
}
