import Evaluation
import Phrases

/// What the data of a checklist mean: every question with its type and values, for whoever works with visits as data.
///
/// Its own words are English in every language, like the names of columns; texts are those of the checklist.
package struct CodeBook: Sendable {
    let checklist: Checklist
    let words: PreviewWords
    let entries: [CodeBookEntry]

    package init(_ checklist: Checklist) {
        self.checklist = checklist
        words = PreviewWords(checklist, .english)
        var entries: [CodeBookEntry] = []
        var seen: Set<QuestionID> = []
        for (position, question) in checklist.outline.questions.enumerated() {
            let path = checklist.outline.sectionPath(ofQuestionAt: position)
            // Copies of a repeated section have the questions of the first one.
            guard seen.insert(question.id.written).inserted, let section = path.last else { continue }
            entries.append(
                CodeBookEntry(
                    question: question, section: section, repeated: checklist.outline.slotOfQuestion[position]?.section,
                    values: CodeBookValue.all(of: question)))
        }
        self.entries = entries
    }

    func number(_ entry: CodeBookEntry) -> Int? {
        entry.question.takesAnswer || entry.question.isComputed ? words.number(entry.question.id) : nil
    }

    /// A text of the checklist as it is written, with the names of what it takes over.
    func ask(_ question: Question) -> String {
        guard let matrix = question.matrix else { return question.ask }
        return "\(matrix.stem) – \(question.ask)"
    }
}

struct CodeBookEntry: Sendable {
    let question: Question
    let section: OutlineSection
    /// The repeated section that it is asked in once for each instance.
    let repeated: SectionID?
    let values: [CodeBookValue]

    var sectionID: String { section.id.written.name }
}

/// One value that an answer can have, or one range of values, and what it earns.
struct CodeBookValue: Hashable, Sendable {
    let value: String
    var label = ""
    var points: Rational?
    var marks: [String] = []

    static func all(of question: Question) -> [CodeBookValue] {
        switch question.kind {
        case .yesNo: yesNo(question.points)
        case .choice, .choices, .rating: question.kind.options.map(option)
        default: ranges(question)
        }
    }

    private static func yesNo(_ rule: PointsRule?) -> [CodeBookValue] {
        [true, false].map { answer in
            var value = CodeBookValue(value: answer ? "yes" : "no", label: answer ? "Yes" : "No")
            if case .expected(let right, let points) = rule { value.points = answer == right ? points : .zero }
            return value
        }
    }

    private static func option(_ option: Option) -> CodeBookValue {
        var marks: [String] = []
        if option.requiresComment { marks.append("comment required") }
        if option.requiresEvidence { marks.append("photo required") }
        if option.isExclusive { marks.append("exclusive") }
        if option.endsVisit { marks.append("ends the visit") }
        return CodeBookValue(value: option.value, label: option.label, points: option.points, marks: marks)
    }

    /// Steps in the order in which they are tried, or the two ends of what grows in proportion.
    private static func ranges(_ question: Question) -> [CodeBookValue] {
        switch question.points {
        case .steps(let steps, _):
            steps.map { CodeBookValue(value: bounds($0, question.kind), points: $0.points, marks: ["range"]) }
        case .linear(let linear):
            [(linear.from, Rational.zero), (linear.to, linear.points)].map {
                CodeBookValue(value: size($0.0, question.kind), points: $0.1, marks: ["in proportion between the two"])
            }
        case .expected, .options, nil: []
        }
    }

    private static func bounds(_ step: ScoreStep, _ kind: QuestionKind) -> String {
        let parts = [
            ("at least", step.atLeast), ("more than", step.moreThan), ("at most", step.atMost),
            ("less than", step.lessThan),
        ]
        let words = parts.compactMap { word, bound in bound.map { "\(word) \(size($0, kind))" } }
        return words.isEmpty ? "any other" : words.joined(separator: " and ")
    }

    /// A bound as answers are written in data: seconds for spans, times of day as they are.
    private static func size(_ value: Rational, _ kind: QuestionKind) -> String {
        guard case .time = kind, let seconds = value.whole, let time = TimeOfDay(secondsSinceMidnight: seconds) else {
            return value.exactText
        }
        return time.text
    }
}
