import Evaluation
import Phrases

extension Presenter {
    /// The largest losses beside a chart of them; the others stand beside their answers, so that nothing is told twice at length.
    private static let shown = 10

    func lossesPart() -> TablePart? {
        guard scorecard.overall != nil, !scorecard.losses.isEmpty else { return nil }
        let rows = scorecard.losses.prefix(Self.shown).compactMap(row)
        let more = scorecard.losses.count - rows.count
        return TablePart(
            heading: speaker.words(.headingLosses),
            table: Table(
                caption: speaker.say(.lossesCaption),
                columns: [.columnQuestion, .columnMissing, .columnCost].map(speaker.words), rows: rows),
            notes: more > 0 ? [speaker.say(.lossesMore, count: more, [:])] : [], chart: waterfall())
    }

    private func row(_ loss: PointsLost) -> Table.Row? {
        item(loss.question).map {
            Table.Row(numbered($0), [speaker.number(loss.points), speaker.plainNumber(loss.percent.text)])
        }
    }
}
