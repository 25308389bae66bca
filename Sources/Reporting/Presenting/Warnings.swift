import Evaluation
import Phrases

extension Presenter {
    /// Constraints that the answers break: in a finished visit only those that the shopper could keep.
    func warnings() -> WarningsPart? {
        let broken = checklist.brokenConstraints(visit, routing)
        guard !broken.isEmpty else { return nil }
        return WarningsPart(
            heading: speaker.words(.headingWarnings),
            intro: speaker.say(scorecard.isFinal ? .warningsNoted : .warningsOpen), items: broken.map(message))
    }

    private func message(_ constraint: Constraint) -> Sentence {
        let message = ofChecklist(constraint.message, in: constraint.slot)
        guard let slot = constraint.slot, let instance = visit.instance(in: slot),
            !TextTemplate(constraint.message).placeholders.contains(.instance)
        else { return message }
        return speaker.say(.nameWithInstance, ["question": message, "instance": name(instance, slot, .inside)])
    }
}
