import Evaluation

extension RandomVisit {
    private static let yes = Expression.compare(.question("open"), .equal, .literal(.yesNo(true)))
    private static let options = ["a", "b", "c"].enumerated().map {
        Option(value: $1, label: $1, points: Rational($0), requiresComment: $0 == 0)
    }

    /// Every type of question; some asked on conditions, some for each of the staff, some in a section that may fall away.
    static let checklist = Checklist(
        id: "example", version: "1", language: "en", title: "Example",
        briefing: Briefing(
            scenario: "Buy.",
            quiz: Quiz(items: [
                QuizItem(
                    id: "ask", ask: "What?",
                    options: [
                        QuizOption(value: "dish", label: "Dish", isCorrect: true),
                        QuizOption(value: "price", label: "Price"),
                    ])
            ])),
        sections: [
            Section(id: "main", title: "Main", items: main.map { .question($0) }),
            Section(id: "staff", title: "Staff", items: staff.map { .question($0) }, repeats: rule),
            Section(
                id: "inside", title: "Inside", when: yes,
                items: [
                    .question(asks("inside-text", .text(TextRule()))),
                    .question(asks("inside-photo", .photo(minimum: 0, maximum: 3))),
                    .section(
                        Section(
                            id: "others", title: "Others",
                            items: [
                                .question(asks("others", .instances(rule))),
                                .question(asks("others-seen", .yesNo, points: 1)),
                            ], repeats: rule)),
                ]),
        ])

    private static let rule = RepeatRule(minimum: 0, maximum: 3)

    private static let main = [
        asks("open", .yesNo, points: 2), asks("choice", .choice(options)),
        asks("choices", .choices(options, SelectionLimits())),
        asks("rating", .rating(options, Anchors()), when: yes), asks("number", .number(NumberRule(decimals: 3))),
        asks("money", .money(NumberRule(decimals: 2), currency: "EUR")),
        asks("duration", .duration(unit: .minute, stopwatch: true, NumberRule())), asks("time", .time, when: yes),
        asks("date", .date), asks("text", .text(TextRule()), required: true),
        asks("photo", .photo(minimum: 0, maximum: 3)),
        asks("employee", .employee), asks("moment", .dateTime), asks("place", .place),
        asks("file", .file(minimum: 0, maximum: 2)),
        asks("sum", .computed(.literal(.number(2)), ComputedRule())), asks("hint", .note),
    ]

    private static let staff = [
        asks("staff", .instances(rule)), asks("served", .yesNo, points: 4),
        asks("how", .text(TextRule()), when: .compare(.question("served"), .equal, .literal(.yesNo(true)))),
        asks("wait", .duration(unit: .second, stopwatch: true, NumberRule())),
        asks("manner", .rating(options, Anchors())),
    ]

    private static func asks(
        _ id: QuestionID, _ kind: QuestionKind, points: Rational? = nil, required: Bool? = nil, when: Expression? = nil
    ) -> Question {
        Question(
            id: id, kind: kind, ask: "\(id)?", isRequired: required, notApplicable: .excluded, when: when,
            points: points.map { .expected(true, points: $0) })
    }
}
