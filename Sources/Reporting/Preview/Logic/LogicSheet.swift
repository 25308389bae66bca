import Evaluation
import Phrases

/// Every rule of a checklist in words, with the questions that each speaks of.
package struct LogicSheet: Hashable, Sendable {
    let languages: PageLanguages
    let skip: String
    let kind: Sentence
    let title: Sentence
    let version: Sentence
    let intro: Sentence
    let sections: [LogicSection]
    let fittingHeading: String
    let fitting: [Point]
}

struct LogicSection: Hashable, Sendable {
    let level: Int
    let title: Sentence
    /// What holds for the whole section.
    let points: [Point]
    let questions: [LogicQuestion]
    /// Said where there is no rule at all.
    let nothing: Sentence?
}

struct LogicQuestion: Hashable, Sendable {
    let number: Int?
    let ask: Sentence
    let points: [Point]
}

/// Words the logic sheet of a checklist.
package func presentLogic(_ checklist: Checklist, _ language: Language) -> LogicSheet {
    LogicPresenter(words: PreviewWords(checklist, language)).sheet()
}

struct LogicPresenter {
    let words: PreviewWords
    var speaker: Speaker { words.speaker }
    private var checklist: Checklist { words.checklist }

    func sheet() -> LogicSheet {
        LogicSheet(
            languages: words.languages, skip: speaker.words(.skipToContent), kind: speaker.say(.logicKind),
            title: words.label(checklist.title),
            version: speaker.say(
                .formVersion,
                ["id": .quote(checklist.id, .name), "version": .quote(checklist.version, .name)]),
            intro: speaker.say(.logicIntro), sections: checklist.sections.flatMap { sections($0, level: 2, nil) },
            fittingHeading: speaker.words(.logicFitting), fitting: constraints())
    }

    private func sections(_ section: Section, level: Int, _ inside: SectionID?) -> [LogicSection] {
        var questions: [LogicQuestion] = []
        var nested: [LogicSection] = []
        for item in section.items {
            switch item {
            case .question(let question):
                let points = QuestionRules(words: words, inside: inside).points(question)
                let number = question.takesAnswer || question.isComputed ? words.number(question.id) : nil
                if !points.isEmpty {
                    questions.append(LogicQuestion(number: number, ask: words.wholeAsk(question), points: points))
                }
            case .section(let part) where part.slot?.number ?? 1 == 1 && section.repeats != nil:
                // The first copy speaks for all; it has no heading of its own.
                let copy = sections(part, level: level, section.id)
                questions += copy.first?.questions ?? []
                nested += copy.dropFirst()
            case .section(let part):
                if part.slot == nil { nested += sections(part, level: level + 1, inside) }
            }
        }
        let points = rules(section, inside)
        let isBare = points.isEmpty && questions.isEmpty && nested.isEmpty
        return [
            LogicSection(
                level: min(level, 6), title: words.label(section.title), points: points, questions: questions,
                nothing: isBare ? speaker.say(.logicNothing) : nil)
        ] + nested
    }

    private func rules(_ section: Section, _ inside: SectionID?) -> [Point] {
        var points: [Point] = []
        let conditions = ConditionWords(words: words, inside: inside)
        // That a copy is there when its name is there is said by the repeat itself.
        if let when = section.when, section.slot == nil || section.slot?.section != section.id.written {
            let rule = conditions.clause(when).introduced(.sectionOnlyIf, speaker)
            points.append(rule.naming(when.namedQuestions, words))
        }
        if let rule = section.repeats { points.append(Point(repeated(section.id, rule))) }
        if let gate = section.minimum {
            let minimum = speaker.say(.logicMinimum, ["minimum": speaker.percent(gate.minimum)])
            points.append(Point(minimum, [Point(speaker.effect(gate.onMiss))]))
        }
        return points
    }

    private func repeated(_ id: SectionID, _ rule: RepeatRule) -> Sentence {
        let list = words.ordinal(QuestionID(id.name))
        if rule.minimum == rule.maximum {
            return speaker.say(.logicRepeatExactly, ["number": list, "count": speaker.number(rule.minimum)])
        }
        return speaker.say(
            .logicRepeatBetween,
            ["number": list, "minimum": speaker.number(rule.minimum), "maximum": speaker.number(rule.maximum)])
    }

    /// Each once: those of a repeated section are the same in every copy.
    private func constraints() -> [Point] {
        checklist.constraints.filter { $0.slot?.number ?? 1 == 1 }.map { constraint in
            let clause = ConditionWords(words: words, inside: constraint.slot?.section).clause(constraint.that)
            let lead = speaker.say(constraint.level == .error ? .logicMustFit : .logicShouldFit)
            let message = speaker.say(.logicWords, ["text": words.text(constraint.message)])
            return Point(lead, [clause.point(speaker), Point(message)]).naming(constraint.that.namedQuestions, words)
        }
    }
}

extension Expression {
    /// The questions that it names as it was written; what spelling out the copies of a section adds is left out.
    var namedQuestions: [QuestionID] {
        if case .ranging(_, let written, _) = self { return written.flatMap(\.namedQuestions) }
        return operands.isEmpty ? questions : operands.flatMap(\.namedQuestions)
    }
}

extension Point {
    /// With the texts of the questions that it speaks of, below it.
    func naming(_ questions: [QuestionID], _ words: PreviewWords, besides own: QuestionID? = nil) -> Point {
        var seen: Set<QuestionID> = own.map { [$0.written] } ?? []
        let texts = questions.filter { seen.insert($0.written).inserted }.sorted { words.number($0) < words.number($1) }
            .compactMap { id -> Point? in
                guard let question = words.question(id) else { return nil }
                return Point(
                    words.speaker.say(
                        .logicQuestion,
                        [
                            "number": words.speaker.number(words.number(id)),
                            "text": words.speaker.quoted(words.wholeAsk(question)),
                        ]))
            }
        return Point(text, points + texts)
    }
}
