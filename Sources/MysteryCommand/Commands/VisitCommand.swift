import ArgumentParser
import Evaluation
import VisitStore

/// `mystery visit`: fills in a visit, new or interrupted, by lines or from an answers file.
struct VisitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "visit",
        abstract: "Fill in a visit; every answer is saved at once, an interrupted visit goes on where it stopped.",
        discussion: """
            A draft of the same checklist and location is resumed, unless --new is given. With --answers the answers \
            come from a file. Status 10 says that a draft was saved and the visit is not finalised.
            """)

    @Argument(help: "The checklist to answer; not needed with --resume.") var checklist: String?
    @Option(help: "The place visited, as the scorecard names it.") var location: String?
    @Option(help: "The day of the visit, such as 2026-03-14. Default: today.") var date: String?
    @Option(help: "The draft to go on with, as ‘mystery visits’ lists it.") var resume: String?
    @Flag(help: "Start a new visit even if there is a draft of the same checklist and location.") var new = false
    @Option(help: "Take the answers from this file instead of asking.") var answers: String?
    @Flag(help: "With --answers: save a draft when something is missing or is not confirmed.") var partial = false
    @Flag(help: "Plain lines, for pipes, dumb terminals and screen readers (the only front end so far).") var lines =
        false
    @Option(name: .customLong("lang"), help: "Language: en, tr, hu, ta, or one the checklist is translated to.")
    var language: String?
    @Option(help: .hidden) var clock: String?
    @OptionGroup var path: StorePath
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
        if checklist == nil, resume == nil { throw ValidationError("Name a checklist, or a draft with --resume.") }
        if resume != nil, new { throw ValidationError("--resume and --new exclude each other.") }
        if partial, answers == nil { throw ValidationError("--partial goes with --answers.") }
        if let date, CalendarDate(date[...]) == nil { throw ValidationError("--date is written as 2026-03-14.") }
        if let clock, Instant(clock) == nil { throw ValidationError("--clock is written as 2026-03-14T18:00:00.000Z.") }
    }

    func run() throws {
        if let answers {
            try AnswersRun(self, try InputFile.read(answers)).run()
        } else {
            try LinesRun(self).run()
        }
    }

    var now: () -> Instant {
        if let clock, let fixed = Instant(clock) { return { fixed } }
        return SystemClock.now
    }

    var today: CalendarDate { date.flatMap { CalendarDate($0[...]) } ?? SystemClock.today }
}
