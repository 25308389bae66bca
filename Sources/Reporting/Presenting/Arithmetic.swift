import Evaluation
import Phrases

extension Presenter {
    /// `nil` for a checklist without points, where there is nothing to add up.
    func arithmetic() -> ArithmeticPart? {
        guard scorecard.questions.contains(where: \.isScored) else { return nil }
        let bySection = Dictionary(grouping: items) { $0.score.section }
        return ArithmeticPart(
            heading: speaker.words(.headingArithmetic), intro: speaker.say(.arithmeticIntro),
            caption: speaker.say(.arithmeticCaption),
            columns: [.columnSection, .columnPoints, .columnScore].map(speaker.words),
            sections: scorecard.sections.map { sum($0, bySection[$0.id] ?? []) }, steps: steps())
    }

    private func sum(_ section: SectionScore, _ items: [Item]) -> ArithmeticPart.SectionSum {
        let terms = items.compactMap(term)
        return ArithmeticPart.SectionSum(
            title: title(section.id), depth: section.depth,
            terms: terms.isEmpty ? nil : speaker.numeral(terms.joined(separator: " · ")), outs: outs(items),
            notes: notes(section),
            points: speaker.ratio(section.earned, section.possible),
            score: section.score.map { speaker.percent($0) } ?? speaker.say(.sectionNotScored))
    }

    /// `3: 4 / 5 × 2`; a bonus question has no possible points: `3: +2`.
    private func term(_ item: Item) -> String? {
        guard case .scored(let earned, let possible, _) = item.score.outcome else { return nil }
        let points =
            item.score.isBonus
            ? speaker.format.signed(earned.exactText) : "\(speaker.operand(earned)) / \(speaker.operand(possible))"
        guard item.score.weight != .one else { return "\(item.number): \(points)" }
        return "\(item.number): \(points) × \(speaker.operand(item.score.weight))"
    }

    private func outs(_ items: [Item]) -> [Sentence] {
        var numbers: [[String]] = [[], [], [], [], []]
        for item in items {
            switch item.score.outcome {
            case .scored: continue
            case .notApplicable: numbers[0].append(String(item.number))
            case .notAsked: numbers[1].append(String(item.number))
            case .notAnswered: numbers[2].append(String(item.number))
            // The list of instances could never have been scored; it only says what the section was filled in for.
            case .unscored where item.question.isInstanceList: numbers[4].append(String(item.number))
            case .unscored: numbers[3].append(String(item.number))
            }
        }
        let phrases: [ReportPhrase] = [.outNotApplicable, .outNotAsked, .outNotAnswered, .outUnscored, .outInstances]
        return zip(phrases, numbers).filter { !$1.isEmpty }.map { phrase, numbers in
            speaker.say(phrase, ["numbers": speaker.numeral(numbers.joined(separator: ", "))])
        }
    }

    private func notes(_ section: SectionScore) -> [Sentence] {
        var notes: [Sentence] = []
        switch section.combine {
        case .mean: notes.append(speaker.say(.sectionMean))
        case .sum: notes.append(speaker.say(.sectionSum))
        case .worst: notes.append(speaker.say(.sectionWorst))
        case nil: break
        }
        if !section.bonus.isZero {
            notes.append(speaker.say(.sectionBonus, ["bonus": speaker.number(section.bonus)]))
        }
        if section.capped != section.earned, case .at(let cap) = section.cap {
            notes.append(cappedNote(at: cap, section.capped))
        }
        if let score = section.score, score.exact != score.shown {
            notes.append(speaker.say(.sectionExact, ["exact": speaker.percent(score.exact)]))
        }
        if section.instance != nil { return notes }
        if let parent = section.parent, section.score != nil {
            notes.append(nestedNote(section, parent))
        } else if let share = section.share {
            let weight = scorecard.model.model == .mean ? .one : section.weight ?? .zero
            notes.append(speaker.say(.sectionWeight, ["weight": speaker.number(weight)]))
            // A whole share stands in the table of sections already. In a blend the score has other parts besides.
            let phrase = scorecard.model.blend == nil ? ReportPhrase.sectionShareExact : .sectionShareExactPart
            if !share.isWhole { notes.append(speaker.say(phrase, ["share": speaker.percent(share)])) }
        }
        return notes
    }

    /// What is left of the points, for a section as for an index.
    func cappedNote(at cap: Rational, _ capped: Rational) -> Sentence {
        speaker.say(.sectionCapped, ["cap": speaker.percent(cap), "capped": speaker.number(capped)])
    }

    private func nestedNote(_ section: SectionScore, _ parent: SectionID) -> Sentence {
        guard let weight = section.weight else {
            return speaker.say(.sectionNestedPoints, ["section": title(parent)])
        }
        return speaker.say(
            .sectionNestedWeight, ["section": title(parent), "weight": speaker.number(weight)])
    }
}
