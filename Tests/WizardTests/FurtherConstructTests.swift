import Evaluation
import Phrases
import Terminal
import Testing
import Wizard

/// Matrices, computed values, constraints, quiz, stages, placeholders and the further types of questions.
@Suite struct FurtherConstructTests {
    @Test func theStemOfAMatrixIsSpokenOnce() {
        let after = Question(id: "after", kind: .yesNo, ask: "After?")
        let test = checklist(matrix("tidy", "How tidy was it?", ["Floor", "Shelves"]) + [after])
        let talk = converse(test, ["2", "1", "yes", ":go 2"])
        #expect(talk.lines.filter { $0 == "How tidy was it?" }.count == 2, "once at the start, once on coming back")
        #expect(
            talk.transcript.contains(
                "How tidy was it?\nQuestion 1 of 3, required.\nRow 1 of 2.\nFloor\n1 Bad. 2 Good.\nType one number.\n"))
        #expect(talk.transcript.contains("Question 2 of 3, required.\nRow 2 of 2.\nShelves\n"))
        #expect(talk.reply("tidy-1") == .answered(value: .option("good")))
        let review = converse(test, [":review"])
        #expect(review.transcript.contains("1 How tidy was it? – Floor Not answered."))
    }

    @Test(arguments: [
        ("2026-03-13 14:35", "2026-03-13T14:35"), ("2026-03-13T14:35", "2026-03-13T14:35"),
        ("13.3.2026 14.35", "2026-03-13T14:35"), ("2026. 03. 13. 9:05", "2026-03-13T09:05"),
        ("today 9:05", "2026-03-14T09:05"), ("now", "2026-03-14T15:20"), ("NOW", "2026-03-14T15:20"),
    ])
    func aMomentIsUnderstood(_ typed: String, _ moment: String) throws {
        let talk = converse(checklist([Question(id: "q", kind: .dateTime, ask: "When?")]), [typed])
        #expect(talk.reply("q") == .answered(value: .dateTime(try #require(DateTime(moment)))), "\(talk.transcript)")
    }

    @Test(arguments: ["14:35", "2026-03-13", "2026-13-13 14:35", "soon", "13.3.2026 25:00"])
    func whatIsNoMomentIsRefused(_ typed: String) {
        let talk = converse(checklist([Question(id: "q", kind: .dateTime, ask: "When?")]), [typed])
        #expect(talk.reply("q") == nil)
        #expect(talk.transcript.contains("‘\(typed)’ is not a date from 1900 to 2199 with a time."))
    }

    @Test(arguments: ["47.4979, 19.0402", "47.4979 19.0402", "47,4979 19,0402", "47,4979; 19,0402"])
    func aPlaceIsUnderstood(_ typed: String) throws {
        let talk = converse(checklist([Question(id: "q", kind: .place, ask: "Where?")]), [typed])
        let place = try #require(Coordinates("47.4979, 19.0402"))
        #expect(talk.reply("q") == .answered(value: .place(place)))
        #expect(talk.transcript.contains("Saved: 47.4979, 19.0402."))
    }

    @Test(arguments: ["47.4979", "91, 19", "here", "47.4979, 19.0402, 3"])
    func whatIsNoPlaceIsRefused(_ typed: String) {
        let talk = converse(checklist([Question(id: "q", kind: .place, ask: "Where?")]), [typed])
        #expect(talk.reply("q") == nil)
        #expect(talk.transcript.contains("‘\(typed)’ is not a place."))
    }

    @Test func aFileIsTakenLikeAPhoto() {
        let test = checklist([Question(id: "q", kind: .file(minimum: 1, maximum: 2), ask: "The menu?")])
        let talk = converse(test, ["menu.pdf"])
        #expect(talk.transcript.contains("Type the path of a photo or a PDF file."))
        #expect(talk.reply("q")?.value?.photos?.map(\.name) == ["menu.pdf"])
    }

    @Test func aComputedValueIsSpokenWhenItIsReached() {
        let sum = Expression.arithmetic(.question("wait"), .add, .question("pay"))
        let test = checklist([
            duration("wait", "Wait?"), duration("pay", "Pay?"),
            Question(id: "total", kind: .computed(sum, ComputedRule(type: .duration)), ask: "The whole time."),
        ])
        let talk = converse(test, ["3", "2 min 30 s"])
        #expect(talk.transcript.contains("The whole time.\nComputed from your answers: 5 min 30 s.\nReview."))
        let open = converse(test, ["3", "", ":back", ":quit"])
        #expect(open.transcript.contains("It cannot be computed yet"))
        #expect(open.transcript.contains("Question 2 of 2, optional.\nPay?"), "back leads past the statement")
        #expect(open.lines.filter { $0 == "Pay?" }.count == 2)
    }

    private let times = [
        Question(id: "came", kind: .time, ask: "When did you come?"),
        Question(id: "left", kind: .time, ask: "When did you leave?"),
    ]

    private func order(_ level: Constraint.Level) -> Constraint {
        Constraint(
            id: "order", that: .compare(.question("left"), .moreThan, .question("came")), level: level,
            message: "You left at {left}, but came at {came}.")
    }

    @Test func aBrokenConstraintIsSaidAtOnceAndBlocksTheEnd() {
        let test = checklist(times, constraints: [order(.error)])
        let talk = converse(
            test, ["14:00", "13:00", ":finish", ":back", "12:00", ":go 2", "15:00", ":finish", "confirm"])
        #expect(
            talk.transcript.contains(
                "Saved: 13:00.\nThis does not fit together: You left at 13:00, but came at 14:00.\n"))
        #expect(talk.transcript.contains("2 When did you leave? You left at 13:00, but came at 14:00."))
        #expect(talk.transcript.contains("The visit cannot be finished yet."))
        #expect(talk.transcript.contains("This does not fit together: You left at 12:00, but came at 14:00.\n"))
        #expect(talk.end == .finalised)
    }

    @Test func aWarningIsSaidAndListedButDoesNotBlock() {
        let talk = converse(checklist(times, constraints: [order(.warning)]), ["14:00", "13:00", ":finish", "confirm"])
        #expect(talk.transcript.contains("Please check: You left at 13:00"))
        #expect(
            talk.transcript.contains("Please check these; you can finish all the same:\n2 When did you leave? You left")
        )
        #expect(talk.end == .finalised)
    }

    @Test func aConstraintInASlotNamesItsInstance() {
        let rule = RepeatRule(minimum: 1, maximum: 2)
        let section = Section(
            id: "till", title: "Till",
            items: [
                .question(Question(id: "till", kind: .instances(rule), ask: "Which?")), .question(times[0]),
                .question(times[1]),
            ], repeats: rule, constraints: [order(.error)])
        let talk = converse(checklist([section]), ["A, B", "14:00", "15:00", "14:00", "13:00"])
        #expect(
            talk.transcript.contains("This does not fit together: You left at 13:00, but came at 14:00. (B)"),
            "\(talk.transcript)")
    }

    private let quiz = Quiz(
        pass: 50,
        items: [
            QuizItem(
                id: "pay", ask: "How do you pay?",
                options: [
                    QuizOption(value: "cash", label: "Cash"), QuizOption(value: "card", label: "Card", isCorrect: true),
                ]),
            QuizItem(
                id: "say", ask: "What do you never say?",
                options: [
                    QuizOption(value: "who", label: "Who you are", isCorrect: true),
                    QuizOption(value: "why", label: "Why you came", isCorrect: true),
                    QuizOption(value: "hello", label: "Hello"),
                ]),
        ])

    @Test func theQuizIsAskedUntilItIsPassed() {
        let test = checklist([Section(id: "m", title: "M", items: [.question(times[0])])], quiz: quiz)
        let talk = converse(test, ["1", "9", "1", "2", "3", "ok", "14:00"])
        #expect(
            talk.transcript.contains(
                "Your scenario: Order at the drive-through.\nNow some questions about the briefing.\n"))
        #expect(talk.transcript.contains("Type a number from 1 to 3."))
        #expect(talk.transcript.contains("Not right: How do you pay?\nNot right: What do you never say?\n"))
        #expect(talk.transcript.contains("Not passed yet: 0 of 2 right, 1 needed."))
        #expect(talk.transcript.contains("Passed: 1 of 2 right.\nType ‘ok’"))
        #expect(!talk.transcript.contains("Not right: What do you never say?\nPassed"), "nothing is given away by then")
        #expect(talk.visit.acknowledgement != nil && talk.reply("came") != nil)
        #expect(converse(test, ["2", "1-2"]).visit.acknowledgement == nil, "passing is not accepting")
    }

    @Test func afterTheQuizTheScreenShowsWhatIsLeftToDo() {
        let notes = (1...60).map { "Rule number \($0)." }
        let briefing = Briefing(scenario: nil, notes: notes, quiz: quiz)
        var screen = ScreenSession(
            Checklist(
                id: "test", version: "1", language: "en", title: "T", briefing: briefing,
                sections: [Section(id: "m", title: "M", items: [.question(times[0])])]))
        #expect(screen.shows("Rule number 1."))
        screen.hold(.pageDown, times: 20)
        screen.press(.enter)
        screen.enter("9", "2", "1-2")
        #expect(screen.message.contains("Passed: 2 of 2 right."), "a number that no line has does not stay")
        #expect(screen.shows("Rule number 60.") && screen.shows("Type ‘ok’") && !screen.shows("Rule number 1."))
        screen.enter("nope", "ok")
        #expect(screen.visit.acknowledgement != nil, "a wrong word does not stay")
    }

    @Test func theStageIsSpokenWithTheSection() {
        for (stage, words) in [(Stage.before, "before"), (.during, "during"), (.after, "after")] {
            let section = Section(id: "m", title: "Main", items: [.question(times[0])], stage: stage)
            let talk = converse(checklist([section]), [])
            #expect(talk.transcript.contains("Section 1 of 1, \(words) the sale: Main."))
        }
    }

    @Test func placeholdersAreFilledInTheWordsOfTheLanguage() {
        let test = checklist([
            Question(id: "clean", kind: .yesNo, ask: "Clean?"),
            Question(
                id: "why", kind: .text(TextRule()),
                ask: "At {location.name} on {visit.date} you said {clean}. {{Why?}}",
                help: "{checklist.title}: {later}", example: "It was {clean}."),
            Question(id: "later", kind: .yesNo, ask: "Later?"),
        ])
        let talk = converse(test, ["evet", ":yardım", ":örnek"], language: .turkish)
        #expect(talk.transcript.contains("At Mill Lane 4 on 14 Mart 2026 you said Evet. {Why?}\n"))
        #expect(
            talk.transcript.contains("Test: …\n") && talk.transcript.contains("It was Evet.\n"), "\(talk.transcript)")
    }

    @Test func helpSaysWhatAQuestionIsWorthUnlessItIsHidden() {
        func worth(hides: Bool, weight: Rational = 1, bonus: Bool = false) -> Question {
            Question(
                id: "q", kind: .yesNo, ask: "Q?", points: .expected(true, points: 2), isBonus: bonus, weight: weight,
                hidesPoints: hides)
        }
        #expect(
            converse(checklist([worth(hides: false, weight: 3)]), ["?"]).transcript.contains("Points here: up to 6."))
        #expect(
            converse(checklist([worth(hides: false, bonus: true)]), ["?"]).transcript.contains(
                "Bonus points here: up to 2."))
        #expect(!converse(checklist([worth(hides: true)]), ["?"]).transcript.contains("oints here"))
        let section = Section(id: "m", title: "M", items: [.question(worth(hides: false))])
        let hidden = checklist([section], scoring: ScoringRules(hidesPoints: true))
        #expect(!converse(hidden, ["?"]).transcript.contains("oints here"))
    }
}
