import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    /// Enter at a list of names: adds the one that is typed, renames the marked one, or goes on.
    mutating func acceptInstances(_ question: Question, _ rule: RepeatRule, _ field: AnswerField) {
        let text = field.entry.text.trimmed
        if text.isEmpty {
            if let marked = field.picker.marked { return startRenaming(marked, question, field) }
            return goOn(question)
        }
        let origin = Origin(field.entry.isPasted ? .pasted : .typed, typed: field.entry.text)
        if let renamed = field.renamed { return changeInstances("\(renamed + 1) = \(text)", question, rule, origin) }
        let isWritten = "+-–−".contains(text.first ?? " ") || text.contains("=")
        changeInstances(isWritten ? text : "+ \(text)", question, rule, origin)
    }

    private mutating func startRenaming(_ index: Int, _ question: Question, _ field: AnswerField) {
        var field = field
        let names = named(question)
        guard names.indices.contains(index) else { return }
        field.renamed = index
        field.picker.entry = TextEntry(names[index].name)
        self.field = field
        say(.renaming, ["name": names[index].name])
    }

    /// Changes the list as it is written in lines; the question stays, for the next name.
    mutating func changeInstances(_ text: String, _ question: Question, _ rule: RepeatRule, _ origin: Origin) {
        let interview = interview
        let typed = TypedInstances(before: named(question), slots: rule.maximum) {
            interview.isUsed($0, of: question.id)
        }
        do throws(TypedInstances.Misfit) {
            let after = try typed.after(text)
            let input: InterviewInput =
                after.isEmpty && rule.minimum > 0
                ? .clear(question.id, origin) : .answer(question.id, .instances(after), origin)
            submit(input, question)
        } catch {
            switch error {
            case .empty: say(.badName, [:], .caution)
            case .tooMany: say(.tooManyInstances, count: rule.maximum, [:], .caution)
            case .unknown(let name): say(.noSuchInstance, ["typed": name], .caution)
            }
        }
    }

    func named(_ question: Question) -> [Instance] { interview.visit.entry(question.id).reply?.value?.instances ?? [] }
}
