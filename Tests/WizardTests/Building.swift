import Evaluation

/// Checklists in few words, for constructs that need no file.
func checklist(
    _ sections: [Section], constraints: [Constraint] = [], quiz: Quiz? = nil,
    scoring: ScoringRules = ScoringRules()
) -> Checklist {
    Checklist(
        id: "test", version: "1", language: "en", title: "Test",
        briefing: quiz.map { Briefing(scenario: "Order at the drive-through.", quiz: $0) }, scoring: scoring,
        sections: sections, constraints: constraints)
}

func checklist(_ questions: [Question], constraints: [Constraint] = []) -> Checklist {
    checklist([Section(id: "main", title: "Main", items: questions.map { .question($0) })], constraints: constraints)
}

/// Staff, one instance for each person: served, and how when they did.
func staff(_ maximum: Int = 3, ask: String = "Whom did you meet?", more: [Question] = []) -> Section {
    let rule = RepeatRule(minimum: 1, maximum: maximum, per: .employee)
    let questions = [
        Question(id: "staff", kind: .instances(rule), ask: ask, isRequired: true),
        Question(id: "served", kind: .yesNo, ask: "Did {instance} serve you?", points: .expected(true, points: 2)),
        Question(id: "polite", kind: .yesNo, ask: "Polite?", when: yes("served")),
    ]
    return Section(
        id: "staff", title: "Staff", items: (questions + more).map { .question($0) }, repeats: rule)
}

func yes(_ id: QuestionID) -> Expression { .compare(.question(id), .equal, .literal(.yesNo(true))) }

func duration(_ id: QuestionID, _ ask: String) -> Question {
    Question(id: id, kind: .duration(unit: .minute, stopwatch: false, NumberRule()), ask: ask)
}

/// Rows of one matrix, all with the same two options.
func matrix(_ id: String, _ stem: String, _ rows: [String]) -> [Question] {
    let options = [Option(value: "bad", label: "Bad", points: 0), Option(value: "good", label: "Good", points: 2)]
    return rows.enumerated().map { index, row in
        Question(
            id: QuestionID("\(id)-\(index + 1)"), kind: .choice(options), ask: row,
            points: .options(floor: 0, possible: 2),
            matrix: MatrixRow(matrix: id, stem: stem, index: index, count: rows.count))
    }
}

extension Conversation {
    /// The instances that the visit holds now.
    func instances(_ list: QuestionID = "staff") -> [Instance] {
        guard case .instances(let instances) = reply(list)?.value else { return [] }
        return instances
    }
}
