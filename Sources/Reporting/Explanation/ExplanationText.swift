import Evaluation

/// The arithmetic of a score as plain text: every input and every step, exact, for a reader with a pencil.
///
/// It is written for authors, in the words of the checklist language, so its layout is the same in every language.
package func explanationText(_ scorecard: Scorecard, _ checklist: Checklist) -> String {
    var text = Explanation(scorecard, checklist)
    text.write()
    return text.lines.joined(separator: "\n") + "\n"
}

/// Collects the lines; user text stands only at the end of a line, in quotes, and never breaks it.
struct Explanation {
    let scorecard: Scorecard
    let checklist: Checklist
    let scores: [SectionID: SectionScore]
    let outcomes: [QuestionID: QuestionScore]
    var lines: [String] = []

    init(_ scorecard: Scorecard, _ checklist: Checklist) {
        self.scorecard = scorecard
        self.checklist = checklist
        scores = Dictionary(scorecard.sections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        outcomes = Dictionary(scorecard.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func write() {
        lines.append(
            "visit \(line(scorecard.visit.id)) by checklist \(line(scorecard.pin.id)) \(line(scorecard.pin.version))")
        lines.append("checklist SHA-256 \(line(scorecard.pin.digest))")
        lines.append("")
        lines.append(
            "Questions: earned / possible x weight. Exact numbers; a score is in percent, ~ is its rounded value.")
        for section in checklist.sections { write(section, indent: 0) }
        for index in scorecard.indices { write(index) }
        writeSteps()
    }

    private mutating func write(_ section: Section, indent: Int) {
        // A slot that nothing was named for has no score and no questions.
        guard section.slot == nil || scores[section.id] != nil else { return }
        let margin = String(repeating: "  ", count: indent)
        lines.append("")
        lines.append("\(margin)section \(line(section.id.name)):\(settings(section))")
        let width = section.items.map(\.nameWidth).max() ?? 0
        for item in section.items {
            switch item {
            case .question(let question) where question.takesAnswer || question.isComputed:
                let name = line(question.id.name)
                let gap = String(repeating: " ", count: max(0, width - name.utf8.count))
                lines.append("\(margin)  \(name): \(gap)\(outcome(question))")
            case .question: continue
            case .section(let nested): write(nested, indent: indent + 1)
            }
        }
        lines.append("\(margin)  = \(line(section.id.name)): \(result(section.id))")
    }

    private func settings(_ section: Section) -> String {
        var words: [String] = []
        if let weight = scores[section.id]?.weight ?? section.weight { words.append("weight \(weight)") }
        words.append("cap \(Self.words(section.cap))")
        if let gate = section.minimum { words.append("minimum \(gate.minimum) on-miss \(Self.words(gate.onMiss))") }
        if let rule = section.repeats { words.append("combine \(rule.combine.rawValue)") }
        let title = scores[section.id]?.instance?.name ?? section.title
        return " " + words.joined(separator: ", ") + " \"\(line(title))\""
    }

    private func outcome(_ question: Question) -> String {
        guard let score = outcomes[question.id] else { return "unscored" }
        switch score.outcome {
        case .scored(let earned, let possible, let reason):
            let points = score.isBonus ? "bonus \(earned)" : "\(fraction(earned)) / \(fraction(possible))"
            return "\(points) x \(fraction(score.weight))" + memberships(question) + critical(question)
                + (reason.map { ", na zero \"\(line($0))\"" } ?? "")
        case .notApplicable(let reason): return "does not apply" + critical(question) + ", reason \"\(line(reason))\""
        case .notAsked(.condition(let words)): return "not asked" + critical(question) + ", when \"\(line(words))\""
        case .notAsked(.sectionCondition(let section, let words)):
            return "not asked" + critical(question) + ", section \(line(section.name)) when \"\(line(words))\""
        case .notAsked(.noInstance): return "not asked"
        case .notAsked(.screenedOut(let other)):
            return "not asked" + critical(question) + ", visit ended at \"\(line(other.name))\""
        case .notAnswered: return "not answered" + critical(question)
        case .unscored: return "unscored"
        }
    }

    /// The indices that it enters and its weight there, beside its own.
    private func memberships(_ question: Question) -> String {
        question.indices.map { ", index \(line($0.index)) x \(fraction($0.weight))" }.joined()
    }

    private func critical(_ question: Question) -> String {
        guard let rule = question.critical,
            let standing = scorecard.criticals.first(where: { $0.question == question.id })?.standing
        else { return "" }
        let below = rule.below.map { "\($0)" } ?? "full"
        return ", critical \(Self.words(rule.effect)) below \(below): \(standing.rawValue)"
    }

    private func result(_ id: SectionID) -> String {
        guard let score = scores[id] else { return "not scored" }
        let sums = "earned \(score.earned), possible \(score.possible), after cap \(score.capped)"
        guard let percent = score.score else { return sums + ", not scored" }
        return sums + ", score \(percent.exact) ~ \(percent.text)"
    }

    /// A value that is itself a fraction stands in parentheses.
    func fraction(_ value: Rational) -> String {
        let text = value.exactText
        return text.utf8.contains(UInt8(ascii: "/")) ? "(\(text))" : text
    }

    static func words(_ cap: Cap) -> String {
        switch cap {
        case .at(let percent): "\(percent)"
        case .none: "none"
        }
    }

    static func words(_ effect: Effect) -> String {
        switch effect {
        case .fail: "fail"
        case .zero: "zero"
        case .cap(let percent): "cap \(percent)"
        }
    }

    /// A text on one line, without control characters.
    func line(_ text: String) -> String { PlainLine.text(text) }
}

extension SectionItem {
    fileprivate var nameWidth: Int {
        if case .question(let question) = self, question.takesAnswer || question.isComputed {
            return question.id.name.utf8.count
        }
        return 0
    }
}
