import Evaluation
import Terminal
import Testing
import Wizard

/// Rule 3: nothing is chosen before a person chooses it, and every answer keeps how and when it was entered.
@Suite struct ScreenAnsweringTests {
    private static let options = "<option value=\"a\">One</option><option value=\"b\">Two</option>"
    static let kinds = [
        "<yes-no id=\"q\" required=\"yes\"><ask>Q?</ask></yes-no>",
        "<choice id=\"q\" required=\"yes\"><ask>Q?</ask>\(options)</choice>",
        "<choices id=\"q\" required=\"yes\"><ask>Q?</ask>\(options)</choices>",
        "<rating id=\"q\" required=\"yes\"><ask>Q?</ask>\(options)</rating>",
        "<number id=\"q\" required=\"yes\"><ask>Q?</ask></number>",
        "<money id=\"q\" currency=\"EUR\" required=\"yes\"><ask>Q?</ask></money>",
        "<duration id=\"q\" stopwatch=\"yes\" required=\"yes\"><ask>Q?</ask></duration>",
        "<time id=\"q\" required=\"yes\"><ask>Q?</ask></time>",
        "<date id=\"q\" required=\"yes\"><ask>Q?</ask></date>",
        "<date-time id=\"q\" required=\"yes\"><ask>Q?</ask></date-time>",
        "<place id=\"q\" required=\"yes\"><ask>Q?</ask></place>",
        "<text id=\"q\" required=\"yes\"><ask>Q?</ask></text>",
        "<employee id=\"q\" required=\"yes\"><ask>Q?</ask></employee>",
        "<photo id=\"q\" min=\"1\" required=\"yes\"><ask>Q?</ask></photo>",
    ]

    @Test(arguments: kinds) func nothingIsChosenBeforeAPersonChooses(_ kind: String) throws {
        var screen = ScreenSession(try checklist(kind))
        #expect(screen.shows("Q?"))
        for sign in ["(●)", "[x]", "▸"] { #expect(!screen.shows(sign)) }
        screen.press(.enter)
        #expect(screen.events.isEmpty)
        #expect(screen.shows("Q?"), "Enter alone leaves no required question")
    }

    @Test func arrowsChooseButOnlyEnterAnswers() throws {
        var screen = ScreenSession(try checklist(Self.kinds[1]))
        screen.press(.down, .down)
        #expect(screen.shows("(●) 2 Two") && screen.events.isEmpty)
        screen.press(.enter)
        #expect(screen.reply("q") == .answered(value: .option("b")))
    }

    @Test func aNumberThatNoLineHasDoesNotStay() throws {
        for (attribute, last) in [("", "2 for no"), ("na=\"yes\"", "1 to 3")] {
            var screen = ScreenSession(
                try checklist("<yes-no id=\"q\" required=\"yes\" \(attribute)><ask>Q?</ask></yes-no>"))
            screen.enter("7")
            #expect(screen.message.contains(last))
            screen.enter("1")
            #expect(screen.reply("q") == .answered(value: .yesNo(true)))
        }
    }

    @Test func helpIsShownOnASmallScreenWhereThereIsRoom() throws {
        let asked = try checklist("<yes-no id=\"q\"><ask>Q?</ask><help>Look closely.</help></yes-no>")
        let screen = ScreenSession(asked)
        for (rows, isShown) in [(20, true), (12, false)] {
            let shown = screen.wizard.frame(TerminalSize(columns: 60, rows: rows)).rows
            #expect(shown.contains { $0.pieces.contains { $0.text.contains("Look closely.") } } == isShown)
        }
    }

    @Test func numbersAndSpaceChooseSeveral() throws {
        var screen = ScreenSession(try checklist(Self.kinds[2]))
        screen.press(.text("1-2"))
        #expect(screen.shows("[x] 1 One") && screen.shows("[x] 2 Two") && screen.events.isEmpty)
        screen.press(.down, .text(" "), .enter)
        #expect(screen.reply("q") == .answered(value: .options(["b"])))
    }

    @Test func anAnswerKeepsWhatWasTypedAndHow() throws {
        var screen = ScreenSession(try checklist("<number id=\"q\" decimals=\"1\"><ask>Q?</ask></number>"))
        screen.around.milliseconds = 1_000
        screen.enter("2,50")
        #expect(screen.origin("q") == Origin(.typed, typed: "2,50"))
        #expect(screen.around.saved.map(\.at) == [Instant("2026-03-14T14:20:01.000Z")])
    }

    @Test func aPastedAnswerIsKnownAsPasted() throws {
        var screen = ScreenSession(try checklist("<text id=\"q\"><ask>Q?</ask></text>"))
        screen.press(.text("They said: "), .paste("hello"), .enter)
        #expect(screen.origin("q") == Origin(.pasted, typed: "They said: hello"))
    }

    @Test func theShopperSeesWhatWasTypedAndWhen() throws {
        let two = "<number id=\"q\" decimals=\"1\"><ask>Q?</ask></number><yes-no id=\"r\"><ask>R?</ask></yes-no>"
        var screen = ScreenSession(try checklist(two))
        screen.enter("2,50")
        screen.press(.pageUp, .function(1))
        #expect(screen.shows("Entered at 15:20: ‘2,50’."))
    }

    @Test func anAnswerThatStaysIsNotEnteredAgain() throws {
        let two = "<number id=\"q\" decimals=\"1\"><ask>Q?</ask></number><yes-no id=\"r\"><ask>R?</ask></yes-no>"
        var screen = ScreenSession(try checklist(two))
        screen.enter("2,5")
        screen.press(.pageUp, .enter)
        #expect(screen.shows("R?") && screen.message.contains("Kept: 2.5."))
        #expect(screen.events.count == 1)
    }
}
