import Evaluation
import Phrases

extension Presenter {
    /// The largest losses beside a chart of them; the others stand beside their answers, so that nothing is told twice at length.
    private static let shown = 10

    func lossesPart() -> TablePart? {
        guard scorecard.overall != nil, !scorecard.losses.isEmpty else { return nil }
        let shown = scorecard.losses.prefix(Self.shown).compactMap { loss in item(loss.question).map { ($0, loss) } }
        let bonus = Set(items.filter(\.score.isBonus).map(\.question.id))
        let more = scorecard.losses.dropFirst(Self.shown).count { !bonus.contains($0.question) }
        var notes = more > 0 ? [speaker.say(.lossesMore, count: more, [:])] : []
        if shown.contains(where: { $0.0.score.isBonus }) { notes.append(speaker.say(.lossesBonus)) }
        return TablePart(
            heading: speaker.words(.headingLosses),
            table: Table(
                caption: speaker.say(.lossesCaption),
                columns: [.columnQuestion, .columnMissing, .columnCost].map(speaker.words),
                rows: shown.map(row)),
            notes: notes, chart: waterfall())
    }

    private func row(_ item: Item, _ loss: PointsLost) -> Table.Row {
        Table.Row(
            numbered(item), [speaker.number(loss.points), speaker.plainNumber(loss.percent.text)],
            notes: item.score.isBonus ? [speaker.say(.answerBonus)] : [])
    }
}
