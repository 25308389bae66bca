import Evaluation
import Phrases

extension Catalogue {
    /// The numbered options of a question, "does not apply" last; empty where nothing is picked.
    func labels(of question: Question) -> [String] {
        var labels = question.kind.options.map(\.label)
        if case .yesNo = question.kind { labels = [text(.yes), text(.no)] }
        if question.notApplicable != .refused, !labels.isEmpty { labels.append(text(.doesNotApply)) }
        return labels
    }

    /// How an answer is typed, and between which bounds.
    func hints(for question: Question) -> [String] {
        switch question.kind {
        // The words that are shown are the words that are understood.
        case .yesNo: [text(.enterYesNo, ["yes": word(.yesWords), "no": word(.noWords)])]
        case .choice, .rating: [text(.enterChoice)]
        case .choices: [text(.enterChoices)]
        case .number(let rule):
            [rule.unit.map { text(.enterNumberUnit, ["unit": $0]) } ?? text(.enterNumber)]
                + range(rule) { NumberFormat(language).number($0.exactText) }
        case .money(let rule, let currency):
            [text(.enterMoney, ["currency": currency])] + range(rule) { NumberFormat(language).number($0.exactText) }
        case .duration(_, _, let rule):
            [text(.enterDuration)] + range(rule) { Int($0.exactText).map(DurationText.text) ?? $0.exactText }
        case .time: [text(.enterTime)]
        case .date: [text(.enterDate, ["today": word(.todayWords)])]
        case .text(let rule): [text(rule.isLong ? .enterLongText : .enterText)]
        case .photo: [text(.enterPhoto)]
        case .file: [text(.enterFile)]
        case .dateTime: [text(.enterDateTime, ["now": word(.nowWords)])]
        case .place: [text(.enterPlace)]
        case .instances(let rule):
            [
                text(.enterInstances),
                text(.lowestAndHighest, ["lowest": "\(rule.minimum)", "highest": "\(rule.maximum)"]),
            ]
        case .employee: [text(.enterEmployee)]
        case .computed, .note: []
        }
    }

    /// The bounds of a number, in the words that `words` finds for each.
    func range(_ rule: NumberRule, _ words: (Rational) -> String) -> [String] {
        switch (rule.minimum, rule.maximum) {
        case (let low?, let high?): [text(.lowestAndHighest, ["lowest": words(low), "highest": words(high)])]
        case (let low?, nil) where low > .zero: [text(.lowest, ["lowest": words(low)])]
        case (nil, let high?): [text(.highest, ["highest": words(high)])]
        default: []
        }
    }

    /// The points of a question; `nil` where the checklist keeps them from the shopper.
    func worth(of question: Question, in checklist: Checklist) -> String? {
        guard question.takesAnswer, !question.hidesPoints, !checklist.scoring.hidesPoints else { return nil }
        guard question.isScored else { return text(.worthNothing) }
        let points = NumberFormat(language).number((question.possible * question.weight).exactText)
        return text(question.isBonus ? .worthBonus : .worth, ["points": points])
    }
}
