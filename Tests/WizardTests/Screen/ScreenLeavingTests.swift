import Evaluation
import Terminal
import Testing
import Wizard

/// Rule 6: Ctrl-C is a saved pause, and a second one leaves.
@Suite struct ScreenLeavingTests {
    private let two = "<yes-no id=\"a\"><ask>First?</ask></yes-no><yes-no id=\"b\"><ask>Second?</ask></yes-no>"

    @Test func controlCPausesAndEscapeGoesOn() throws {
        var screen = ScreenSession(try checklist(two))
        screen.enter("1")
        screen.press(.control("c"))
        #expect(screen.shows("Paused") && screen.shows("Everything you answered is saved.") && screen.end == nil)
        screen.press(.escape)
        #expect(screen.shows("Second?") && screen.end == nil)
    }

    @Test func aSecondControlCLeaves() throws {
        var screen = ScreenSession(try checklist(two))
        screen.enter("1")
        screen.press(.control("c"), .control("c"))
        #expect(screen.end == .interrupted)
        #expect(screen.reply("a") == .answered(value: .yesNo(true)) && !screen.visit.isFinalised)
    }

    @Test(arguments: [Key.function(1), .function(2), .function(3), .function(4), .function(5), .function(9), .escape])
    func controlCPausesFromEverywhere(_ opening: Key) throws {
        var screen = ScreenSession(try checklist(two))
        screen.press(opening, .control("c"))
        #expect(screen.shows("Paused") && screen.end == nil)
        let before = screen.words
        screen.press(.escape)
        #expect(screen.words != before, "and goes on where it was")
        screen.press(.control("c"), .control("c"))
        #expect(screen.end == .interrupted)
    }

    @Test func leavingFromTheMenuIsASavedPause() throws {
        var screen = ScreenSession(try checklist(two))
        screen.enter("1")
        screen.press(.function(10))
        screen.pick(2)
        #expect(screen.end == .paused && screen.reply("a") != nil)
    }

    @Test func whatIsTypedAtTheQuestionOutlivesAPause() throws {
        var screen = ScreenSession(try checklist("<text id=\"q\"><ask>Q?</ask></text>"))
        screen.press(.text("Half a sen"), .control("c"), .escape, .text("tence."), .enter)
        #expect(screen.reply("q") == .answered(value: .text("Half a sentence.")))
    }

    @Test func aSignalPausesAsTheKeyDoes() throws {
        var screen = ScreenSession(try checklist(two))
        screen.wizard.interrupt()
        #expect(screen.shows("Paused"))
        screen.wizard.interrupt()
        #expect(screen.end == .interrupted)
    }
}
