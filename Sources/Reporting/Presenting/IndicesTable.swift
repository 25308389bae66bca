import Evaluation
import Phrases

extension Presenter {
    /// The themes that cut across sections, on the scale of the sections.
    func indicesPart() -> TablePart? {
        guard scorecard.overall != nil, !scorecard.indices.isEmpty else { return nil }
        let end = (scorecard.indices.compactMap { $0.score?.shown } + [.hundred]).max() ?? .hundred
        return TablePart(
            heading: speaker.words(.headingIndices),
            table: Table(
                caption: speaker.say(.indicesCaption, ["low": speaker.percent(.zero), "high": speaker.percent(end)]),
                columns: [.columnIndex, .columnPoints, .columnScore].map(speaker.words),
                rows: scorecard.indices.map { row($0, end) }),
            notes: [])
    }

    private func row(_ index: IndexScore, _ end: Rational) -> Table.Row {
        let label = ofChecklist(index.label)
        guard let score = index.score else {
            return Table.Row(label, [.words("–"), speaker.say(.sectionNotScored)])
        }
        return Table.Row(
            label, [speaker.numeral("\(shown(index.capped)) / \(shown(index.possible))"), speaker.percent(score)],
            notes: [questions(of: index)] + cappedNote(index), bar: Bar(value: score.shown, end: end, mark: nil))
    }

    private func cappedNote(_ index: IndexScore) -> [Sentence] {
        guard index.capped != index.earned, case .at(let cap) = index.cap else { return [] }
        return [cappedNote(at: cap, index.capped)]
    }

    /// The numbers of the questions that it counts, each once, with their weights there.
    private func questions(of index: IndexScore) -> Sentence {
        var seen: Set<Int> = []
        var parts: [Sentence] = []
        for score in scorecard.questions {
            guard case .scored = score.outcome, let item = item(score.id), seen.insert(item.number).inserted,
                let membership = item.question.indices.first(where: { $0.index == index.id })
            else { continue }
            let number = speaker.number(item.number)
            parts.append(
                membership.weight == .one
                    ? number
                    : speaker.say(
                        .indexWeighted, ["number": number, "weight": speaker.number(membership.weight)]))
        }
        return speaker.say(.indexQuestions, ["questions": speaker.list(parts)])
    }
}
