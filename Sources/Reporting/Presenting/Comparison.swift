import Evaluation
import Phrases

extension Presenter {
    /// Beside the target; previous visits and peers get their rows when they exist.
    func comparison() -> TablePart? {
        guard let target = scorecard.overall?.target else { return nil }
        let difference = target.difference.text(decimals: scorecard.model.decimals)
        return TablePart(
            heading: speaker.words(.headingComparison),
            table: Table(
                caption: speaker.say(.comparisonCaption),
                columns: [.comparisonColumn, .columnValue, .columnDifference].map(speaker.words),
                rows: [
                    Table.Row(
                        speaker.say(.comparisonTarget),
                        [speaker.percent(target.target), speaker.numeral(speaker.format.signed(difference))])
                ]),
            notes: [])
    }
}
