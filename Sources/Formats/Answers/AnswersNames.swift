import Evaluation

/// Which question a name in an answers file stands for, at each level of the file.
struct AnswersNames {
    /// For each id as it is written in the checklist, the repeated section around it, if any.
    private var homes: [String: SectionID?] = [:]
    private var formerly: [String: String] = [:]
    /// Ids in the order of the checklist, by the repeated section around them.
    private var known: [SectionID?: [String]] = [:]

    init(_ checklist: Checklist) {
        for (question, slot) in zip(checklist.outline.questions, checklist.outline.slotOfQuestion) {
            let name = question.id.written.name
            guard homes[name] == nil else { continue }
            homes[name] = .some(slot?.section)
            known[slot?.section, default: []].append(name)
            for former in question.formerIDs { formerly[former.name] = name }
            if question.isInstanceList {
                for former in checklist.section(SectionID(name))?.formerIDs ?? [] { formerly[former.name] = name }
            }
        }
    }

    /// Reports names that stand for no question at this level.
    func check(_ level: AnswersLevel, in section: SectionID?, _ findings: inout Findings) {
        for member in level.written {
            if let home = homes[member.name] {
                if home != section {
                    findings.answersOutsideInstance(member.name, at: member.nameRange, home: home, found: section)
                }
            } else if let now = formerly[member.name] {
                findings.answersFormerQuestion(member.name, at: member.nameRange, now: now)
            } else {
                findings.answersUnknownQuestion(member.name, at: member.nameRange, known: known[section] ?? [])
            }
        }
    }
}
