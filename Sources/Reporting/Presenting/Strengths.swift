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
        let most = others.map(\.score.most)
        let ranked = most.indices.sorted { (most[$0], -$0) > (most[$1], -$1) }
        for place in ranked.prefix(max(0, 4 - items.count)) {
            items.append(strength(others[place], .strengthQuestion, .strengthStatement))
        }
        return items.isEmpty ? nil : StrengthsPart(heading: speaker.words(.headingStrengths), items: items)
    }

    /// What was asked and what was answered: a question alone says nothing of what happened.
    private func strength(_ item: Item, _ afterSign: ReportPhrase, _ afterWord: ReportPhrase) -> Sentence {
        let asked = ask(item.question)
        guard let answer = answer(item) else { return asked }
        return speaker.say(asked.endsInSign ? afterSign : afterWord, ["question": asked, "answer": answer])
    }

    /// Every question has full points: a bonus can fill up the points of a section, but not make a missed question well.
    private func isFull(_ section: SectionScore) -> Bool {
        guard section.score != nil, section.capped >= section.possible else { return false }
        let inside = Set(questions(in: section.id))
        let counted = items.filter { inside.contains($0.question.id) && $0.score.isScored && !$0.score.isBonus }
        return counted.contains(where: \.hasFullPoints) && counted.allSatisfy { !$0.fellShort }
    }

    private func hasFullParent(_ section: SectionScore) -> Bool {
        section.parent.flatMap { sectionScores[$0] }.map(isFull) ?? false
    }

    /// Nested sections included.
    func questions(in section: SectionID) -> [QuestionID] {
        guard let entry = checklist.outline.sections.first(where: { $0.id == section }) else { return [] }
        return checklist.outline.questions[entry.questions].map(\.id)
    }
}
