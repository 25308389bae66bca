import Diagnostics
import Evaluation

/// Answers an interview from a file, in the order of the questions; collects everything that is refused.
package struct AnswersPlay {
    package private(set) var interview: Interview
    package private(set) var events: [VisitEvent] = []
    package var findings: [Diagnostic] { log.all }
    private var log: Findings
    private let file: AnswersFile
    private let lines: LineIndex

    package init(_ file: AnswersFile, _ interview: Interview) {
        self.file = file
        self.interview = interview
        log = Findings(file: file.source.name)
        lines = file.source.lineIndex()
    }

    /// Plays everything. `attach` copies a file into the evidence folder or says why it cannot.
    package mutating func run(at: Instant, attach: (String) -> AttachResult) {
        checkIdentifiers()
        if interview.checklist.briefing != nil, interview.visit.acknowledgement == nil, file.acknowledgesBriefing {
            take(.acknowledge(at: at), file.checklistRange)
        }
        for question in interview.checklist.outline.questions { play(question, attach) }
        reportNotAsked()
    }

    /// Reports what is still missing for finalising.
    package mutating func reportMissing() {
        let start = file.source.bytes.isEmpty ? 0..<0 : 0..<1
        for issue in interview.blockingIssues {
            let place = member(issue.question, in: file.answers)?.nameRange ?? start
            log.answersMissing(at: place, "‘\(issue.question)’: \(issue.problem.words).", issue.question.name)
        }
    }

    /// Confirms the attestation where the file does.
    package mutating func finalise(_ attestation: Attestation) {
        take(.finalise(attestation), file.checklistRange)
    }

    /// Reports that nobody confirmed the answers.
    package mutating func reportNotAttested() {
        let start = file.source.bytes.isEmpty ? 0..<0 : 0..<1
        log.answersMissing(at: start, "The answers are not confirmed.", "attestation")
    }

    package var isAttested: Bool { file.isAttested }

    private mutating func checkIdentifiers() {
        let known = interview.checklist.outline.questions.map(\.id.name)
        for member in file.answers + file.comments + file.attachments
        where interview.checklist.question(QuestionID(member.name)) == nil {
            log.answersUnknownQuestion(member.name, at: member.nameRange, known: known)
        }
    }

    private mutating func play(_ question: Question, _ attach: (String) -> AttachResult) {
        guard let position = interview.checklist.outline.position(of: question.id), interview.routing.isAsked(position)
        else { return }
        if let member = member(question.id, in: file.answers) { answer(question, member) }
        if let member = member(question.id, in: file.attachments) { attachAll(question, member, attach) }
        if let member = member(question.id, in: file.comments) {
            guard let text = member.value.string else {
                log.answersBadValue(
                    at: member.value.range, "A comment must be a text.", advice: "Write it in quotation marks.")
                return
            }
            take(.comment(question.id, text, Origin(.script, typed: text)), member.value.range)
        }
    }

    private mutating func answer(_ question: Question, _ member: JSONMember) {
        let typed = String(decoding: file.source.bytes[member.value.range], as: UTF8.self)
        let origin = Origin(.script, typed: typed)
        do throws(AnswerMisfit) {
            switch try question.reply(from: member.value) {
            case .answered(let value): take(.answer(question.id, value, origin), member.value.range)
            case .notApplicable(let reason):
                take(.notApplicable(question.id, reason: reason, origin), member.value.range)
            }
        } catch {
            log.answersBadValue(at: error.range, error.problem, advice: error.advice)
        }
    }

    private mutating func attachAll(_ question: Question, _ member: JSONMember, _ attach: (String) -> AttachResult) {
        guard case .array(let elements) = member.value.kind else {
            log.answersBadValue(
                at: member.value.range, "Attachments are a list of files.", advice: "Write [\"photo.jpg\"].")
            return
        }
        for element in elements {
            guard let path = element.string else {
                log.answersBadValue(at: element.range, "A file is named by a text.", advice: "Write its path.")
                continue
            }
            switch attach(path) {
            case .attached(let attachment):
                take(.attach(question.id, attachment, Origin(.script, typed: path)), element.range)
            case .refused(let problem, let advice):
                log.answersBadValue(at: element.range, problem, advice: advice)
            }
        }
    }

    private mutating func reportNotAsked() {
        for member in file.answers + file.comments + file.attachments {
            guard let position = interview.checklist.outline.position(of: QuestionID(member.name)),
                case .notAsked(let reason) = interview.routing.asking[position]
            else { continue }
            log.answersNotAsked(member.name, at: member.nameRange, NotAsked(reason))
        }
    }

    private mutating func take(_ input: InterviewInput, _ range: Range<Int>) {
        do throws(Refusal) {
            events += try interview.handle(input)
        } catch {
            let (problem, advice) = error.words
            log.answersBadValue(at: range, problem, advice: advice)
        }
    }

    private func member(_ id: QuestionID, in members: [JSONMember]) -> JSONMember? {
        members.first { $0.name == id.name }
    }
}

/// What became of a file that was to be attached.
package enum AttachResult {
    case attached(Attachment)
    case refused(problem: String, advice: String)
}
