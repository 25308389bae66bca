import Evaluation
import Phrases

extension LinesWizard {
    /// After an answer: the comment and the photos that it sets off.
    mutating func followUp(_ question: Question) {
        for rule in interview.commentRules(of: question) where end == nil {
            if interview.visit.entry(question.id).comment?.isBlank ?? true { askComment(question, rule) }
            break
        }
        for rule in interview.evidenceRules(of: question) where end == nil { askEvidence(question, rule) }
    }

    private mutating func askComment(_ question: Question, _ rule: CommentRule) {
        if rule.isRequired { say(.askCommentRequired) }
        if let prompt = rule.prompt {
            sayPlainly(texts.filled(prompt, at: question.id))
        } else if !rule.isRequired {
            say(.askComment)
        }
        let here = interview.current
        while end == nil, interview.current == here {
            guard let line = listen(.commentPrompt) else { return }
            if let command = LinesCommand(line, catalogue) {
                _ = run(command, question)
                continue
            }
            if line.isBlank {
                if rule.isRequired { say(.commentStillMissing) }
                return
            }
            if line.trimmedLength < rule.minimumLength {
                say(.tooShort, ["have": "\(line.trimmedLength)", "count": "\(rule.minimumLength)"])
            } else if enter(.comment(question.id, line, Origin(.typed, typed: line))) {
                say(.savedText)
                return
            }
        }
    }

    private mutating func askEvidence(_ question: Question, _ rule: EvidenceRule) {
        let here = interview.current
        while end == nil, interview.current == here {
            let missing = rule.minimum - interview.visit.entry(question.id).evidence.count
            guard missing > 0 else { return }
            if let prompt = rule.prompt { sayPlainly(texts.filled(prompt, at: question.id)) }
            if rule.isRequired { say(.askEvidenceRequired, count: missing) } else { say(.askEvidence) }
            guard let line = listen(.photoPrompt) else { return }
            if let command = LinesCommand(line, catalogue) {
                _ = run(command, question)
            } else if line.isBlank {
                return
            } else {
                _ = attach(line, to: question)
            }
        }
    }
}
