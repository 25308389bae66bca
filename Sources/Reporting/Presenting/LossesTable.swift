import Evaluation
import Phrases

extension Presenter {
    /// The largest losses as bars; the others stand beside their answers, so that nothing is told twice at length.
    private static let shown = 10

    func lossesPart() -> TablePart? {
        guard scorecard.overall != nil, let largest = scorecard.losses.first else { return nil }
        let rows = scorecard.losses.prefix(Self.shown).compactMap { row($0, largest.percent.exact) }
        let more = scorecard.losses.count - rows.count
        return TablePart(
            heading: speaker.words(.headingLosses),
            table: Table(
                caption: speaker.say(.lossesCaption),
                columns: [.columnQuestion, .columnMissing, .columnCost].map(speaker.words), rows: rows),
            notes: more > 0 ? [speaker.say(.lossesMore, count: more, [:])] : [], chart: waterfall())
    }

    private func row(_ loss: PointsLost, _ largest: Rational) -> Table.Row? {
        guard let item = item(loss.question) else { return nil }
        let bar = largest > .zero ? Bar(value: loss.percent.exact, end: largest, mark: nil) : nil
        return Table.Row(
            numbered(item), [speaker.number(loss.points), speaker.plainNumber(loss.percent.text)], bar: bar)
    }
}
