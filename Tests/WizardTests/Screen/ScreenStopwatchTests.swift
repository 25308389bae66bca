import Evaluation
import Phrases
import Terminal
import Testing
import Wizard

/// Rule 10: stopwatches run by the boot clock beside other questions, outlive a crash and never answer by themselves.
@Suite struct ScreenStopwatchTests {
    private let two = """
        <duration id="wait" stopwatch="yes"><ask>Wait?</ask></duration><yes-no id="clean"><ask>Clean?</ask></yes-no>
        """

    private func measured() throws -> ScreenSession {
        var screen = ScreenSession(try checklist(two))
        screen.press(.function(6))
        screen.around.milliseconds = 90_000
        screen.press(.function(6))
        return screen
    }

    @Test func aStopwatchNeverAnswersByItself() throws {
        var screen = try measured()
        #expect(screen.message.contains("Measured 1 min 30 s. Press Enter to save it."))
        #expect(screen.reply("wait") == nil)
        screen.press(.enter)
        #expect(screen.reply("wait") == .answered(value: .duration(90)))
        #expect(screen.origin("wait")?.method == .stopwatch)
    }

    @Test func aStopwatchRunsWhileOtherQuestionsAreAnswered() throws {
        var screen = ScreenSession(try checklist(two))
        screen.press(.function(6), .pageDown)
        screen.enter("1")
        #expect(screen.shows("1 stopwatch is still running."), "the review says so")
        screen.around.milliseconds = 61_500
        screen.go(to: 1)
        #expect(screen.shows("The stopwatch runs: 1 min 1 s"))
        screen.press(.function(6))
        #expect(screen.visit.entry("wait").stopwatch?.measured == 61)
        #expect(screen.reply("clean") == .answered(value: .yesNo(true)))
    }

    @Test func aStopwatchOutlivesACrash() throws {
        var first = ScreenSession(try checklist(two))
        first.press(.function(6))
        let around = TestSurroundings()
        around.milliseconds = 120_000
        var second = ScreenSession(try checklist(two), earlier: first.events, resumingAt: "wait", around: around)
        #expect(second.shows("The stopwatch runs: 2 min"))
        second.press(.function(6), .enter)
        #expect(second.reply("wait") == .answered(value: .duration(120)))
    }

    @Test func aChangedWallClockChangesNothing() throws {
        var screen = ScreenSession(try checklist(two))
        screen.press(.function(6))
        screen.around.milliseconds = 45_000
        screen.around.putForward = 3_600_000
        screen.press(.function(6))
        #expect(screen.visit.entry("wait").stopwatch?.measured == 45)
    }

    @Test func aRestartOfTheMachineIsSaid() throws {
        var screen = ScreenSession(try checklist(two))
        screen.press(.function(6))
        screen.around.boot = "two"
        screen.around.milliseconds = 30_000
        screen.press(.function(6))
        let said = screen.wizard.catalogue.text(.stopwatchByWallClock, ["measured": "30 s"])
        #expect(screen.message.contains(said))
        #expect(screen.visit.entry("wait").stopwatch?.isByWallClock == true)
    }

    @Test func aManualEditAsksForAReasonAndKeepsWhatWasMeasured() throws {
        var screen = try measured()
        screen.press(.backspace)
        screen.hold(.backspace, times: 20)
        screen.enter("2")
        #expect(screen.shows("Why is it not the time that was measured?") && screen.reply("wait") == nil)
        screen.press(.enter)
        #expect(screen.message.contains("Please write why the time differs.") && screen.reply("wait") == nil)
        screen.enter("I started it too late.")
        let entry = screen.visit.entry("wait")
        #expect(entry.reply == .answered(value: .duration(120)))
        #expect(entry.stopwatch?.measured == 90 && entry.stopwatch?.reason == "I started it too late.")
        #expect(screen.origin("wait")?.method == .typed)
    }

    @Test func leavingTheReasonOutChangesNothing() throws {
        var screen = try measured()
        screen.hold(.backspace, times: 20)
        screen.enter("2")
        screen.press(.escape)
        #expect(screen.reply("wait") == nil && screen.visit.entry("wait").stopwatch?.measured == 90)
    }

    @Test func whatWasMeasuredIsShownBesideAnotherAnswer() throws {
        var screen = try measured()
        screen.hold(.backspace, times: 20)
        screen.enter("2", "I started it too late.")
        screen.go(to: 1)
        #expect(screen.shows("Measured: 1 min 30 s") && screen.shows("Reason: I started it too late."))
    }

    @Test func aRunningStopwatchMovesEverySecondAndNothingElseDoes() throws {
        var screen = ScreenSession(try checklist(two))
        #expect(screen.wizard.millisecondsToTick == nil)
        screen.press(.function(6))
        screen.around.milliseconds = 250
        #expect(screen.wizard.millisecondsToTick == 750)
        screen.press(.pageDown)
        #expect(screen.wizard.millisecondsToTick == nil)
    }
}
