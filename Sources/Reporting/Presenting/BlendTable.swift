import Evaluation
import Phrases

extension Presenter {
    /// What the score is made of, where the sections are only a part of it.
    func blendPart() -> TablePart? {
        guard scorecard.overall != nil, let blend = scorecard.model.blend else { return nil }
        return TablePart(
            heading: speaker.words(.headingBlend),
            table: Table(
                caption: speaker.say(.blendCaption),
                columns: [.columnPart, .columnWeight, .columnScore, .columnShare].map(speaker.words),
                rows: zip(checklist.scoring.blend?.parts ?? [], blend.parts).map(row)),
            notes: [])
    }

    private func row(_ part: BlendPart, _ score: BlendPartScore) -> Table.Row {
        let name = title(of: part.source)
        let weight = speaker.numeral(shown(score.weight))
        guard let percent = score.percent, let share = score.share else {
            return Table.Row(name, [weight, speaker.say(.sectionNotScored), .words("–")])
        }
        let shown = Score(exact: percent, decimals: scorecard.model.decimals)
        return Table.Row(name, [weight, speaker.percent(shown), sharePercent(share)])
    }

    func title(of source: BlendPart.Source) -> Sentence {
        switch source {
        case .overall: speaker.say(.blendSections)
        case .section(let id): speaker.say(.partSection, ["section": title(id)])
        case .index(let id): speaker.say(.partIndex, ["index": label(ofIndex: id)])
        case .question(let id):
            // One of a repeated section enters as one, whatever its instances' numbers are.
            item(id).map(numbered) ?? items.first { $0.question.id.written == id }.map { ownWords($0.question) }
                ?? .quote(id.name, .name)
        }
    }
}
