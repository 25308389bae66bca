/// Something the review page lists at a question.
package struct ReviewIssue: Hashable, Sendable {
    package let question: QuestionID
    package let problem: Problem
    /// Blocks finalising; every other issue is only pointed out.
    package let isBlocking: Bool

    package enum Problem: Hashable, Sendable {
        case notAnswered
        case postponed
        case commentMissing(CommentRule)
        case commentTooShort(CommentRule, have: Int)
        case evidenceMissing(EvidenceRule, have: Int)
        case tooFewPhotos(minimum: Int, have: Int)
        case tooFewInstances(minimum: Int, have: Int)
        case constraintBroken(Constraint)
    }
}

extension Interview {
    /// Everything missing or unfinished, in the order of the questions.
    package var issues: [ReviewIssue] {
        checklist.outline.questions.enumerated().flatMap { position, question in
            routing.isAsked(position) ? issues(of: question) : []
        } + brokenConstraints
    }

    package var blockingIssues: [ReviewIssue] { issues.filter(\.isBlocking) }

    /// What one asked question still lacks.
    package func issues(of question: Question) -> [ReviewIssue] {
        guard question.takesAnswer else { return [] }
        let entry = visit.entry(question.id)
        var found: [ReviewIssue] = []
        func report(_ problem: ReviewIssue.Problem, blocking: Bool) {
            found.append(ReviewIssue(question: question.id, problem: problem, isBlocking: blocking))
        }
        guard let reply = entry.reply else {
            if question.isRequired || entry.isPostponed {
                report(entry.isPostponed ? .postponed : .notAnswered, blocking: question.isRequired)
            }
            return found
        }
        if case .instances(let rule) = question.kind, case .instances(let named) = reply.value,
            named.count < rule.minimum
        {
            report(.tooFewInstances(minimum: rule.minimum, have: named.count), blocking: true)
        }
        if let minimum = question.kind.fewestFiles, let files = reply.value?.photos, files.count < minimum {
            report(.tooFewPhotos(minimum: minimum, have: files.count), blocking: true)
        }
        for rule in commentRules(of: question) {
            let length = entry.comment?.trimmedLength ?? 0
            if length == 0 {
                if rule.isRequired { report(.commentMissing(rule), blocking: true) }
            } else if length < rule.minimumLength {
                report(.commentTooShort(rule, have: length), blocking: true)
            }
        }
        for rule in evidenceRules(of: question) where entry.evidence.count < rule.minimum {
            report(.evidenceMissing(rule, have: entry.evidence.count), blocking: rule.isRequired)
        }
        return found
    }

    /// Constraints that the answers break, each at the last of the questions it looks at.
    private var brokenConstraints: [ReviewIssue] {
        checklist.brokenConstraints(visit, routing).map { constraint in
            let positions = constraint.that.questions.compactMap { checklist.outline.position(of: $0) }
            let last = positions.filter(routing.isAsked).max() ?? positions.max() ?? 0
            return ReviewIssue(
                question: checklist.outline.questions[last].id, problem: .constraintBroken(constraint),
                isBlocking: constraint.level == .error)
        }
    }

    /// The comment rules that the answer sets off, required ones first.
    package func commentRules(of question: Question) -> [CommentRule] {
        guard let value = visit.entry(question.id).reply?.value else { return [] }
        var rules = question.comments.filter { isTriggered($0.trigger, question, value) }
        let chosen = question.kind.options.filter { value.chosenOptions.contains($0.value) }
        if chosen.contains(where: \.requiresComment), !rules.contains(where: \.isRequired) {
            rules.append(CommentRule(trigger: .always, isRequired: true))
        }
        return rules.filter(\.isRequired) + rules.filter { !$0.isRequired }
    }

    package func evidenceRules(of question: Question) -> [EvidenceRule] {
        guard let value = visit.entry(question.id).reply?.value else { return [] }
        var rules = question.evidence.filter { isTriggered($0.trigger, question, value) }
        let chosen = question.kind.options.filter { value.chosenOptions.contains($0.value) }
        if chosen.contains(where: \.requiresEvidence), !rules.contains(where: \.isRequired) {
            rules.append(EvidenceRule(trigger: .always))
        }
        return rules
    }

    private func isTriggered(_ trigger: Trigger, _ question: Question, _ value: AnswerValue) -> Bool {
        switch trigger {
        case .always: true
        case .belowFullPoints: question.isBelowFullPoints(value)
        case .condition(let condition): condition.truth(in: routing.surroundings(checklist, visit)) == .yes
        }
    }
}

extension AnswerValue {
    /// The option values chosen; empty for every other type.
    package var chosenOptions: [String] {
        switch self {
        case .option(let value): [value]
        case .options(let values): values
        default: []
        }
    }
}

extension Checklist {
    /// The constraints that the answers of a visit break, in the order of the checklist.
    package func brokenConstraints(_ visit: Visit, _ routing: Routing) -> [Constraint] {
        guard !constraints.isEmpty else { return [] }
        let surroundings = routing.surroundings(self, visit)
        return constraints.filter { $0.that.truth(in: surroundings) == .no }
    }
}
