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
            say(constraint.level == .error ? .doesNotFit : .pleaseCheck, ["message": texts.message(constraint)])
        }
    }
}
