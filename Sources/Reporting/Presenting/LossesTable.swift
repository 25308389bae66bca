import Evaluation
import Phrases
import Themes

extension Presenter {
    /// The largest losses beside a chart of them; the others stand beside their answers, so that nothing is told twice at length.
    private static let shown = 10

    func lossesPart() -> TablePart? {
        guard scorecard.overall != nil, !scorecard.losses.isEmpty else { return nil }
        let rows = scorecard.losses.prefix(Self.shown).compactMap(row)
        let more = scorecard.losses.count - rows.count
        let hasAnswers = options.theme?.leftOut.contains(.answers) != true
        var notes = more > 0 ? [speaker.say(hasAnswers ? .lossesMore : .lossesMoreAlone, count: more, [:])] : []
        if isHeldByFailure { notes.insert(speaker.say(.lossesHeld), at: 0) }
        return TablePart(
            heading: speaker.words(.headingLosses),
            table: Table(
                caption: speaker.say(.lossesCaption),
                columns: [.columnQuestion, .columnMissing, .columnCost].map(speaker.words), rows: rows),
            notes: notes, chart: waterfall())
    }

    /// A failure takes points of its own, so that what one question alone would add is not what it took away.
    private var isHeldByFailure: Bool {
        let model = scorecard.model
        return model.effect != nil && model.final != model.afterCap
    }

    private func row(_ loss: PointsLost) -> Table.Row? {
        item(loss.question).map {
            Table.Row(numbered($0), [speaker.number(loss.points), speaker.plainNumber(loss.percent.text)])
        }
    }
}
