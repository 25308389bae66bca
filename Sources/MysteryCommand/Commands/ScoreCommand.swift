import ArgumentParser
import Evaluation
import Reporting
import VisitStore

/// `mystery score`: the arithmetic of a visit.
struct ScoreCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Print the score of a visit, with --explain how it was made.")

    @Argument(help: "The visit, as ‘mystery visits’ lists it.") var visit: String
    @Flag(help: "Show every step, so that a reader with a pencil gets the same number.") var explain = false
    @Option(help: "text for people, json with exact fractions.") var format = Format.text
    @Option(name: .customLong("lang"), help: "Language: en, tr, hu, ta, ar, or one the checklist is translated to.")
    var language: String?
    @OptionGroup var path: StorePath

    func run() throws {
        let scored = try ScoredVisit(visit, in: try path.openReadOnly())
        if format == .json {
            Output.bytes(try encodedJSON(scored.scorecard))
            return
        }
        if explain {
            Output.text(explanationText(scored.scorecard, scored.loaded.checklist))
            return
        }
        let page = try scored.worded(tag: try scored.tag(language), nil).page
        Output.text(page.headline.text + "\n")
    }
}
