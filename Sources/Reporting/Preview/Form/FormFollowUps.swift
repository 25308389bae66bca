import Evaluation
import Phrases

/// Comments and photos that are asked for beside an answer.
extension FormPresenter {
    func followUps(_ question: Question, _ inside: SectionID?) -> [FormFollowUp] {
        let required = question.kind.options.contains(where: \.requiresComment)
        var followUps = question.comments.map { rule in
            FormFollowUp(
                rule: self.rule(rule.trigger, question, inside),
                prompt: rule.prompt.map(words.text) ?? speaker.say(.commentLabel),
                remarks: remarks(rule), lines: rule.minimumLength > 100 ? 3 : 2)
        }
        if required, followUps.isEmpty {
            followUps.append(FormFollowUp(rule: nil, prompt: speaker.say(.commentLabel), lines: 2))
        }
        return followUps
            + question.evidence.map { rule in
                FormFollowUp(
                    rule: self.rule(rule.trigger, question, inside),
                    prompt: rule.prompt.map(words.text) ?? speaker.say(.photoLabel), remarks: remarks(rule), lines: 0)
            }
    }

    private func remarks(_ rule: CommentRule) -> [Sentence] {
        var remarks: [Sentence] = rule.isRequired ? [] : [speaker.say(.optional)]
        if rule.minimumLength > 0 {
            remarks.append(speaker.say(.shortestText, ["number": speaker.number(rule.minimumLength)]))
        }
        return remarks
    }

    private func remarks(_ rule: EvidenceRule) -> [Sentence] {
        let count = speaker.say(.photosAtLeast, ["number": speaker.number(rule.minimum)])
        return (rule.isRequired ? [] : [speaker.say(.optional)]) + [count]
    }

    private func rule(_ trigger: Trigger, _ question: Question, _ inside: SectionID?) -> Point? {
        TriggerWords(words: words, inside: inside).point(trigger, question, sayingAlways: false)
    }
}
