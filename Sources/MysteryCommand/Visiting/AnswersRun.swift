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
        let (answers, findings) = readAnswers(source)
        guard let answers else { throw refused(findings) }
        let loaded = try checklist(answers)
        // The answers are tried on a visit in memory first, so that a refused file leaves nothing in the store.
        let trial = try play(answers, on: trialVisit(answers, loaded), loaded) { path in
            attaching(path) { full throws(EvidenceError) in
                try EvidenceFolder.check(path: full)
                return Attachment(name: path, digest: path, byteCount: 1, mediaType: "image/jpeg")
            }
        }
        let isFinal = trial.interview.visit.isFinalised
        if !trial.findings.isEmpty { throw refused(trial.findings) }
        let open = try command.openVisit(
            location: command.location ?? answers.location, date: date(of: answers), language: answers.language,
            resumesDraft: false)
        let folder = open.store.evidence(of: open.claim.visit)
        let played = try play(answers, on: open.stored.visit, open.loaded) { path in
            attaching(path) { full throws(EvidenceError) in try folder.add(path: full) }
        }
        if !played.findings.isEmpty { throw refused(played.findings) }
        let now = command.now()
        let events = played.events.map { TimedEvent(at: now, event: $0) }
        _ = try storing { () throws(StoreError) in
            try open.store.append(events, to: open.claim, after: open.stored.eventCount, position: nil)
        }
        Output.text("\(open.claim.visit)\n")
        if !isFinal { throw QuietEnd(status: .draft) }
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
        command.date == nil ? answers.date : command.today
    }

    private func trialVisit(_ answers: AnswersFile, _ loaded: LoadedChecklist) throws -> Visit {
        if let resume = command.resume {
            let store = try command.path.openReadOnly()
            return try storing { () throws(StoreError) in try store.load(resume) }.visit
        }
        let details = VisitDetails(
            id: "trial", location: answers.location, date: date(of: answers),
            language: answers.language ?? loaded.checklist.language)
        return Visit(pin: loaded.pin, details: details)
    }

    private func play(
        _ answers: AnswersFile, on visit: Visit, _ loaded: LoadedChecklist, attach: (String) -> AttachResult
    ) throws -> AnswersPlay {
        var play = AnswersPlay(answers, Interview(loaded.checklist, visit))
        let now = command.now()
        play.run(at: now, attach: attach)
        guard play.findings.isEmpty else { return play }
        let language = Language(tag: visit.details.language) ?? .english
        if play.isAttested, play.interview.blockingIssues.isEmpty {
            let statement = Catalogue.of(language).text(.attestation)
            play.finalise(Attestation(statement: statement, confirmation: "confirmed", at: now))
        } else if !command.partial {
            play.reportMissing()
            if !play.isAttested { play.reportNotAttested() }
        }
        return play
    }

    /// A photo lies beside the answers file or below it; nothing else of the machine is reached.
    private func attaching(
        _ path: String, _ take: (String) throws(EvidenceError) -> Attachment
    ) -> AttachResult {
        guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
            return .refused(
                problem: "‘\(path)’ lies outside the folder of the answers file.",
                advice: "Put it beside the answers file.")
        }
        let base = source.name.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        do throws(EvidenceError) {
            return .attached(try take(base.isEmpty ? path : "\(base)/\(path)"))
        } catch {
            return .refused(problem: CommandFailure(error).message, advice: "Name another file.")
        }
    }

    private func refused(_ findings: [Diagnostic]) -> CommandFailure {
        Output.error(DiagnosticText(files: [source]).render(grouped(findings)) + "\n")
        return CommandFailure(
            "The answers in ‘\(source.name)’ were refused; nothing was saved.", status: .findings,
            advice: "Correct the places above.")
    }
}
