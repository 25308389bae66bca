import Evaluation
import Phrases

/// Says when a comment or a photo is asked for.
struct TriggerWords {
    let words: PreviewWords
    let inside: SectionID?

    func point(_ trigger: Trigger, _ question: Question, sayingAlways: Bool) -> Point? {
        switch trigger {
        case .always: sayingAlways ? Point(words.speaker.say(.whenAlways)) : nil
        case .condition(let condition): introduced(condition)
        case .belowFullPoints: belowFull(question)
        }
    }

    private func introduced(_ condition: Expression) -> Point {
        ConditionWords(words: words, inside: inside).clause(condition).introduced(.when, words.speaker)
    }

    /// The answers that do not give all points, where they can be named, so that nobody needs to know any points.
    private func belowFull(_ question: Question) -> Point {
        let id = question.id
        switch (question.kind, question.points) {
        case (.yesNo, .expected(let right, _)):
            return introduced(.compare(.question(id), .equal, .literal(.yesNo(!right))))
        case (.choice(let options), .options), (.rating(let options, _), .options):
            let less = options.filter { ($0.points ?? .zero) < question.possible }
            let values = less.map { Expression.literal(.option($0.value)) }
            guard question.matrix == nil, let first = values.first else { break }
            return introduced(
                values.count == 1 ? .compare(.question(id), .equal, first) : .isOneOf(.question(id), values))
        default: break
        }
        return Point(words.speaker.say(.whenBelowFull))
    }
}
