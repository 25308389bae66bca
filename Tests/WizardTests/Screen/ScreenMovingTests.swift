import Evaluation
import Terminal
import Testing
import Wizard

/// Rule 2: back, jump, search, later, undo and redo; required questions never block moving, only finalising.
@Suite struct ScreenMovingTests {
    private let four = """
        <yes-no id="a"><ask>Greeted?</ask></yes-no>
        <number id="b" max="99" required="yes"><ask>Queue?</ask></number>
        <text id="c"><ask>Remarks?</ask></text>
        <yes-no id="d"><ask>Clean?</ask></yes-no>
        """

    @Test func backLeadsToTheAnswerBefore() throws {
        var screen = ScreenSession(try checklist(four))
        screen.enter("2")
        screen.press(.pageUp)
        #expect(screen.shows("Greeted?") && screen.shows("(●) 2 No"))
        screen.press(.pageUp)
        #expect(screen.message.contains("This is the first question."))
    }

    @Test func escapeLeadsFromACommentBackToItsAnswer() throws {
        var screen = ScreenSession(
            try checklist(
                """
                <yes-no id="a"><ask>Greeted?</ask><comment when="a is no" required="yes">Who stood there?</comment></yes-no>
                <yes-no id="b"><ask>Clean?</ask></yes-no>
                """))
        screen.enter("2")
        #expect(screen.shows("Who stood there?"))
        screen.press(.escape)
        #expect(screen.shows("Greeted?") && screen.shows("(●) 2 No") && !screen.shows("Clean?"))
        screen.enter("1")
        #expect(screen.shows("Clean?"))
    }

    @Test(arguments: ["4", "Clean", "cLEAN"])
    func findingJumps(_ typed: String) throws {
        var screen = ScreenSession(try checklist(four))
        screen.press(.function(2), .text(typed), .enter)
        #expect(screen.shows("Clean?") && !screen.shows("Greeted?"))
    }

    @Test func arrowsJumpInTheListOfQuestions() throws {
        var screen = ScreenSession(try checklist(four))
        screen.press(.function(2), .down, .down, .enter)
        #expect(screen.shows("Remarks?"))
    }

    @Test func requiredQuestionsNeverBlockMoving() throws {
        var screen = ScreenSession(try checklist(four))
        for ask in ["Queue?", "Remarks?", "Clean?", "Review."] {
            screen.press(.pageDown)
            #expect(screen.shows(ask))
        }
        #expect(screen.events.isEmpty)
    }

    @Test func requiredQuestionsBlockFinalising() throws {
        var screen = ScreenSession(try checklist(four))
        screen.enter("1")
        screen.press(.pageDown, .enter)
        screen.enter("1")
        #expect(screen.shows("1 thing is missing") && !screen.shows("Finish the visit"))
        screen.arrow(to: 1)
        #expect(screen.shows("Queue?") && !screen.shows("Review."), "the first line of the review is what is missing")
    }

    @Test func laterGoesOnAndComesBackInTheReview() throws {
        var screen = ScreenSession(try checklist(four))
        screen.press(.function(8))
        #expect(screen.shows("Queue?") && screen.visit.entry("a").isPostponed)
        screen.press(.function(3))
        #expect(screen.shows("1 Greeted?"))
        screen.go(to: 1)
        screen.enter("1")
        #expect(!screen.visit.entry("a").isPostponed)
    }

    @Test func undoAndRedoReachAcrossQuestions() throws {
        var screen = ScreenSession(try checklist(four))
        screen.enter("1", "7", "Fine.")
        screen.press(.control("u"), .control("u"))
        #expect(screen.reply("c") == nil && screen.reply("b") == nil)
        #expect(screen.shows("Queue?"), "it shows what was undone")
        screen.press(.control("u"))
        #expect(screen.reply("a") == nil && screen.shows("Greeted?"))
        screen.press(.control("y"), .control("y"), .control("y"))
        #expect(screen.reply("a") == .answered(value: .yesNo(true)))
        #expect(screen.reply("b") == .answered(value: .number(7)))
        #expect(screen.reply("c") == .answered(value: .text("Fine.")))
        #expect(screen.events.count == 9, "nothing is erased")
    }

    @Test func undoBringsAnOlderAnswerBackAndSaysWhich() throws {
        var screen = ScreenSession(try checklist(four))
        screen.enter("1")
        screen.press(.pageUp)
        screen.enter("2")
        screen.press(.control("u"))
        #expect(screen.message.contains("Undone. Question 1 is back to: Yes."))
        #expect(screen.shows("(●) 1 Yes"))
    }

    @Test func aNewAnswerEndsWhatCouldBeDoneAgain() throws {
        var screen = ScreenSession(try checklist(four))
        screen.enter("1")
        screen.press(.control("u"))
        screen.enter("2")
        screen.press(.control("y"))
        #expect(screen.reply("a") == .answered(value: .yesNo(false)))
    }

    @Test func aVisitResumesByTheNameOfItsQuestion() throws {
        let hidden = four.replacing("<number id=\"b\"", with: "<number id=\"b\" when=\"a is yes\"")
        var first = ScreenSession(try checklist(hidden))
        first.enter("1", "7")
        first.press(.pageUp, .pageUp)
        first.enter("2")
        first.pick(2)
        first.press(.pageDown)
        #expect(first.shows("Clean?") && first.around.positions.last == "d")
        let second = ScreenSession(try checklist(hidden), earlier: first.events, resumingAt: "d")
        #expect(second.shows("Clean?") && second.shows("Welcome back."))
    }

    @Test func withoutItsQuestionAVisitResumesAtTheFirstGap() throws {
        let events = [
            VisitEvent.entered(
                question: "a", entry: Entry(reply: .answered(value: .yesNo(true))), origin: Origin(.typed))
        ]
        #expect(ScreenSession(try checklist(four), earlier: events, resumingAt: "gone").shows("Queue?"))
    }
}
