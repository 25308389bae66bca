import Diagnostics
import Evaluation
import Testing

@testable import Formats

/// Answers files for repeated sections, matrices, the quiz and the further types of questions.
@Suite struct AnswersConstructTests {
    private static let rule = RepeatRule(minimum: 1, maximum: 2, per: .employee)
    private static let options = [Option(value: "bad", label: "Bad"), Option(value: "good", label: "Good")]

    private static func questions(_ questions: Question...) -> [SectionItem] { questions.map { .question($0) } }

    /// A moment, a place, a file, a computed value, a matrix of two rows; then the staff, each with two questions.
    static let checklist = Checklist(
        id: "example", version: "1", language: "en", title: "Example",
        sections: [
            Section(
                id: "main", title: "Main",
                items: questions(
                    Question(id: "came", kind: .dateTime, ask: "Came?"),
                    Question(id: "spot", kind: .place, ask: "Where?"),
                    Question(id: "menu", kind: .file(minimum: 1, maximum: 1), ask: "Menu?"),
                    Question(id: "two", kind: .computed(.literal(.number(2)), ComputedRule()), ask: "Two"),
                    Question(
                        id: "floor", kind: .choice(options), ask: "Floor",
                        matrix: MatrixRow(matrix: "tidy", stem: "Tidy?", index: 0, count: 2)),
                    Question(
                        id: "shelves", kind: .choice(options), ask: "Shelves",
                        matrix: MatrixRow(matrix: "tidy", stem: "Tidy?", index: 1, count: 2)))),
            Section(
                id: "staff", title: "Staff",
                items: questions(
                    Question(id: "staff", kind: .instances(rule), ask: "Who?", isRequired: true),
                    Question(
                        id: "served", kind: .yesNo, ask: "Served?", points: .expected(true, points: 1),
                        formerIDs: ["attended"]),
                    Question(
                        id: "how", kind: .text(TextRule()), ask: "How?",
                        when: .compare(.question("served"), .equal, .literal(.yesNo(true))))),
                repeats: rule, formerIDs: ["team"]),
        ])

    private func play(_ answers: String, more: String = "") -> (visit: Visit?, findings: [Diagnostic]) {
        AnswersTable(Self.checklist).play(answers: answers, more: more)
    }

    @Test func eachInstanceHasItsOwnAnswersCommentsAndAttachments() {
        let (visit, findings) = play(
            """
            "staff": [{"name": "Ayşe", "answers": {"served": "yes", "how": "Well."}, "comments": {"served": "At once."}},
                      {"name": "Mehmet", "answers": {"served": "no"}, "attachments": {"served": ["till.jpg"]}}]
            """)
        #expect(findings == [])
        let names = [Instance(slot: 1, name: "Ayşe"), Instance(slot: 2, name: "Mehmet")]
        #expect(visit?.entry("staff").reply == .answered(value: .instances(names)))
        #expect(visit?.entry("served#1").reply == .answered(value: .yesNo(true)))
        #expect(visit?.entry("served#1").comment == "At once.")
        #expect(visit?.entry("how#1").reply == .answered(value: .text("Well.")))
        #expect(visit?.entry("served#2").reply == .answered(value: .yesNo(false)))
        #expect(visit?.entry("served#2").evidence.map(\.name) == ["till.jpg"])
    }

    @Test func momentsPlacesFilesAndRowsAreWrittenPlainly() throws {
        let (visit, findings) = play(
            """
            "came": "2026-03-14T14:35", "spot": "47.4979, 19.0402", "floor": "good", "shelves": "bad",
            "staff": [{"name": "Ayşe", "answers": {"served": "no"}}]
            """, more: ", \"attachments\": {\"menu\": [\"menu.pdf\"]}")
        #expect(findings == [])
        let moment = try #require(DateTime("2026-03-14 14:35"))
        let place = try #require(Coordinates("47.4979 19.0402"))
        #expect(visit?.entry("came").reply == .answered(value: .dateTime(moment)))
        #expect(visit?.entry("spot").reply == .answered(value: .place(place)))
        #expect(visit?.entry("floor").reply == .answered(value: .option("good")))
        #expect(visit?.entry("menu").reply?.value?.photos?.map(\.name) == ["menu.pdf"])
    }

    private static let served = "\"answers\": {\"served\": \"no\"}"
    static let mistakes: [(String, String, String)] = [
        ("\"staff\": [{\"name\": \"A\", ↓\"age\": 3, \(served)}]", "answers-unknown-field", "‘age’"),
        ("\"staff\": [↓{\(served)}]", "answers-missing", "no ‘name’"),
        ("\"staff\": [↓3]", "answers-bad-value", "An instance is an object, not a number."),
        ("\"staff\": [{\"name\": ↓7}]", "answers-bad-value", "A name must be a text."),
        (
            "\"staff\": [{\"name\": \"A\", \(served)}, {\"name\": \"B\", \(served)}, ↓{\"name\": \"C\", \(served)}]",
            "answers-bad-value", "More than 2 names are given."
        ),
        ("\"staff\": [{\"name\": \"A\"}, {\"name\": ↓\"A\"}]", "answers-bad-value", "‘A’ is named twice."),
        ("\"staff\": [{\"name\": ↓\"\\u202Ex\"}]", "answers-bad-value", "turn the direction of the text"),
        ("\"staff\": [\"A\", ↓\" \"]", "answers-bad-value", "The name is empty."),
        (
            "\"staff\": [{\"name\": ↓\"\(String(repeating: "n", count: 81))\", \(served)}]", "answers-bad-value",
            "The name has 81 characters; at most 80 are kept."
        ),
        ("\"staff\": [{\"name\": \"A\", \"slot\": ↓3}]", "answers-bad-value", "Slot 3 is taken, or there is none."),
        (
            "\"staff\": [{\"name\": \"A\", \"slot\": 2}, {\"name\": \"B\", \"slot\": ↓2}]", "answers-bad-value",
            "Slot 2 is taken, or there is none."
        ),
        ("\"staff\": [{\"name\": \"A\", \"slot\": ↓\"1\"}]", "answers-bad-value", "A slot is a whole number."),
        ("\"staff\": [{\"name\": ↓{\"unanswered\": \"Who?\"}, \(served)}]", "answers-missing", "no ‘name’"),
        ("\"staff\": ↓\"Ayşe\"", "answers-bad-value", "‘Ayşe’"),
        ("↓\"served\": \"no\"", "answers-outside-instance", "‘served’ is asked for each instance of ‘staff’."),
        (
            "\"staff\": [{\"name\": \"A\", \"answers\": {\"served\": \"no\", ↓\"floor\": \"bad\"}}]",
            "answers-outside-instance", "‘floor’ is asked once for the visit, not for each instance of ‘staff’."
        ),
        ("↓\"served#1\": \"no\"", "answers-unknown-question", "no question ‘served#1’"),
        ("↓\"team\": [\"A\"]", "answers-unknown-question", "‘team’ is the earlier id of ‘staff’."),
        (
            "\"staff\": [{\"name\": \"A\", \"answers\": {\"served\": \"no\", ↓\"attended\": \"yes\"}}]",
            "answers-unknown-question", "‘attended’ is the earlier id of ‘served’."
        ),
        (
            "\"staff\": [{\"name\": \"A\", \"answers\": {\"served\": \"no\", ↓\"how\": \"Well.\"}}]",
            "answers-not-asked",
            "‘how’ is not asked"
        ),
        ("\"two\": ↓2", "answers-bad-value", "‘2’ is not what this question takes."),
        ("\"came\": ↓\"14:35\"", "answers-bad-value", "‘14:35’"),
        ("\"spot\": ↓\"91, 0\"", "answers-bad-value", "‘91, 0’"),
        ("\"menu\": ↓\"menu.pdf\"", "answers-bad-value", "‘menu.pdf’"),
    ]

    @Test(arguments: mistakes) func aMistakeIsFoundAtItsPlace(_ answers: String, _ code: String, _ words: String) throws
    {
        let marked = MarkedText(answers)
        let head =
            "{\"checklist\": {\"id\": \"example\", \"version\": \"1\"}, \"location\": \"L\", \"date\": \"2026-03-14\", \"answers\": {"
        let findings = AnswersTable(Self.checklist).play("\(head)\(marked.text)}}").findings
        let found = try #require(findings.first, "nothing was found")
        #expect(findings.map(\.code) == [code], "\(findings)")
        #expect(found.range.lowerBound == head.utf8.count + (try #require(marked.offsets.first)))
        #expect(found.message.contains(words), "\(found)")
        #expect(found.advice?.isEmpty == false)
    }

    @Test func whatIsMissingInAnInstanceIsNamedWithIt() {
        let findings = play("\"staff\": [{\"name\": \"Ayşe\"}]").findings
        #expect(findings.map(\.message) == ["‘served’ of ‘Ayşe’: not answered."])
        #expect(play("").findings.map(\.message) == ["‘staff’: not answered."])
        #expect(play("\"staff\": []").findings.map(\.message) == ["‘staff’: needs 1 names and has 0."])
    }

    private static let quizzed = Checklist(
        id: "example", version: "1", language: "en", title: "Example",
        briefing: Briefing(
            scenario: "Buy.",
            quiz: Quiz(items: [
                QuizItem(
                    id: "pay", ask: "How?",
                    options: [
                        QuizOption(value: "cash", label: "Cash"),
                        QuizOption(value: "card", label: "Card", isCorrect: true),
                    ])
            ])),
        sections: [Section(id: "m", title: "M", items: questions(Question(id: "q", kind: .yesNo, ask: "Q?")))])

    @Test(
        arguments: [
            (", \"quiz\": {\"pay\": \"card\"}", nil), (", \"quiz\": {\"pay\": [\"card\"]}", nil),
            ("", "The answers to the quiz on the briefing are missing."),
            (", \"quiz\": {\"pay\": \"cash\"}", "The quiz on the briefing was not passed: 0 % of 100 %."),
            (", \"quiz\": {\"pay\": \"card\", \"say\": \"x\"}", "The quiz has no item ‘say’."),
            (", \"quiz\": {\"pay\": [\"card\", \"coin\"]}", "This is no option of ‘pay’."),
        ] as [(String, String?)])
    func theQuizIsAnsweredInTheFile(_ quiz: String, _ refusal: String?) {
        let more = ", \"briefing\": \"acknowledged\"\(quiz)"
        let (visit, findings) = AnswersTable(Self.quizzed).play(answers: "", more: more)
        #expect(findings.first?.message == refusal, "\(findings)")
        if refusal == nil { #expect(visit?.acknowledgement != nil) }
    }

    @Test func aQuizThatIsNotAskedIsAMistake() {
        let more = ", \"quiz\": {\"pay\": \"card\"}"
        let findings = play("\"staff\": [{\"name\": \"A\", \(Self.served)}]", more: more).findings
        #expect(findings.map(\.message) == ["The briefing of this checklist has no quiz."])
    }
}
