import Evaluation
import Terminal
import Testing
import Wizard

/// Rule 5: the review lists everything, Enter jumps, and finalising takes the typed word.
@Suite struct ScreenReviewTests {
    private let everything = """
        <yes-no id="missing" required="yes"><ask>Missing?</ask></yes-no>
        <time id="came"><ask>Came?</ask></time>
        <time id="left"><ask>Left?</ask></time>
        <yes-no id="marked"><ask>Marked?</ask></yes-no>
        <text id="hidden" when="marked is yes"><ask>Hidden?</ask></text>
        <yes-no id="shown"><ask>Shown?</ask><comment when="shown is no" required="yes">Why?</comment></yes-no>
        <text id="later"><ask>Later?</ask></text>
        <constraint id="order" that="left more than came" level="warning">You left before you came.</constraint>
        """

    private func filled() throws -> ScreenSession {
        var screen = ScreenSession(try checklist(everything))
        screen.press(.pageDown)
        screen.enter("14:00", "13:00", "1", "Ann")
        screen.press(.pageUp, .pageUp, .control("b"))
        screen.enter("2")
        screen.pick(2)
        screen.enter("2")
        screen.press(.enter, .pageUp, .function(5))
        screen.enter("photo.jpg")
        screen.press(.escape, .pageDown, .function(8))
        return screen
    }

    @Test func theReviewListsEverything() throws {
        let screen = try filled()
        #expect(screen.shows("Review. 4 of 6 questions are answered."), "\(screen.words)")
        #expect(screen.shows("! 1 Missing?"), "what is missing")
        #expect(screen.shows("! 5 Shown?"), "a comment that is missing")
        #expect(screen.shows("! 3 Left?") && screen.shows("You left before you came."), "what is warned of")
        #expect(screen.shows("6 Later?"), "what was put off")
        #expect(screen.shows("Marked by you: ") && screen.shows("4 Marked? ⚑"))
        #expect(screen.shows("- Hidden? Ann"), "what is kept and not sent")
        #expect(screen.shows("1 attached file:") && screen.shows("5 photo.jpg"))
    }

    @Test(arguments: [
        (1, "1 Missing?"), (2, "5 Shown?"), (3, "3 Left?"), (4, "6 Later?"), (5, "4 Marked?"), (6, "5 Shown?"),
    ])
    func enterJumpsToTheLine(_ line: Int, _ ask: String) throws {
        var screen = try filled()
        screen.arrow(to: line)
        #expect(screen.shows(ask) && !screen.shows("Review."))
    }

    @Test func theEndIsOfferedWhenNothingIsMissing() throws {
        var screen = try filled()
        #expect(!screen.shows("Finish the visit"))
        screen.arrow(to: 2)
        screen.press(.function(4))
        screen.enter("It was dark.")
        screen.go(to: 1)
        screen.enter("1")
        screen.press(.function(3))
        #expect(screen.shows("Finish the visit"))
    }

    @Test(arguments: ["", "yes", "1", "finish", "confir"])
    func nothingButTheWordFinalises(_ typed: String) throws {
        var screen = ScreenSession(try checklist("<yes-no id=\"q\"><ask>Q?</ask></yes-no>"))
        screen.enter("1")
        screen.arrow(to: 1)
        #expect(screen.shows("Type ‘confirm’ and press Enter"))
        screen.enter(typed)
        #expect(screen.end == nil && !screen.visit.isFinalised)
        #expect(screen.message.contains("Not confirmed. The visit stays open."))
    }

    @Test func theWordFinalisesWithTheStatementThatWasShown() throws {
        var screen = ScreenSession(try checklist("<yes-no id=\"q\"><ask>Q?</ask></yes-no>"))
        screen.enter("1")
        screen.arrow(to: 1)
        let shown = screen.words
        screen.enter("Confirm")
        #expect(screen.end == .finalised)
        let attestation = try #require(screen.visit.attestation)
        #expect(attestation.confirmation == "Confirm")
        #expect(shown.contains(attestation.statement.split(separator: "\n").joined(separator: " ")))
    }

    @Test func anEmptyEnterDoesNotFinalise() throws {
        var screen = ScreenSession(try checklist("<yes-no id=\"q\"><ask>Q?</ask></yes-no>"))
        screen.enter("1")
        screen.hold(.enter)
        #expect(screen.end == nil && screen.events.count == 1)
    }
}
