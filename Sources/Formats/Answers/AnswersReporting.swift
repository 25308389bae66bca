import Diagnostics
import Evaluation

extension AnswersPlay {
    /// Reports what is still missing for finalising.
    package mutating func reportMissing() {
        for issue in interview.blockingIssues {
            let level = level(of: issue.question)
            let name = issue.question.written
            let place = level?.written.first { $0.name == name.name }?.nameRange
            let instance = interview.checklist.slot(of: issue.question).flatMap(instances.entered)
            log.answersMissing(
                at: place ?? instance.map { $0.value.range.lowerBound..<($0.value.range.lowerBound + 1) } ?? start,
                "‘\(name)’\(instance.map { " of ‘\($0.name)’" } ?? ""): \(issue.problem.words).",
                issue.problem.isOfComment ? "comments" : name.name)
        }
    }

    /// Reports that nobody confirmed the answers.
    package mutating func reportNotAttested() {
        log.answersMissing(at: start, "The answers are not confirmed.", "attestation")
    }

    private var start: Range<Int> { file.source.bytes.isEmpty ? 0..<0 : 0..<1 }

    mutating func checkIdentifiers() {
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

    mutating func reportNotAsked() {
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
}
