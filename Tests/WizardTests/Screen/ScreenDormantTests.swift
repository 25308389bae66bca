import Evaluation
import Terminal
import Testing
import Wizard

/// Rule 4: an answer that is no longer asked for is kept, not sent, and back with its condition; it is asked first.
@Suite struct ScreenDormantTests {
    private let greeting = """
        <yes-no id="greeted" points="1"><ask>Greeted?</ask></yes-no>
        <text id="who" when="greeted is yes"><ask>By whom?</ask></text>
        <yes-no id="clean"><ask>Clean?</ask></yes-no>
        """

    private func answered() throws -> ScreenSession {
        var screen = ScreenSession(try checklist(greeting))
        screen.enter("1", "Ann")
        screen.go(to: 1)
        return screen
    }

    @Test func hidingAnswersIsAskedFirst() throws {
        var screen = try answered()
        screen.enter("2")
        #expect(screen.shows("This hides 1 answer: – By whom?"))
        #expect(screen.reply("greeted") == .answered(value: .yesNo(true)), "nothing is changed before it is confirmed")
        screen.press(.enter)
        #expect(screen.shows("This hides 1 answer"), "nothing is chosen there either")
    }

    @Test func goingBackChangesNothing() throws {
        for key in [Key.text("1"), .escape] {
            var screen = try answered()
            screen.enter("2")
            screen.press(key, .enter)
            #expect(screen.reply("greeted") == .answered(value: .yesNo(true)))
            #expect(screen.wizard.end == nil && screen.reply("who") != nil)
        }
    }

    @Test func aHiddenAnswerIsKeptAndNamedInTheReview() throws {
        var screen = try answered()
        screen.enter("2")
        screen.pick(2)
        #expect(screen.reply("greeted") == .answered(value: .yesNo(false)))
        #expect(screen.reply("who") == .answered(value: .text("Ann")))
        screen.press(.function(3))
        #expect(screen.shows("By whom?") && screen.shows("Ann"))
        #expect(screen.shows("not sent"))
    }

    @Test func aHiddenAnswerIsBackWithItsCondition() throws {
        var screen = try answered()
        screen.enter("2")
        screen.pick(2)
        screen.go(to: 1)
        screen.enter("1")
        #expect(screen.shows("By whom?") && screen.shows("Ann"))
        screen.press(.enter)
        #expect(screen.message.contains("Kept: Ann."))
    }

    @Test func takingAnAnswerBackAsksToo() throws {
        var screen = try answered()
        screen.press(.control("x"))
        #expect(screen.shows("This hides 1 answer: – By whom?") && screen.reply("greeted") != nil)
        screen.pick(2)
        #expect(screen.reply("greeted") == nil && screen.reply("who") != nil)
    }

    @Test func doesNotApplyAsksToo() throws {
        let test = greeting.replacing("points=\"1\"", with: "points=\"1\" na=\"yes\"")
        var screen = ScreenSession(try checklist(test))
        screen.enter("1", "Ann")
        screen.go(to: 1)
        screen.press(.function(7))
        screen.enter("Nobody was there.")
        #expect(screen.shows("This hides 1 answer: – By whom?"))
        screen.pick(2)
        #expect(screen.reply("greeted") == .notApplicable(reason: "Nobody was there."))
    }
}
