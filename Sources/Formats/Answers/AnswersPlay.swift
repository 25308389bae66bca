import Diagnostics
import Evaluation

/// Answers an interview from a file, in the order of the questions; collects everything that is refused.
package struct AnswersPlay {
    package private(set) var interview: Interview
    package private(set) var events: [VisitEvent] = []
    package var findings: [Diagnostic] { log.all }
    private var log: Findings
    private let file: AnswersFile
    private let instances: AnswersInstances
    /// Questions whose answers were not accepted: what is asked because of them is not known.
    private var refused: Set<QuestionID> = []

    package init(_ file: AnswersFile, _ interview: Interview) {
        self.file = file
        self.interview = interview
        log = Findings(file: file.source.name)
        instances = AnswersInstances(file, interview, &log)
    }

    /// Plays everything. `attach` copies a file into the evidence folder or says why it cannot.
    package mutating func run(at: Instant, attach: (String) -> AttachResult) {
        checkIdentifiers()
        if interview.checklist.briefing != nil, interview.visit.acknowledgement == nil, file.acknowledgesBriefing {
            acknowledge(at)
            goOnWithoutAcknowledgement(at)
        }
        for question in interview.checklist.outline.questions {
            let before = log.all.count
            play(question, attach)
            if log.all.count > before { refused.insert(question.id) }
        }
        reportNotAsked()
    }

    /// Reports what is still missing for finalising.
    package mutating func reportMissing() {
        let start = file.source.bytes.isEmpty ? 0..<0 : 0..<1
        for issue in interview.blockingIssues {
            let level = level(of: issue.question)
            let place = member(issue.question, in: level?.answers ?? [])?.nameRange
            let instance = interview.checklist.slot(of: issue.question).flatMap(instances.entered)
            let name = issue.question.written
            log.answersMissing(
                at: place ?? instance.map { $0.value.range.lowerBound..<($0.value.range.lowerBound + 1) } ?? start,
                "‘\(name)’\(instance.map { " of ‘\($0.name)’" } ?? ""): \(issue.problem.words).",
                issue.problem.isOfComment ? "comments" : name.name)
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
        if let quiz = file.quiz, interview.checklist.briefing?.quiz == nil {
            log.answersBadValue(at: quiz.range, "The briefing of this checklist has no quiz.", advice: "Take it out.")
        }
        let names = AnswersNames(interview.checklist)
        names.check(file.entered, in: nil, &log)
        for (list, instances) in lists {
            for instance in instances { names.check(instance.entered, in: SectionID(list.name), &log) }
        }
    }

    /// The repeated sections and their instances, in the order of the checklist.
    private var lists: [(QuestionID, [AnswersInstance])] {
        interview.checklist.outline.questions.compactMap { question in
            instances.lists[question.id].map { (question.id, $0) }
        }
    }

    private mutating func acknowledge(_ at: Instant) {
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

    /// A failed quiz is one mistake: nothing is saved then, but the other answers can be looked at.
    private mutating func goOnWithoutAcknowledgement(_ at: Instant) {
        guard interview.visit.acknowledgement == nil, !log.all.isEmpty else { return }
        var visit = interview.visit
        visit.apply(
            .briefingAcknowledged(
                acknowledgement: Acknowledgement(checklistVersion: interview.checklist.version, at: at)))
        interview = Interview(interview.checklist, visit)
    }

    /// The part of the file that the question belongs to; `nil` for an instance that the file does not have.
    private func level(of id: QuestionID) -> AnswersLevel? {
        guard let slot = interview.checklist.slot(of: id) else { return file.entered }
        return instances.entered(in: slot)?.entered
    }

    private mutating func play(_ question: Question, _ attach: (String) -> AttachResult) {
        guard let position = interview.checklist.outline.position(of: question.id), interview.routing.isAsked(position)
        else { return }
        guard let level = level(of: question.id) else { return }
        if let member = member(question.id, in: level.answers) { answer(question, member) }
        if let member = member(question.id, in: level.attachments) { attachAll(question, member, attach) }
        if let member = member(question.id, in: level.comments) {
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
        if let list = instances.answer(to: question.id) {
            take(.answer(question.id, .instances(list), origin), member.value.range)
            return
        }
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
        for member in file.entered.members where QuestionID(member.name).slot == nil {
            reportNotAsked(member, QuestionID(member.name))
        }
        for (list, named) in lists {
            for (instance, slot) in zip(named, instances.answer(to: list) ?? []) {
                for member in instance.entered.members {
                    reportNotAsked(member, QuestionID(member.name).inSlot(slot.slot))
                }
            }
        }
    }

    private mutating func reportNotAsked(_ member: JSONMember, _ id: QuestionID) {
        guard let position = interview.checklist.outline.position(of: id),
            case .notAsked(let reason) = interview.routing.asking[position], !dependsOnRefused(reason)
        else { return }
        log.answersNotAsked(member.name, at: member.nameRange, NotAsked(reason))
    }

    private func dependsOnRefused(_ reason: NotAskedReason) -> Bool {
        switch reason {
        case .condition(let condition), .sectionCondition(_, let condition):
            condition.questions.contains { refused.contains($0) }
        case .noInstance(let slot): refused.contains(QuestionID(slot.section.name))
        case .screenedOut(let question): refused.contains(question)
        }
    }

    private mutating func take(_ input: InterviewInput, _ range: Range<Int>) {
        do throws(Refusal) {
            events += try interview.handle(input)
        } catch {
            log.answersBadValue(at: range, error)
        }
    }

    private func member(_ id: QuestionID, in members: [JSONMember]) -> JSONMember? {
        members.first { $0.name == id.written.name }
    }
}

/// What became of a file that was to be attached.
package enum AttachResult {
    case attached(Attachment)
    case refused(problem: String, advice: String)
}
