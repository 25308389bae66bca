import Evaluation
import Phrases

extension LinesWizard {
    /// Constraints that the answers break now.
    var brokenConstraints: [Constraint] {
        interview.checklist.brokenConstraints(interview.visit, interview.routing)
    }

    /// Says what the answer just given broke, or left broken though the constraint looks at it.
    func speakConstraints(brokenBefore before: [Constraint], answered question: Question) {
        for constraint in brokenConstraints
        where !before.contains(constraint) || constraint.that.questions.contains(question.id) {
            say(constraint.level == .error ? .doesNotFit : .pleaseCheck, ["message": message(constraint)])
        }
    }

    /// Inside a repeated section the message says whom it is about.
    func message(_ constraint: Constraint) -> String {
        let message = texts.filled(constraint.message, in: constraint.slot)
        guard let slot = constraint.slot, let instance = interview.visit.instance(in: slot),
            !TextTemplate(constraint.message).placeholders.contains(.instance)
        else { return message }
        return catalogue.text(.questionOfInstance, ["question": message, "instance": instance.name])
    }
}
