import Evaluation
import Phrases

extension Presenter {
    func arithmetic() -> ArithmeticPart {
        ArithmeticPart(
            heading: speaker.words(.headingArithmetic), intro: speaker.say(.arithmeticIntro),
            questions: ArithmeticPart.QuestionTable(
                summary: speaker.words(.arithmeticQuestions), caption: speaker.say(.arithmeticQuestionsCaption),
                columns: [.columnNumber, .columnEarned, .columnPossible, .columnWeight].map(speaker.words),
                groups: questionGroups()),
            sections: Table(
                caption: speaker.say(.arithmeticSectionsCaption),
                columns: [.columnSection, .columnPoints, .columnScore].map(speaker.words),
                rows: scorecard.sections.map(row)),
            steps: steps())
    }

    private func questionGroups() -> [ArithmeticPart.Group] {
        var groups: [ArithmeticPart.Group] = []
        var rows: [ArithmeticPart.QuestionRow] = []
        for (index, item) in items.enumerated() {
            rows.append(row(item))
            let next = index + 1 < items.count ? items[index + 1].score.section : nil
            if next != item.score.section {
                groups.append(ArithmeticPart.Group(title: title(item.score.section), rows: rows))
                rows = []
            }
        }
        return groups
    }

    private func row(_ item: Item) -> ArithmeticPart.QuestionRow {
        var cells: [Sentence] = []
        var remark: Sentence?
        switch item.score.outcome {
        case .scored(let earned, let possible, _):
            cells = [speaker.number(earned), speaker.number(possible), speaker.number(item.score.weight)]
            if item.score.isBonus { remark = speaker.say(.outBonus) }
        case .notApplicable: remark = speaker.say(.outNotApplicable)
        case .notAsked: remark = speaker.say(.outNotAsked)
        case .notAnswered: remark = speaker.say(.outNotAnswered)
        case .unscored: remark = speaker.say(.outUnscored)
        }
        return ArithmeticPart.QuestionRow(
            id: item.question.id.name, number: item.number, cells: cells, remark: remark)
    }

    private func row(_ section: SectionScore) -> Table.Row {
        let score = section.score.map { speaker.percent($0) } ?? speaker.say(.sectionNotScored)
        return Table.Row(
            title(section.id), depth: section.depth, [speaker.ratio(section.earned, section.possible), score], notes: notes(section))
    }

    private func notes(_ section: SectionScore) -> [Sentence] {
        var notes: [Sentence] = []
        if !section.bonus.isZero {
            notes.append(speaker.say(.sectionBonus, ["bonus": speaker.number(section.bonus)]))
        }
        if section.capped != section.earned, case .at(let cap) = section.cap {
            notes.append(
                speaker.say(
                    .sectionCapped, ["cap": speaker.percent(cap), "capped": speaker.number(section.capped)]))
        }
        if let score = section.score, score.exact != score.shown {
            notes.append(speaker.say(.sectionExact, ["exact": speaker.percent(score.exact)]))
        }
        if let parent = section.parent, section.score != nil {
            notes.append(nestedNote(section, parent))
        } else if let share = section.share {
            let weight = scorecard.model.model == .mean ? .one : section.weight ?? .zero
            notes.append(speaker.say(.sectionWeight, ["weight": speaker.number(weight)]))
            notes.append(speaker.say(.sectionShareExact, ["share": speaker.percent(share)]))
        }
        return notes
    }

    private func nestedNote(_ section: SectionScore, _ parent: SectionID) -> Sentence {
        guard let weight = section.weight else {
            return speaker.say(.sectionNestedPoints, ["section": title(parent)])
        }
        return speaker.say(
            .sectionNestedWeight, ["section": title(parent), "weight": speaker.number(weight)])
    }
}
