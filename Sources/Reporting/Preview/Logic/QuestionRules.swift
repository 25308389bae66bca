import Evaluation
import Phrases

/// The rules of one question: when it is asked, what follows its answer, what it decides.
struct QuestionRules {
    let words: PreviewWords
    let inside: SectionID?
    private var speaker: Speaker { words.speaker }
    private var conditions: ConditionWords { ConditionWords(words: words, inside: inside) }

    func points(_ question: Question) -> [Point] {
        var points: [Point] = []
        if let when = question.when {
            points.append(conditions.clause(when).introduced(.onlyIf, speaker).naming(when.namedQuestions, words))
        }
        if case .computed(let formula, _) = question.kind {
            let value = speaker.say(.logicValue, ["formula": conditions.term(formula)])
            points.append(Point(value).naming(formula.namedQuestions, words))
        }
        for option in question.kind.options { points += rules(option) }
        for rule in question.comments {
            var details: [Point] = []
            if rule.minimumLength > 0 {
                details.append(
                    Point(speaker.say(.shortestText, ["number": speaker.number(rule.minimumLength)])))
            }
            points.append(
                followUp(
                    rule.isRequired ? .logicCommentRequired : .logicComment, rule.trigger, rule.prompt, details,
                    question))
        }
        for rule in question.evidence {
            let count = Point(speaker.say(.photosAtLeast, ["number": speaker.number(rule.minimum)]))
            points.append(
                followUp(
                    rule.isRequired ? .logicPhotoRequired : .logicPhoto, rule.trigger, rule.prompt, [count], question))
        }
        if let critical = question.critical { points.append(rule(critical)) }
        return points
    }

    private func rules(_ option: Option) -> [Point] {
        let value = speaker.quoted(words.label(option.label))
        let phrases: [(Bool, PreviewPhrase)] = [
            (option.endsVisit, .logicEnds), (option.requiresComment, .logicOptionComment),
            (option.requiresEvidence, .logicOptionPhoto),
        ]
        return phrases.filter(\.0).map { Point(speaker.say($0.1, ["value": value])) }
    }

    private func followUp(
        _ lead: PreviewPhrase, _ trigger: Trigger, _ prompt: String?, _ details: [Point], _ question: Question
    ) -> Point {
        var points: [Point] = []
        if let point = TriggerWords(words: words, inside: inside).point(trigger, question, sayingAlways: true) {
            points.append(point)
        }
        if let prompt { points.append(Point(speaker.say(.logicWords, ["text": words.text(prompt)]))) }
        var named: [QuestionID] = []
        if case .condition(let condition) = trigger { named = condition.namedQuestions }
        return Point(speaker.say(lead), points + details).naming(named, words, besides: question.id)
    }

    private func rule(_ critical: CriticalRule) -> Point {
        let sentence =
            critical.below.map { speaker.say(.logicCriticalBelow, ["points": speaker.number($0)]) }
            ?? speaker.say(.logicCritical)
        return Point(sentence, [Point(speaker.effect(critical.effect))])
    }
}

extension Speaker {
    /// What a failure does to the score.
    func effect(_ effect: Effect) -> Sentence {
        switch effect {
        case .fail: say(.effectFail)
        case .zero: say(.effectZero)
        case .cap(let cap): say(.effectCap, ["cap": percent(cap)])
        }
    }
}
