import Evaluation
import SourceXML

/// The comment and evidence rules that a section gives to every question in it that has points and none of its own.
struct SectionFollowUps {
    let comments: [CommentRule]
    let evidence: [EvidenceRule]
}

extension ChecklistReader {
    /// The rules of a section or a matrix; they cannot look at one answer.
    mutating func readFollowUps(_ element: XMLElement) -> SectionFollowUps {
        SectionFollowUps(
            comments: element.parts("comment").map { child in
                readComment(child, trigger: triggerForAll(child))
            },
            evidence: element.parts("evidence").map { child in
                readEvidence(child, trigger: triggerForAll(child))
            })
    }

    private mutating func triggerForAll(_ element: XMLElement) -> Trigger {
        guard let attribute = element.attribute("when") else { return .always }
        switch foldedSpace(attribute.value) {
        case "always": return .always
        case "below full points": return .belowFullPoints
        default:
            findings.ruleForAll(attribute)
            return .always
        }
    }

    mutating func readComment(_ child: XMLElement, trigger: Trigger) -> CommentRule {
        conform(child, to: .comment)
        return CommentRule(
            trigger: trigger, isRequired: yesNo(child, "required") ?? false,
            minimumLength: whole(child, "min-length", 1...2_000) ?? 0, prompt: text(of: child, mayNameItself: true))
    }

    mutating func readEvidence(_ child: XMLElement, trigger: Trigger) -> EvidenceRule {
        conform(child, to: .evidence)
        return EvidenceRule(
            trigger: trigger, isRequired: yesNo(child, "required") ?? true, minimum: whole(child, "min", 1...20) ?? 1,
            prompt: text(of: child, mayNameItself: true))
    }

    /// The question's own rules, else those of the nearest section that has some; those hold only where there are points.
    func comments(_ own: [CommentRule], hasPoints: Bool) -> [CommentRule] {
        guard own.isEmpty, hasPoints else { return own }
        return inherited.last { !$0.comments.isEmpty }?.comments ?? []
    }

    func evidence(_ own: [EvidenceRule], hasPoints: Bool) -> [EvidenceRule] {
        guard own.isEmpty, hasPoints else { return own }
        return inherited.last { !$0.evidence.isEmpty }?.evidence ?? []
    }
}
