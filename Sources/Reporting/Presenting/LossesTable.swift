import Evaluation
import Phrases
import Themes

extension Presenter {
    /// The largest losses beside a chart of them; the others stand beside their answers, so that nothing is told twice at length.
    private static let shown = 10

    /// A missed bonus is no loss: what it would have added stands beside its answer.
    func lossesPart() -> TablePart? {
        let bonus = Set(items.filter(\.score.isBonus).map(\.question.id))
        let losses = scorecard.losses.filter { !bonus.contains($0.question) }
        guard scorecard.overall != nil, !losses.isEmpty else { return nil }
        let rows = losses.prefix(Self.shown).compactMap(row)
        let more = losses.count - rows.count
        let hasAnswers = options.theme?.leftOut.contains(.answers) != true
        return TablePart(
            heading: speaker.words(.headingLosses),
            table: Table(
                caption: speaker.say(.lossesCaption),
                columns: [.columnQuestion, .columnMissing, .columnCost].map(speaker.words), rows: rows),
            notes: more > 0 ? [speaker.say(hasAnswers ? .lossesMore : .lossesMoreAlone, count: more, [:])] : [],
            chart: waterfall())
    }

    private func row(_ loss: PointsLost) -> Table.Row? {
        item(loss.question).map {
            Table.Row(numbered($0), [speaker.number(loss.points), speaker.plainNumber(loss.percent.text)])
        }
    }
}
