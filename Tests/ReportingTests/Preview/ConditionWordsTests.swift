import Evaluation
import Phrases
import Testing

@testable import Reporting

/// Every form of a condition has its sentence, in every language.
@Suite struct ConditionWordsTests {
    /// Numbers on the form: greeted 1, how 2, seen 3, wait 4, paid 5, grade 6, came 7, said 8, receipt 9, staff 10, polite 11.
    static let checklist = Checklist(
        id: "words", version: "1", language: "en", title: "Words",
        sections: [
            Section(
                id: "main", title: "Main",
                items: [
                    .question(Samples.yesNo("greeted", "Greeted?", na: .excluded)),
                    .question(Question(id: "how", kind: .choice(options("card", "cash")), ask: "How?")),
                    .question(
                        Question(id: "seen", kind: .choices(options("dirt", "noise"), SelectionLimits()), ask: "Seen?")),
                    .question(Samples.waiting("wait", "Wait?", minutes: 3)),
                    .question(
                        Question(id: "paid", kind: .money(NumberRule(decimals: 2), currency: "TRY"), ask: "Paid?")),
                    .question(
                        Question(
                            id: "grade",
                            kind: .rating(
                                [Option(value: "1", label: "Bad"), Option(value: "2", label: "Good")], Anchors()),
                            ask: "Grade?")),
                    .question(Question(id: "came", kind: .time, ask: "Came?")),
                    .question(Question(id: "said", kind: .text(TextRule()), ask: "Said?")),
                    .question(Question(id: "receipt", kind: .photo(minimum: 0, maximum: 3), ask: "Receipt?")),
                ]),
            Section(
                id: "staff", title: "Staff",
                items: [
                    .question(
                        Question(
                            id: "staff", kind: .instances(RepeatRule(minimum: 1, maximum: 3, per: .employee)), ask: "")),
                    .question(Samples.yesNo("polite", "Polite?")),
                ], repeats: RepeatRule(minimum: 1, maximum: 3, per: .employee)),
        ])

    static func options(_ values: String...) -> [Option] {
        values.map { Option(value: $0, label: $0.capitalised) }
    }

    private static func clause(_ condition: Expression, _ language: Language = .english) -> Clause {
        ConditionWords(words: PreviewWords(checklist, language), inside: nil).clause(condition)
    }

    static func words(_ condition: Expression, _ language: Language = .english) -> String {
        clause(condition, language).inline(Speaker(language)).text
    }

    static func holds(_ id: QuestionID, _ comparison: Comparison, _ value: AnswerValue) -> Expression {
        .compare(.question(id), comparison, .literal(value))
    }

    static let no = holds("greeted", .equal, .yesNo(false))
    static let long = holds("wait", .moreThan, .duration(300))
    static let half = TimeOfDay(secondsSinceMidnight: 52_200).map { AnswerValue.time($0) } ?? .number(0)

    static let sentences: [(Expression, String)] = [
        (no, "question 1 is answered “No”"),
        (.not(no), "question 1 is answered, but not “No”"),
        (.question("greeted"), "question 1 is answered “Yes”"),
        (holds("how", .equal, .option("cash")), "question 2 is answered “Cash”"),
        (
            .isOneOf(.question("how"), [.literal(.option("card")), .literal(.option("cash"))]),
            "question 2 is answered with one of these: “Card” and “Cash”"
        ),
        (
            .not(.isOneOf(.question("how"), [.literal(.option("cash"))])),
            "question 2 is answered, but with none of these: “Cash”"
        ),
        (.includes(.question("seen"), "dirt"), "“Dirt” is ticked at question 3"),
        (.not(.includes(.question("seen"), "dirt")), "question 3 is answered, but “Dirt” is not ticked"),
        (long, "the answer to question 4 is more than 5 min"),
        (.not(long), "the answer to question 4 is at most 5 min"),
        (holds("paid", .lessThan, .number(100)), "the answer to question 5 is less than 100 TRY"),
        (
            .compare(.optionNumber("grade"), .atLeast, .literal(.number(2))),
            "the answer to question 6 is at least “Good”"
        ),
        (holds("came", .atLeast, half), "the answer to question 7 is not before 14:30"),
        (holds("came", .atMost, half), "the answer to question 7 is not after 14:30"),
        (holds("came", .moreThan, half), "the answer to question 7 is after 14:30"),
        (holds("came", .lessThan, half), "the answer to question 7 is before 14:30"),
        (.isAnswered("said"), "question 8 is answered"),
        (.not(.isAnswered("said")), "question 8 is not answered"),
        (.isNotApplicable("greeted"), "question 1 is marked as not applicable"),
        (.not(.isNotApplicable("greeted")), "question 1 is not marked as not applicable"),
        (
            .and([no, .or([long, .isAnswered("said")])]),
            "all of these are true: (question 1 is answered “No”; at least one of these is true: (the answer to question 4 is more than 5 min; question 8 is answered))"
        ),
        (
            .not(.and([no, long])),
            "at least one of these is true: (question 1 is answered, but not “No”; the answer to question 4 is at most 5 min)"
        ),
        (
            .compare(.call(.count, [.question("seen")]), .equal, .literal(.number(1))),
            "the number of options ticked at question 3 is 1"
        ),
        (
            .compare(.call(.count, [.question("staff")]), .moreThan, .literal(.number(1))),
            "the number of names at question 10 is more than 1"
        ),
        (
            .compare(.call(.count, [no, .question("said")]), .atLeast, .literal(.number(1))),
            "the number of these that are true: (question 1 is answered “No”; question 8 is answered) is at least 1"
        ),
        (
            .call(.any, [holds("polite", .equal, .yesNo(false))]),
            "in at least one copy of “Staff”, question 11 is answered “No”"
        ),
        (
            .not(.call(.any, [holds("polite", .equal, .yesNo(false))])),
            "in every copy of “Staff”, question 11 is answered, but not “No”"
        ),
        (
            .call(.all, [.question("polite")]),
            "in every copy of “Staff”, question 11 is answered “Yes”"
        ),
        (
            .compare(.call(.count, [.question("polite")]), .lessThan, .literal(.number(2))),
            "the number of these that are true: (question 11 is answered “Yes” (every copy of “Staff”)) is less than 2"
        ),
        (
            .compare(.score("main"), .atLeast, .literal(.number(80))),
            "the score of “Main” in percent is at least 80"
        ),
        (.compare(.points("greeted"), .equal, .literal(.number(5))), "the number of points for question 1 is 5"),
        (
            .compare(
                .arithmetic(
                    .arithmetic(.question("wait"), .add, .question("wait")), .multiply, .literal(.number(2))),
                .moreThan, .literal(.duration(60))),
            "(the answer to question 4 plus the answer to question 4) times 2 is more than 1 min"
        ),
        (
            .not(.call(.contains, [.question("said"), .literal(.text("sorry"))])),
            "this is not true: (the answer to question 8 contains “sorry”)"
        ),
        (
            .compare(.today, .lessThan, .literal(.date(Samples.day))),
            "the date of the visit is before 21 November 2026"
        ),
    ]

    @Test(arguments: sentences.indices) func everyFormHasItsSentence(_ index: Int) {
        let (condition, sentence) = Self.sentences[index]
        #expect(Self.words(condition) == sentence)
    }

    /// The functions that give a value, each called on questions that it can be called on.
    static func call(_ function: Function) -> Expression {
        let arguments: [Expression] =
            switch function {
            case .length, .words: [.question("said")]
            case .contains, .startsWith, .endsWith, .matches: [.question("said"), .literal(.text("A-#"))]
            case .weekday, .month, .year: [.today]
            case .daysBetween: [.today, .today]
            case .minutesBetween: [.question("came"), .question("came")]
            case .if: [no, .question("wait"), .question("wait")]
            case .any, .all: [no]
            case .round: [.question("wait"), .literal(.number(1))]
            case .abs: [.question("wait")]
            case .count, .sum, .mean, .min, .max, .first: [.question("wait"), .question("paid")]
            }
        return .call(function, arguments)
    }

    @Test(arguments: Language.allCases) func everyFunctionHasItsOwnWords(_ language: Language) {
        let sentences = Function.allCases.map { function in
            function.isAboutText || function == .any || function == .all
                ? Self.words(Self.call(function), language)
                : Self.words(.compare(Self.call(function), .moreThan, .literal(.number(3))), language)
        }
        // “Any” and “all” of one condition are that condition.
        #expect(Set(sentences).count == Function.allCases.count - 1)
        for sentence in sentences { #expect(!sentence.contains("{") && !sentence.isEmpty, "\(sentence)") }
    }

    @Test(arguments: Language.allCases) func noPlaceStaysOpenAndLanguagesDiffer(_ language: Language) {
        for (condition, english) in Self.sentences {
            let sentence = Self.words(condition, language)
            #expect(!sentence.contains("{"))
            #expect((sentence == english) == (language == .english), "\(sentence)")
        }
    }

    @Test func severalConditionsAreAListBehindTheirIntroduction() {
        let point = Self.clause(.and([Self.no, .or([Self.long, .isAnswered("said")])]))
            .introduced(.onlyIf, Speaker(.english))
        #expect(point.text.text == "Only if all of these are true:")
        #expect(point.points.map(\.text.text) == ["question 1 is answered “No”", "At least one of these:"])
        #expect(point.points[1].points.count == 2)
        let one = Self.clause(Self.no, .hungarian).introduced(.onlyIf, Speaker(.hungarian))
        #expect(one.text.text == "Csak ha az 1. kérdésre adott válasz „Nem”.")
    }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
