import Evaluation
import Phrases

/// Why a question was not asked, told by the answers that decided it: owners do not read conditions.
extension Presenter {
    /// As many answers are told in full; a longer list only names its questions.
    private static let most = 3

    func whyNotAsked(_ question: Question) -> Sentence? {
        guard let position = checklist.outline.position(of: question.id),
            case .notAsked(let reason) = routing.asking[position]
        else { return nil }
        switch reason {
        case .condition(let when), .sectionCondition(_, let when): return because(when)
        case .screenedOut: return speaker.say(.reasonVisitEnded)
        case .noInstance: return nil
        }
    }

    private func because(_ when: Expression) -> Sentence {
        let surroundings = routing.surroundings(checklist, visit)
        let deciders = when.deciders(in: surroundings)
        let questions = deciders.compactMap { decider -> Item? in
            guard case .question(let id) = decider else { return nil }
            return item(id)
        }
        let told = questions.compactMap { clause($0, surroundings.standing($0.question.id)) }
        var clauses = told
        if told.count < questions.count || told.count > Self.most { clauses = [dependence(on: questions)] }
        clauses += deciders.compactMap { decider in
            switch decider {
            case .question: nil
            case .score(let section): speaker.say(.becauseScore, ["section": title(section)])
            case .today: speaker.say(.becauseDay)
            }
        }
        guard !clauses.isEmpty else { return speaker.say(.reasonNotCalledFor) }
        return speaker.say(.reasonNotAsked, ["reasons": speaker.list(clauses)])
    }

    /// `nil` for what is too long to repeat, or was nobody's answer.
    private func clause(_ item: Item, _ standing: Standing) -> Sentence? {
        let number = speaker.ordinal(item.number)
        switch standing {
        case .answered(.text): return nil
        case .answered(let value):
            let words = words(for: value, item.question, .alone)
            return speaker.say(
                item.question.isComputed ? .becauseComputed : .becauseAnswered, ["number": number, "answer": words])
        case .notAnswered where item.question.isComputed: return nil
        case .notAnswered: return speaker.say(.becauseLeftOpen, ["number": number])
        case .notApplicable: return speaker.say(.becauseNotApplicable, ["number": number])
        case .notAsked: return speaker.say(.becauseNotAsked, ["number": number])
        }
    }

    private func dependence(on questions: [Item]) -> Sentence {
        speaker.say(
            .becauseQuestions, count: questions.count,
            ["numbers": speaker.list(questions.map { speaker.number($0.number) })])
    }
}
