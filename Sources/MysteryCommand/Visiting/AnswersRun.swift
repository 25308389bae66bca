import Diagnostics
import Evaluation
import Formats
import Phrases
import VisitStore

/// A visit from an answers file: everything is taken, or nothing.
struct AnswersRun {
    private let command: VisitCommand
    private let source: SourceFile

    init(_ command: VisitCommand, _ source: SourceFile) throws {
        self.command = command
        self.source = source
    }

    func run() throws {
        let isNamed = command.resume != nil
        let needs = AnswersNeeds(
            location: !isNamed && command.location == nil, date: !isNamed && command.date == nil)
        let (answers, findings) = readAnswers(source, needing: needs)
        guard let answers else { throw refused(findings) }
        let loaded = try checklist(answers)
        // The answers are tried on a visit in memory first, so that a refused file leaves nothing in the store.
        let files = AnswerFiles(source, command.path)
        let trial = try play(answers, on: trialVisit(answers, loaded), loaded, attach: files.look)
        if !trial.findings.isEmpty { throw refused(trial.findings) }
        if !isNamed, !command.new { try refuseTwice(trial.interview.visit) }
        let open = try command.openVisit(
            location: command.location ?? answers.location, date: date(of: answers), language: answers.language,
            resumesDraft: false)
        let folder = open.store.evidence(of: open.claim.visit)
        let played = try play(answers, on: open.stored.visit, open.loaded) { files.take($0, into: folder) }
        if !played.findings.isEmpty { throw refused(played.findings) }
        let now = command.now()
        let events = played.events.map { TimedEvent(at: now, event: $0) }
        let gap = command.thenAsk ? played.interview.firstGap : nil
        _ = try storing { () throws(StoreError) in
            try open.store.append(events, to: open.claim, after: open.stored.eventCount, position: gap)
        }
        Output.text("\(open.claim.visit)\n")
        if played.interview.visit.isFinalised { return }
        guard command.thenAsk else { throw QuietEnd(status: .draft) }
        try command.ask(on: open.reloaded())
    }

    private func checklist(_ answers: AnswersFile) throws -> LoadedChecklist {
        let loaded: LoadedChecklist
        if let resume = command.resume {
            let store = try command.path.openReadOnly()
            loaded = try LoadedChecklist.stored(with: storing { () throws(StoreError) in try store.load(resume) })
        } else {
            loaded = try LoadedChecklist.read(command.checklist ?? "", workspace: command.workspace.folder)
        }
        guard loaded.pin.id == answers.checklistID, loaded.pin.version == answers.checklistVersion else {
            throw CommandFailure(
                "The answers are for ‘\(answers.checklistID)’ version \(answers.checklistVersion), the checklist is "
                    + "‘\(loaded.pin.id)’ version \(loaded.pin.version).",
                status: .findings, advice: "Give the checklist that the answers were written for.")
        }
        return loaded
    }

    /// The day that was named on the command line goes before the one in the file, as the location does.
    private func date(of answers: AnswersFile) -> CalendarDate {
        command.date == nil ? answers.date ?? command.today : command.today
    }

    private func trialVisit(_ answers: AnswersFile, _ loaded: LoadedChecklist) throws -> Visit {
        if let resume = command.resume {
            let store = try command.path.openReadOnly()
            return try storing { () throws(StoreError) in try store.load(resume) }.visit
        }
        let details = VisitDetails(
            id: "trial", location: command.location ?? answers.location ?? "", date: date(of: answers),
            language: answers.language ?? loaded.checklist.language)
        return Visit(pin: loaded.pin, details: details)
    }

    private func play(
        _ answers: AnswersFile, on visit: Visit, _ loaded: LoadedChecklist,
        attach: (AnswersAttachment) -> AttachResult
    ) throws -> AnswersPlay {
        var play = AnswersPlay(answers, Interview(loaded.checklist, visit))
        let now = command.now()
        play.run(at: now, attach: attach)
        guard play.findings.isEmpty else { return play }
        let language = Language(wizardTag: visit.details.language) ?? .english
        if play.isAttested, play.interview.blockingIssues.isEmpty {
            let statement = Catalogue.of(language).text(.attestation)
            play.finalise(Attestation(statement: statement, confirmation: "confirmed", at: now))
        } else if !command.partial, !command.thenAsk {
            play.reportMissing()
            if !play.isAttested { play.reportNotAttested() }
        }
        return play
    }

    /// A script that runs again must not make a second visit of what it has handed in already.
    private func refuseTwice(_ visit: Visit) throws {
        let store: VisitStore
        do throws(StoreError) { store = try VisitStore.openReadOnly(path: command.path.store) } catch { return }
        guard let twin = try storing({ () throws(StoreError) in try store.twin(of: visit) }) else { return }
        throw CommandFailure(
            "The same answers for this checklist, place and day are in the store already, as visit ‘\(twin)’.",
            status: .findings,
            advice: "Add --new if it is another visit, or --resume \(twin) to go on with that one while it is a draft.")
    }

    private func refused(_ findings: [Diagnostic]) -> CommandFailure {
        Output.error(DiagnosticText(files: [source]).render(grouped(findings)) + "\n")
        return CommandFailure(
            "The answers in ‘\(source.name)’ were refused; nothing was saved.", status: .findings,
            advice: "Correct the places above.")
    }
}
