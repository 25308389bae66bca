import Evaluation
import Phrases

extension Presenter {
    /// At most five: whole sections first, then critical questions, then single questions that could lose most.
    func strengths() -> StrengthsPart? {
        guard scorecard.overall != nil else { return nil }
        var items: [Sentence] = []
        var told: Set<QuestionID> = []
        for section in scorecard.sections where items.count < 3 && isFull(section) && !hasFullParent(section) {
            items.append(speaker.say(.strengthSection, ["section": title(section.id)]))
            told.formUnion(questions(in: section.id))
        }
        let full = self.items.filter { $0.hasFullPoints && !told.contains($0.question.id) }
        for item in full where items.count < 5 && item.critical == .passed {
            items.append(strength(item, .strengthCritical, .strengthCriticalStatement))
        }
        let others = full.filter { $0.critical == nil }
        let ranked = others.enumerated().sorted { left, right in
            (left.element.score.most, -left.offset) > (right.element.score.most, -right.offset)
        }
        for (_, item) in ranked.prefix(max(0, 4 - items.count)) {
            items.append(strength(item, .strengthQuestion, .strengthStatement))
        }
        return items.isEmpty ? nil : StrengthsPart(heading: speaker.words(.headingStrengths), items: items)
    }

    /// What was asked and what was answered: a question alone says nothing of what happened.
    private func strength(_ item: Item, _ afterSign: ReportPhrase, _ afterWord: ReportPhrase) -> Sentence {
        let asked = ask(item.question)
        guard let answer = answer(item) else { return asked }
        return speaker.say(asked.endsInSign ? afterSign : afterWord, ["question": asked, "answer": answer])
    }

    private func isFull(_ section: SectionScore) -> Bool {
        section.score != nil && section.capped >= section.possible && section.pointsLost.isZero
    }

    private func hasFullParent(_ section: SectionScore) -> Bool {
        section.parent.flatMap { sectionScores[$0] }.map(isFull) ?? false
    }

    private func questions(in section: SectionID) -> [QuestionID] {
        guard let entry = checklist.outline.sections.first(where: { $0.id == section }) else { return [] }
        return checklist.outline.questions[entry.questions].map(\.id)
    }
}
