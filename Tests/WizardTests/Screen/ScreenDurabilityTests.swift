import Evaluation
import Terminal
import Testing
import Wizard

/// Rule 1: an accepted answer is durable before the next question shows, and a failed save is loud.
@Suite struct ScreenDurabilityTests {
    private let two =
        "<yes-no id=\"a\"><ask>First?</ask></yes-no><number id=\"b\" max=\"99\"><ask>Second?</ask></number>"

    @Test func theNextQuestionShowsOnceTheAnswerIsSaved() throws {
        var screen = ScreenSession(try checklist(two))
        screen.enter("1")
        #expect(screen.reply("a") == .answered(value: .yesNo(true)))
        #expect(screen.shows("Second?") && screen.shows("✓ saved"))
    }

    @Test func aFailedSaveShowsNoNextQuestionAndSaysNotSaved() throws {
        var screen = ScreenSession(try checklist(two))
        screen.around.failure = "There is no room left."
        screen.enter("1")
        #expect(!screen.shows("Second?"))
        #expect(screen.shows("NOT SAVED: There is no room left.") && screen.shows("Your answers are still here"))
    }

    @Test func everyUnsavedAnswerIsSavedByTheRetry() throws {
        var screen = ScreenSession(try checklist(two))
        screen.around.failure = "There is no room left."
        screen.enter("1")
        screen.pick(1)
        #expect(screen.shows("NOT SAVED") && screen.events.isEmpty, "it still fails")
        screen.around.failure = nil
        screen.pick(1)
        #expect(screen.reply("a") == .answered(value: .yesNo(true)))
        #expect(screen.shows("Second?") && !screen.shows("NOT SAVED"))
        screen.enter("4")
        #expect(screen.events.count == 2, "nothing is saved twice")
    }

    @Test func everyAnswerCanBeWrittenToAnotherPlace() throws {
        var screen = ScreenSession(try checklist(two))
        screen.around.failure = "There is no room left."
        screen.enter("1")
        screen.pick(2)
        screen.around.rescueFailure = "It is full, too."
        screen.enter("/elsewhere/visit.json")
        #expect(screen.shows("It is full, too.") && screen.around.rescued.isEmpty)
        screen.around.rescueFailure = nil
        screen.press(.enter)
        #expect(screen.around.rescued.map(\.path) == ["/elsewhere/visit.json"])
        #expect(screen.around.rescued.first?.visit.entry("a").reply == .answered(value: .yesNo(true)))
        #expect(screen.shows("NOT SAVED"), "the store still has nothing")
    }

    @Test func nothingButTheThreeWaysLeadsOutOfAFailedSave() throws {
        var screen = ScreenSession(try checklist(two))
        screen.around.failure = "There is no room left."
        screen.enter("1")
        for key in [
            Key.enter, .escape, .function(3), .function(10), .control("u"), .tab, .text("x"), .enter, .pageDown,
        ] {
            screen.press(key)
            #expect(screen.shows("NOT SAVED") && !screen.shows("Second?") && screen.end == nil, "\(key)")
        }
    }

    @Test func aVisitIsNotFinalWhileItsEndIsUnsaved() throws {
        var screen = ScreenSession(try checklist(two))
        screen.enter("1", "4")
        screen.arrow(to: 1)
        screen.around.failure = "There is no room left."
        screen.enter("confirm")
        #expect(screen.end == nil && screen.shows("NOT SAVED"))
        screen.around.failure = nil
        screen.pick(1)
        #expect(screen.end == .finalised && screen.visit.isFinalised)
    }

    @Test func leavingWithUnsavedAnswersIsNoSavedPause() throws {
        var screen = ScreenSession(try checklist(two))
        screen.around.failure = "There is no room left."
        screen.enter("1")
        screen.pick(3)
        #expect(screen.end == .notSaved)
    }

    @Test func oneControlCDoesNotThrowUnsavedAnswersAway() throws {
        var screen = ScreenSession(try checklist(two))
        screen.around.failure = "There is no room left."
        screen.enter("1")
        screen.press(.control("c"))
        #expect(screen.end == nil)
        screen.press(.control("c"))
        #expect(screen.end == .notSaved)
    }

    @Test func whatIsHalfTypedIsKnownUntilItIsAccepted() throws {
        var screen = ScreenSession(
            try checklist(
                "<text id=\"a\" required=\"yes\"><ask>First?</ask></text>" + two.replacing("\"a\"", with: "\"c\"")))
        #expect(screen.wizard.halfTyped == nil)
        screen.press(.text("Somebody wa"))
        #expect(screen.wizard.halfTyped == HalfTyped(question: "a", place: .answer, lines: ["Somebody wa"]))
        screen.press(.function(4), .text("in a hur"))
        #expect(screen.wizard.halfTyped == HalfTyped(question: "a", place: .comment, lines: ["in a hur"]))
        screen.press(.enter, .text("ved."), .enter)
        #expect(screen.wizard.halfTyped == nil)
    }

    @Test(arguments: [HalfTyped.Place.answer, .comment, .note])
    func whatWasHalfTypedComesBackWithoutBeingAnAnswer(_ place: HalfTyped.Place) throws {
        let test = try checklist("<text id=\"a\"><ask>First?</ask></text>" + two.replacing("\"a\"", with: "\"c\""))
        var screen = ScreenSession(
            test, resumingAt: "a", restoring: HalfTyped(question: "a", place: place, lines: ["Somebody wa"]))
        #expect(screen.shows("Somebody wa") && screen.events.isEmpty)
        screen.enter("ved.")
        let entry = screen.visit.entry("a")
        let kept = [entry.reply?.value.map { "\($0)" } ?? "", entry.comment ?? "", entry.note ?? ""].joined()
        #expect(kept.contains("Somebody waved."))
    }
}
