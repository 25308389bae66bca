import Evaluation
import Phrases

extension Presenter {
    /// The fewest questions that lift the score to the next band, as scoring finds them.
    func way() -> TablePart? {
        guard options.advises, let way = scorecard.wayToNextBand(visit, checklist) else { return nil }
        let rows = way.questions.compactMap { loss in
            item(loss.question).map {
                Table.Row(
                    ask($0.question), [speaker.number(loss.points), speaker.plainNumber(loss.percent.text)])
            }
        }
        return TablePart(
            heading: speaker.words(.headingWay),
            table: Table(
                caption: speaker.say(
                    .wayCaption, count: way.questions.count,
                    ["band": ofChecklist(way.band.label), "score": speaker.percent(way.score)]),
                columns: [.columnQuestion, .columnMissing, .columnCost].map(speaker.words), rows: rows),
            notes: [])
    }

    /// Said where points alone lead to no better band.
    func wayHeld() -> Sentence? {
        guard options.advises, scorecard.isHeld(by: checklist.scoring) else { return nil }
        return speaker.say(.wayHeld)
    }
}
