import Evaluation
import Phrases

extension Presenter {
    /// At most three: what failed, then what cost most or was missed again and again.
    func actions() -> ActionsPart? {
        guard scorecard.overall != nil else { return nil }
        let losses = lossesToActOn
        let actions = losses.compactMap(action)
        return ActionsPart(
            heading: speaker.words(.headingActions),
            intro: speaker.say(actions.isEmpty ? .actionsNone : intro(of: losses)),
            room: actions.isEmpty ? nil : speaker.say(.actionsRoom), actions: actions,
            ownerLabel: speaker.words(.labelOwner), dueLabel: speaker.words(.labelDue))
    }

    private func intro(of losses: [PointsLost]) -> ReportPhrase {
        let failures = lossesOfFailures
        if losses.allSatisfy(failures.contains) { return .actionsIntroCritical }
        if losses.contains(where: failures.contains) {
            return countsRepeats ? .actionsIntroFailedRepeats : .actionsIntroFailed
        }
        return countsRepeats ? .actionsIntroRepeats : .actionsIntro
    }

    private func action(_ loss: PointsLost) -> ActionsPart.Action? {
        guard let item = item(loss.question) else { return nil }
        return ActionsPart.Action(
            id: item.question.id.name, number: item.number, question: ask(item.question), seen: seen(item),
            comment: item.entry.comment, before: missedBefore(item.question), worth: worth(loss))
    }

    private func seen(_ item: Item) -> Sentence {
        if let answer = answer(item) { return speaker.say(.actionSeen, ["answer": answer]) }
        guard case .scored(_, _, let reason) = item.score.outcome else { return .words("") }
        return speaker.say(.actionSeenNotApplicable, ["reason": .quote(reason ?? "", .shopper)])
    }

    /// A failure elsewhere can hold the score, and then this question alone does not lift it.
    private func worth(_ loss: PointsLost) -> Sentence {
        guard loss.percent.exact > .zero else {
            return speaker.say(.actionWorthHeld, ["points": speaker.number(loss.points)])
        }
        return speaker.say(.actionWorth, ["rise": speaker.plainNumber(loss.percent.text)])
    }
}
