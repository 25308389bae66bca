import ArgumentParser
import Evaluation
import Formats
import Terminal
import VisitStore

/// `mystery visit`: fills in a visit, new or interrupted, by lines or from an answers file.
struct VisitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "visit",
        abstract: "Fill in a visit; every answer is saved at once, an interrupted visit goes on where it stopped.",
        discussion: """
            A draft of the same checklist and location is resumed, unless --new is given. With --answers the answers \
            come from a file; the same answers are not taken twice unless --new is given. Status 10 says that a draft \
            was saved and the visit is not finalised.
            """)

    @Argument(help: "The checklist to answer; not needed with --resume.") var checklist: String?
    @Option(help: "The place visited, as the scorecard names it.") var location: String?
    @Option(help: "The day of the visit, such as 2026-03-14. Default: today.") var date: String?
    @Option(help: "The draft to go on with, as ‘mystery visits’ lists it.") var resume: String?
    @Option(help: "Move the draft to this corrected version of its checklist, then go on with it.")
    var toVersion: String?
    @Flag(help: "Start a new visit even if there is a draft of the same checklist and location.") var new = false
    @Option(help: "Take the answers from this file instead of asking.") var answers: String?
    @Flag(help: "With --answers: save a draft when something is missing or is not confirmed.") var partial = false
    @Flag(help: "With --answers: play the file, then ask at the first gap.") var thenAsk = false
    @Flag(help: "Print an answers file to fill in: every question's id, in the order asked.") var template = false
    @Flag(help: "Ask in plain lines, for screen readers; pipes and dumb terminals always get lines.") var lines = false
    @Flag(help: "Draw the screen with plain characters and without colours.") var plain = false
    @Flag(help: "Try the checklist and the keys out; nothing is kept.") var practice = false
    @Option(name: .customLong("lang"), help: "Language: en, tr, hu, ta, or one the checklist is translated to.")
    var language: String?
    @Option(help: .hidden) var clock: String?
    @OptionGroup var path: StorePath
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
        if let problem = toVersionProblem { throw ValidationError(problem) }
        if checklist == nil, resume == nil, toVersion == nil {
            throw ValidationError("Name a checklist, or a draft with --resume.")
        }
        if resume != nil, new { throw ValidationError("--resume and --new exclude each other.") }
        if practice, resume != nil || answers != nil || new {
            throw ValidationError("--practice starts from nothing: leave --resume, --new and --answers out.")
        }
        if partial, answers == nil { throw ValidationError("--partial goes with --answers.") }
        if thenAsk, answers == nil { throw ValidationError("--then-ask goes with --answers.") }
        if template, answers != nil || resume != nil || checklist == nil {
            throw ValidationError("--template goes with a checklist alone.")
        }
        if let date, CalendarDate(date[...]) == nil {
            throw ValidationError("--date is written as 2026-03-14, in the years 1900 to 2199.")
        }
        if let clock, Instant(clock) == nil { throw ValidationError("--clock is written as 2026-03-14T18:00:00.000Z.") }
    }

    private var toVersionProblem: String? {
        guard toVersion != nil else { return nil }
        if checklist != nil || new || practice || template {
            return
                "--to-version names the checklist itself, and goes with a draft: leave CHECKLIST, --new, --practice and "
                + "--template out."
        }
        return resume == nil && location == nil ? "--to-version needs the draft: add --resume or --location." : nil
    }

    func run() throws {
        if let toVersion {
            var next = self
            next.resume = try MovingDraft(self, to: toVersion).run()
            next.toVersion = nil
            return try next.run()
        }
        if template {
            try printTemplate()
        } else if let answers {
            try AnswersRun(self, try InputFile.read(answers)).run()
        } else {
            try ask()
        }
    }

    /// By the screen where there is one, else by lines.
    func ask(on open: OpenVisit? = nil) throws {
        guard !lines, ScreenLook.isPossible else { return try LinesRun(try session(open, editor: nil)).run() }
        let terminal = try TerminalSession()
        var run = ScreenRun(
            try session(open, editor: Editor(terminal: terminal)), terminal, ScreenLook(isPlain: plain))
        try run.run()
    }

    private func session(_ open: OpenVisit?, editor: Editor?) throws -> VisitSession {
        if practice {
            let loaded = try LoadedChecklist.read(checklist ?? "", workspace: workspace.folder)
            if let language { try loaded.require(language: language, for: .wizard) }
            return VisitSession(practising: loaded, self)
        }
        return VisitSession(
            self, try open ?? openVisit(location: location, date: today, language: nil), editor: editor)
    }

    private func printTemplate() throws {
        let loaded = try LoadedChecklist.read(checklist ?? "", workspace: workspace.folder)
        if let language { try loaded.require(language: language, for: .wizard) }
        let words = loaded.checklist(in: language ?? loaded.checklist.language)
        let day = date.flatMap { CalendarDate($0[...]) }
        Output.bytes(AnswersTemplate(words, language: language, location: location, date: day).bytes)
    }

    var now: () -> Instant {
        if let clock, let fixed = Instant(clock) { return { fixed } }
        return SystemClock.now
    }

    var today: CalendarDate { date.flatMap { CalendarDate($0[...]) } ?? SystemClock.today }
}
