import Evaluation
import Terminal
import Testing
import Wizard

/// Rule 7: a paste never submits and never triggers a command, and a held key cannot fill the form.
@Suite struct ScreenPasteTests {
    private static let tenKilobytes = String(repeating: "1\nyes\n\tconfirm q ? :quit\n", count: 420)

    @Test(arguments: ScreenAnsweringTests.kinds, ["1\n", "yes\n2\n", "?", "\t", tenKilobytes])
    func aPasteNeverSubmits(_ kind: String, _ text: String) throws {
        var screen = ScreenSession(try checklist(kind + "<yes-no id=\"next\"><ask>Next?</ask></yes-no>"))
        screen.press(.paste(text))
        #expect(screen.events.isEmpty && screen.around.attached.isEmpty)
        #expect(!screen.shows("Keys") && !screen.shows("Next?") && screen.end == nil)
        #expect(screen.wizard.halfTyped?.question == "q", "it is typed there, and nothing more")
    }

    @Test(arguments: [
        Key.function(1), .function(2), .function(3), .function(4), .function(5), .function(9), .function(10), .escape,
        .control("n"),
    ])
    func aPasteChoosesNothingInAMenuOrSheet(_ opening: Key) throws {
        var screen = ScreenSession(try checklist("<yes-no id=\"q\"><ask>Q?</ask></yes-no>"))
        screen.press(opening, .paste("1\n2\nconfirm\n"))
        #expect(screen.events.isEmpty && screen.end == nil)
        screen.press(.control("c"), .control("c"))
        #expect(screen.end == .interrupted)
    }

    @Test func aPasteDoesNotFinalise() throws {
        var screen = ScreenSession(try checklist("<yes-no id=\"q\"><ask>Q?</ask></yes-no>"))
        screen.enter("1")
        screen.arrow(to: 1)
        #expect(screen.shows("Type ‘confirm’"))
        screen.press(.paste("confirm\n"))
        #expect(screen.end == nil && !screen.visit.isFinalised)
    }

    @Test func aPasteDoesNotConfirmHiding() throws {
        let two = """
            <yes-no id="a"><ask>First?</ask></yes-no><text id="b" when="a is yes"><ask>Second?</ask></text>
            """
        var screen = ScreenSession(try checklist(two))
        screen.enter("1", "Text")
        screen.go(to: 1)
        screen.enter("2")
        screen.press(.paste("2\n"))
        #expect(screen.reply("a") == .answered(value: .yesNo(true)) && screen.shows("This hides 1 answer"))
    }

    @Test func tenKilobytesIntoACommentAreAllThereAndNothingIsSaved() throws {
        var screen = ScreenSession(try checklist("<yes-no id=\"q\"><ask>Q?</ask></yes-no>"))
        screen.press(.function(4), .paste(Self.tenKilobytes))
        #expect(screen.events.isEmpty)
        screen.press(.enter)
        #expect(screen.visit.entry("q").comment == Self.tenKilobytes.replacing("\t", with: " "))
    }
}

/// Rule 7: whatever key is held, nothing is answered that a person did not choose.
@Suite struct ScreenHeldKeyTests {
    private static let keys: [Key] = [
        .enter, .text("1"), .text("2"), .text("y"), .text(" "), .text("?"), .up, .down, .left, .right, .tab, .backTab,
        .escape, .home, .end, .pageUp, .pageDown, .backspace, .delete,
    ]

    private static func required(_ kind: String, _ number: Int) -> String {
        kind.replacing("\"q\"", with: "\"q\(number)\"").replacing("Q?", with: "Q\(number)?")
    }

    @Test(arguments: keys) func aHeldKeyAnswersNothing(_ key: Key) throws {
        let questions = ScreenAnsweringTests.kinds.enumerated().map { Self.required($0.element, $0.offset) }
        for index in questions.indices {
            // Each kind stands in front once, with all others behind it.
            let test = try checklist((questions[index...] + questions[..<index]).joined())
            var screen = ScreenSession(test)
            screen.hold(key)
            #expect(screen.events.isEmpty && screen.end == nil, "\(key) at \(ScreenAnsweringTests.kinds[index])")
        }
    }

    @Test func enterHeldAfterANumberAnswersOneQuestion() throws {
        let questions = (1...5).map { "<yes-no id=\"q\($0)\" required=\"yes\"><ask>Q\($0)?</ask></yes-no>" }.joined()
        var screen = ScreenSession(try checklist(questions))
        screen.press(.text("1"))
        screen.hold(.enter)
        #expect(screen.events.count == 1 && screen.shows("Q2?"))
    }

    @Test func enterHeldDoesNotHideAnswersOrFinalise() throws {
        let two = """
            <yes-no id="a"><ask>First?</ask></yes-no><text id="b" when="a is yes"><ask>Second?</ask></text>
            """
        var screen = ScreenSession(try checklist(two))
        screen.enter("1", "Text")
        screen.go(to: 1)
        screen.press(.text("2"))
        screen.hold(.enter)
        #expect(screen.reply("a") == .answered(value: .yesNo(true)) && screen.end == nil)
    }

    @Test func enterHeldAcceptsNoBriefing() throws {
        let briefing = "<briefing><scenario>Buy a gift.</scenario></briefing>"
        var screen = ScreenSession(try checklist("<yes-no id=\"q\"><ask>Q?</ask></yes-no>", briefing: briefing))
        screen.hold(.enter)
        #expect(screen.events.isEmpty && screen.shows("Buy a gift."))
    }
}
