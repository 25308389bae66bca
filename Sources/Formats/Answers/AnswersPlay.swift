import Diagnostics
import Evaluation

/// Answers an interview from a file, in the order of the questions; collects everything that is refused.
package struct AnswersPlay {
    package internal(set) var interview: Interview
    package internal(set) var events: [VisitEvent] = []
    package var findings: [Diagnostic] { log.all }
    package var isAttested: Bool { file.isAttested }
    var log: Findings
    let file: AnswersFile
    let instances: AnswersInstances
    /// Questions whose answers were not accepted: what is asked because of them is not known.
    var refused: Set<QuestionID>

    package init(_ file: AnswersFile, _ interview: Interview) {
        self.file = file
        self.interview = interview
        log = Findings(file: file.source.name)
        instances = AnswersInstances(file, interview, &log)
        refused = instances.refused
    }

    /// Plays everything. `attach` copies a file into the evidence folder or says why it cannot.
    package mutating func run(at: Instant, attach: (AnswersAttachment) -> AttachResult) {
        checkIdentifiers()
        if interview.checklist.briefing != nil, interview.visit.acknowledgement == nil {
            acknowledge(at)
            goOnWithoutAcknowledgement(at)
        }
        for question in interview.checklist.outline.questions {
            let before = log.all.count
            play(question, attach)
            if log.all.count > before { refused.insert(question.id) }
        }
        reportNotAsked()
        keepDormant(attach)
    }

    /// Confirms the attestation where the file does.
    package mutating func finalise(_ attestation: Attestation) {
        take(.finalise(attestation), file.checklistRange)
    }

    private mutating func acknowledge(_ at: Instant) {
        guard file.acknowledgesBriefing else {
            // Said once, not again at every answer; a file without answers may leave the briefing for later.
            if !file.entered.members.isEmpty { log.answersBadValue(at: file.checklistRange, .briefingNotAcknowledged) }
            return
        }
        guard let quiz = interview.checklist.briefing?.quiz else {
            take(.acknowledge(at: at), file.checklistRange)
            return
        }
        guard let value = file.quiz else {
            log.answersMissing(at: file.checklistRange, "The answers to the quiz on the briefing are missing.", "quiz")
            return
        }
        take(.acknowledge(at: at, quiz: quiz.answers(from: value, &log)), value.range)
    }

    /// A briefing that was not taken is one mistake: nothing is saved then, but the other answers can be looked at.
    private mutating func goOnWithoutAcknowledgement(_ at: Instant) {
        guard interview.visit.acknowledgement == nil, !log.all.isEmpty else { return }
        var visit = interview.visit
        visit.apply(
            .briefingAcknowledged(
                acknowledgement: Acknowledgement(checklistVersion: interview.checklist.version, at: at)))
        interview = Interview(interview.checklist, visit)
    }

    private mutating func play(_ question: Question, _ attach: (AnswersAttachment) -> AttachResult) {
        guard let position = interview.checklist.outline.position(of: question.id), interview.routing.isAsked(position),
            let level = level(of: question.id)
        else { return }
        let written = question.id.written.name
        for input in inputs(for: question, named: written, in: level, attach) { take(input.input, input.range) }
    }

    /// The part of the file that the question belongs to; `nil` for an instance that the file does not have.
    func level(of id: QuestionID) -> AnswersLevel? {
        guard let slot = interview.checklist.slot(of: id) else { return file.entered }
        return instances.entered(in: slot)?.entered
    }

    private mutating func take(_ input: InterviewInput, _ range: Range<Int>) {
        do throws(Refusal) {
            events += try interview.handle(input)
        } catch {
            log.answersBadValue(at: range, error)
        }
    }
}
