import Evaluation
import Terminal
import Testing
import Wizard

/// Rule 11: a comment opens in the shopper's editor on one key; what failed there loses nothing.
@Suite struct ScreenEditorTests {
    private let one = "<yes-no id=\"q\"><ask>Q?</ask></yes-no>"

    @Test func oneKeyOpensTheCommentInTheEditor() throws {
        var screen = ScreenSession(try checklist(one))
        screen.around.edition = .edited("They talked.\nNobody looked up.\n")
        screen.press(.control("o"))
        #expect(screen.around.edited == [""])
        #expect(screen.shows("They talked.") && screen.shows("Nobody looked up.") && screen.events.isEmpty)
        screen.press(.enter)
        #expect(screen.visit.entry("q").comment == "They talked.\nNobody looked up.")
    }

    @Test func theEditorGetsWhatWasTypedSoFar() throws {
        var screen = ScreenSession(try checklist(one))
        screen.around.edition = .edited("They talked.")
        screen.press(.function(4), .text("They"), .control("o"))
        #expect(screen.around.edited == ["They"])
    }

    @Test func anEditorThatFailsLosesNothing() throws {
        for failure in [EditResult.failed(reason: "status 1"), .noEditor] {
            var screen = ScreenSession(try checklist(one))
            screen.around.edition = failure
            screen.press(.function(4), .text("They talked."), .control("o"))
            #expect(screen.shows("They talked."))
            screen.press(.enter)
            #expect(screen.visit.entry("q").comment == "They talked.")
        }
    }

    @Test func aLongTextOpensInTheEditor() throws {
        var screen = ScreenSession(try checklist("<text id=\"q\" size=\"long\"><ask>Q?</ask></text>"))
        screen.around.edition = .edited("Two\nlines")
        screen.press(.text("One"), .control("o"), .enter)
        #expect(screen.around.edited == ["One"])
        #expect(screen.reply("q") == .answered(value: .text("Two\nlines")))
    }
}
