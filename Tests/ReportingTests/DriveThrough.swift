import Evaluation

/// A drive-through visit with every construct beyond plain questions: instances, a matrix, computed values, a moment,
/// a place, a file, placeholders, stages and a constraint.
struct DriveThrough {
    var people = ["Ayşe", "Mehmet"]
    var per = RepeatRule.Subject.item
    var isFinal = true
    var comment = "He never looked up.\nNot once."

    var checklist: Checklist {
        Checklist(
            id: "drive", version: "1", language: "en", title: "Drive-through",
            scoring: ScoringRules(model: .points, target: 80, bands: Samples.bands), sections: [lane, staff],
            constraints: [
                Constraint(
                    id: "order", that: .compare(.question("left"), .moreThan, .question("came")), level: .warning,
                    message: "You left at {left}, before you came.")
            ])
    }

    private var lane: Section {
        let total = Expression.arithmetic(.question("wait"), .add, .question("pay"))
        let items = [
            Question(id: "came", kind: .dateTime, ask: "When did you come to {location.name}?"),
            Question(id: "left", kind: .dateTime, ask: "When did you leave?"),
            Question(id: "spot", kind: .place, ask: "Where did you stop?"),
            Question(id: "menu", kind: .file(minimum: 1, maximum: 2), ask: "The menu, please."),
            Samples.waiting("wait", "How long did you wait?", minutes: 3),
            Question(
                id: "pay", kind: .duration(unit: .minute, stopwatch: false, NumberRule()),
                ask: "How long did paying take?"),
            Question(
                id: "total", kind: .computed(total, ComputedRule(type: .duration)), ask: "Waiting and paying together",
                points: .steps([ScoreStep(atMost: 300, points: 4), ScoreStep(points: 0)], possible: 4)),
            Question(id: "none", kind: .computed(.question("unknown"), ComputedRule()), ask: "Nothing to compute from"),
        ]
        return Section(id: "lane", title: "At the lane", items: items.map { .question($0) }, stage: .before)
    }

    private var staff: Section {
        let rule = RepeatRule(minimum: 1, maximum: 4, per: per)
        let options = [Option(value: "bad", label: "Bad", points: 0), Option(value: "good", label: "Good", points: 2)]
        func row(_ index: Int, _ id: QuestionID, _ text: String) -> Question {
            Question(
                id: id, kind: .choice(options), ask: text, points: .options(floor: 0, possible: 2),
                matrix: MatrixRow(matrix: "manner", stem: "How was {instance}?", index: index, count: 2))
        }
        let items = [
            Question(id: "staff", kind: .instances(rule), ask: ""),
            Samples.yesNo("greeted", "Did {instance} greet you?"), Samples.yesNo("thanked", "Were you thanked?"),
            row(0, "quick", "Quick"), row(1, "kind", "Kind"),
            Question(id: "badge", kind: .yesNo, ask: "Badge?"),
        ]
        return Section(
            id: "staff", title: "Staff", items: items.map { .question($0) }, stage: .during, repeats: rule)
    }

    var visit: Visit {
        let named = people.enumerated().map { Instance(slot: $0.offset + 1, name: $0.element) }
        let minute = AnswerValue.duration(60)
        var values: [QuestionID: AnswerValue] = [
            "came": moment("2026-11-21T14:30"), "left": moment("2026-11-21T14:10"), "wait": .duration(200),
            "pay": minute, "staff": .instances(named), "greeted#1": .yesNo(true), "thanked#1": .yesNo(true),
            "quick#1": .option("good"), "kind#1": .option("good"), "badge#1": .yesNo(true), "greeted#2": .yesNo(false),
            "thanked#2": .yesNo(true), "quick#2": .option("good"), "kind#2": .option("bad"),
            "menu": .photos([Samples.photo]),
        ]
        if let place = Coordinates("41.0082, 28.9784") { values["spot"] = .place(place) }
        var entries = values.mapValues { Entry(reply: .answered(value: $0)) }
        entries["kind#2"]?.comment = comment
        var visit = Visit(pin: Samples.pin, details: Samples.details(), entries: entries)
        if isFinal {
            visit.apply(
                .finalised(
                    attestation: Attestation(
                        statement: "I was there.", confirmation: "yes", at: Instant(millisecondsSince1970: 0))))
        }
        return visit
    }

    private func moment(_ text: String) -> AnswerValue {
        .dateTime(DateTime(text) ?? DateTime(date: .earliest, time: .midnight))
    }

    func scorecard() throws -> Scorecard { try score(visit, by: checklist, pin: Samples.pin) }
}
