import Diagnostics
import Evaluation
import Testing

@testable import Formats

/// Plays answers on a checklist with one visit and says what was refused.
struct AnswersTable {
    let checklist: Checklist

    init(_ questions: String) throws { checklist = try #require(try read(questions)) }

    init(_ checklist: Checklist) { self.checklist = checklist }

    func play(_ json: String, isPartial: Bool = false) -> (visit: Visit?, findings: [Diagnostic]) {
        let (file, findings) = readAnswers(SourceFile(name: "answers.json", text: json))
        guard let file, let location = file.location, let date = file.date else { return (nil, findings) }
        let details = VisitDetails(id: "v", location: location, date: date, language: "en")
        let pin = ChecklistPin(id: checklist.id, version: checklist.version, digest: "")
        var play = AnswersPlay(file, Interview(checklist, Visit(pin: pin, details: details)))
        play.run(at: Instant(millisecondsSince1970: 0)) { file in
            file.path == "lost.jpg"
                ? .refused(problem: "There is no such file.", advice: "Look at its name.")
                : .attached(
                    Attachment(name: file.path, digest: file.digest ?? file.path, byteCount: 1, mediaType: "image/jpeg")
                )
        }
        if play.findings.isEmpty, !isPartial { play.reportMissing() }
        return (play.interview.visit, play.findings)
    }

    /// Only the answers, in a file that is right otherwise.
    func play(answers: String, more: String = "") -> (visit: Visit?, findings: [Diagnostic]) {
        play(
            """
            {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
             "answers": {\(answers)}\(more)}
            """)
    }
}

/// Names the function, which the property above would hide.
private func read(_ questions: String) throws -> Checklist? { try checklist(questions) }

@Suite("Answers files: every rule's examples are its tests") struct AnswersRuleExampleTests {
    static let wrong = answersRules.flatMap { rule in rule.wrong.map { RuleExample(rule: rule, example: $0) } }
    static let right = answersRules.flatMap { rule in rule.right.map { RuleExample(rule: rule, example: $0) } }
    /// Greeted, why when not (once called reason), and for each of the staff whether they served.
    static let checklist = Checklist(
        id: "example", version: "1", language: "en", title: "Example",
        sections: [
            Section(
                id: "main", title: "Main",
                items: [
                    .question(
                        Question(id: "greeted", kind: .yesNo, ask: "Greeted?", points: .expected(true, points: 1))),
                    .question(
                        Question(
                            id: "why", kind: .text(TextRule()), ask: "Why?",
                            when: .compare(.question("greeted"), .equal, .literal(.yesNo(false))),
                            formerIDs: ["reason"])),
                ]),
            Section(
                id: "staff", title: "Staff",
                items: [
                    .question(Question(id: "staff", kind: .instances(repeats), ask: "Who?")),
                    .question(Question(id: "served", kind: .yesNo, ask: "Served?", formerIDs: ["attended"])),
                ], repeats: repeats),
        ])
    private static let repeats = RepeatRule(minimum: 0, maximum: 2)

    @Test(arguments: wrong) func aWrongExampleIsFoundAtItsMark(_ test: RuleExample) throws {
        let marked = test.example.marked
        let findings = AnswersTable(Self.checklist).play(marked.text).findings
        #expect(findings.map(\.code) == marked.offsets.map { _ in test.rule.code }, "\(findings)")
        #expect(findings.map(\.range.lowerBound) == marked.offsets)
        #expect(findings.allSatisfy { $0.advice?.isEmpty == false })
    }

    @Test(arguments: right) func aRightExampleIsClean(_ test: RuleExample) throws {
        #expect(AnswersTable(Self.checklist).play(test.example.marked.text).findings == [])
    }
}

@Suite("What each question takes from an answers file") struct AnswersValueTests {
    static let questions = """
        <yes-no id="y" na="yes"><ask>?</ask></yes-no>
        <choice id="c"><ask>?</ask><option value="card">A</option><option value="2">B</option></choice>
        <choices id="s" max="2"><ask>?</ask><option value="a">A</option><option value="b">B</option><option value="none" exclusive="yes">-</option></choices>
        <number id="n" min="0" max="10" decimals="1"><ask>?</ask></number><money id="m" currency="EUR"><ask>?</ask></money>
        <duration id="d" max="60"><ask>?</ask></duration><time id="t"><ask>?</ask></time><date id="e"><ask>?</ask></date>
        <text id="x" min-length="3"><ask>?</ask></text><photo id="p" max="2"><ask>?</ask></photo><employee id="w"><ask>?</ask></employee>
        <note id="h"><ask>Hint.</ask></note>
        """

    @Test(
        "taken",
        arguments: [
            ("y", "\"yes\"", .yesNo(true)), ("y", "false", .yesNo(false)), ("c", "\"card\"", .option("card")),
            ("c", "2", .option("2")), ("s", "[\"a\", \"b\"]", .options(["a", "b"])), ("n", "2.5", .number(0)),
            ("n", "\"10\"", .number(10)), ("m", "\"0\"", .number(0)), ("d", "\"4 min 30 s\"", .duration(270)),
            ("d", "5", .duration(300)), ("x", "\"Three\"", .text("Three")),
            ("w", "{\"role\": \"Cashier\"}", .employee(Employee(name: nil, role: "Cashier", description: nil))),
        ] as [(String, String, AnswerValue)])
    func taken(id: String, json: String, expected: AnswerValue) throws {
        let (visit, findings) = try AnswersTable(Self.questions).play(answers: "\"\(id)\": \(json)")
        #expect(findings == [])
        let entry = visit?.entry(QuestionID(id)).reply?.value
        if json == "2.5" { #expect(entry?.magnitude?.exactText == "2.5") } else { #expect(entry == expected) }
    }

    @Test(
        "refused, at the value",
        arguments: [
            ("y", "\"Yes\""), ("y", "1"), ("y", "null"), ("c", "\"crad\""), ("c", "[\"card\"]"), ("s", "\"a\""),
            ("s", "[1]"),
            ("s", "[]"), ("s", "[\"a\", \"none\"]"), ("s", "[\"z\"]"), ("n", "11"), ("n", "-1"), ("n", "2.55"),
            ("n", "1e1"),
            ("n", "\"2,5\""), ("n", "\"five\""), ("m", "-1"), ("m", "1.555"), ("d", "\"2 h\""), ("d", "\"soon\""),
            ("t", "\"25:00\""), ("t", "\"2 pm\""), ("e", "\"2026-02-30\""), ("e", "\"14.3.2026\""), ("x", "\"ab\""),
            ("x", "5"),
            ("x", "\" \""), ("p", "\"a.jpg\""), ("w", "\"Anna\""), ("w", "{}"), ("h", "\"yes\""),
            ("n", "{\"not-applicable\": \"closed\"}"), ("y", "{\"not-applicable\": \"\"}"),
        ])
    func refused(id: String, json: String) throws {
        let (_, findings) = try AnswersTable(Self.questions).play(answers: "\"\(id)\": \(json)")
        #expect(findings.map(\.code) == ["answers-bad-value"], "\(findings)")
        #expect(findings.allSatisfy { $0.advice?.isEmpty == false })
    }

    @Test(
        "a day outside the years that can be written is told from what is no day",
        arguments: [("e", "1850-01-01"), ("e", "2200-02-30")])
    func daysOutside(id: String, day: String) throws {
        let table = try AnswersTable(Self.questions)
        let file = """
            {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "\(day)"}
            """
        for findings in [table.play(answers: "\"\(id)\": \"\(day)\"").findings, table.play(file).findings] {
            #expect(findings.map(\.message) == ["‘\(day)’ lies outside the years 1900 to 2199."])
        }
    }

    @Test("does not apply, with a reason") func notApplicable() throws {
        let (visit, findings) = try AnswersTable(Self.questions).play(
            answers: "\"y\": {\"not-applicable\": \"Closed.\"}")
        #expect(findings == [] && visit?.entry("y").reply == .notApplicable(reason: "Closed."))
    }

    @Test("everything wrong in a file is said in one run, in the order of the file") func allAtOnce() throws {
        let (_, findings) = try AnswersTable(Self.questions).play(
            answers: "\"y\": 1, \"n\": 11, \"zz\": 1", more: ", \"attachments\": {\"p\": [\"lost.jpg\", 5]}")
        #expect(
            sorted(findings).map(\.code) == [
                "answers-bad-value", "answers-bad-value", "answers-unknown-question", "answers-bad-value",
                "answers-bad-value",
            ])
    }
}
