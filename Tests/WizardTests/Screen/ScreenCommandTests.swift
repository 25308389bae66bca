import Evaluation
import Phrases
import Terminal
import Testing
import Wizard

/// Rule 8: every command by function key, arrow, digit or Ctrl and from the menu; words from one table a language.
@Suite struct ScreenCommandTests {
    /// What somebody sees after a command.
    struct Command: Sendable, CustomTestStringConvertible {
        let phrase: ScreenPhrase
        let keys: [Key]
        let shows: String

        init(_ phrase: ScreenPhrase, _ keys: [Key], _ shows: String) {
            self.phrase = phrase
            self.keys = keys
            self.shows = shows
        }

        var testDescription: String { "\(phrase)" }
    }

    static let commands = [
        Command(.commandHelp, [.function(1)], "Enter saves the answer"),
        Command(.commandFind, [.function(2), .control("f")], "Find:"),
        Command(.commandReview, [.function(3), .control("r")], "Review."),
        Command(.commandComment, [.function(4), .control("k")], "Comment"),
        Command(.commandPhoto, [.function(5), .control("p")], "Drag the photo here"),
        Command(.commandClock, [.function(6), .control("t")], "The stopwatch runs"),
        Command(.commandNotApplicable, [.function(7), .control("d")], "Why does it not apply?"),
        Command(.commandLater, [.function(8), .control("s")], "Third?"),
        Command(.commandLanguage, [.function(9), .control("g")], "Türkçe"),
        Command(.commandPause, [.function(10), .control("c")], "Paused"),
        Command(.commandPrevious, [.pageUp, .backTab], "First?"),
        Command(.commandNext, [.pageDown, .tab], "Third?"),
        Command(.commandUndo, [.control("u")], "Undone. Question 2"),
        Command(.commandRedo, [.control("y")], "Done again. Question 2"),
        Command(.commandClear, [.control("x")], "Current answer: none"),
        Command(.commandFlag, [.control("b")], "⚑ marked"),
        Command(.commandNote, [.control("n")], "Only the agency reads it"),
        Command(.commandEditor, [.control("o")], "No editor is set."),
    ]

    private let three = """
        <yes-no id="a"><ask>First?</ask></yes-no>
        <duration id="b" stopwatch="yes" na="yes"><ask>Second?</ask></duration>
        <yes-no id="c"><ask>Third?</ask></yes-no>
        """

    /// At the second question, answered; for a redo the answer is taken back.
    private func ready(_ command: Command) throws -> ScreenSession {
        var screen = ScreenSession(try checklist(three))
        screen.press(.pageDown)
        screen.enter("3")
        if command.phrase == .commandRedo { screen.press(.control("u")) }
        screen.go(to: 2)
        return screen
    }

    private func expect(_ command: Command, _ screen: ScreenSession) {
        if command.phrase == .commandClear {
            #expect(
                screen.reply("b") == nil && screen.message.contains("The answer is taken back."), "\(screen.message)")
        } else {
            #expect(screen.shows(command.shows), "\(screen.words)")
        }
    }

    @Test(arguments: commands) func everyCommandHasItsKeys(_ command: Command) throws {
        for key in command.keys {
            var screen = try ready(command)
            screen.press(key)
            expect(command, screen)
        }
    }

    @Test(arguments: commands, [Language.english, .turkish, .hungarian, .tamil])
    func everyCommandStandsInTheMenu(_ command: Command, _ language: Language) throws {
        var screen = try ready(command)
        screen.press(.escape)
        let name = screen.wizard.catalogue.text(command.phrase)
        #expect(screen.shows(name))
        screen.press(.escape)
        var other = ScreenSession(try checklist(three), language: language)
        other.press(.pageDown, .escape)
        #expect(other.shows(other.wizard.catalogue.text(command.phrase)))
    }

    @Test(arguments: commands) func everyCommandRunsFromTheMenuByItsWords(_ command: Command) throws {
        var screen = try ready(command)
        screen.choose(command.phrase)
        expect(command, screen)
    }

    @Test func everyCommandRunsFromTheMenuByArrows() throws {
        for (index, command) in Self.commands.enumerated() {
            var screen = try ready(command)
            screen.press(.escape)
            screen.hold(.down, times: index)
            screen.press(.enter)
            expect(command, screen)
        }
    }

    @Test func everyCommandIsTestedHere() throws {
        var screen = try ready(Self.commands[0])
        screen.press(.escape)
        let listed = ScreenPhrase.allCases.filter {
            "\($0)".hasPrefix("command") && $0 != .commandsHeading
        }
        #expect(Set(listed) == Set(Self.commands.map(\.phrase)))
    }
}

/// Rule 8: the words for yes and no, and what the hint says of them.
@Suite struct YesNoWordTests {
    private let question = "<yes-no id=\"q\"><ask>Q?</ask></yes-no>"

    private func words(_ phrase: WizardPhrase, _ language: Language) -> [String] {
        Catalogue.of(language).text(phrase).split(separator: " ").map(String.init)
    }

    @Test(arguments: Language.ofWizard) func everyWordOfTheTableAnswers(_ language: Language) throws {
        for (phrase, answer) in [(WizardPhrase.yesWords, true), (.noWords, false)] {
            for word in words(phrase, language) + words(phrase, .english) {
                for typed in [word, word.uppercased(), " \(word) "] {
                    var screen = ScreenSession(try checklist(question), language: language)
                    screen.enter(typed)
                    #expect(screen.reply("q") == .answered(value: .yesNo(answer)), "‘\(typed)’ in \(language)")
                }
            }
        }
    }

    @Test(arguments: Language.ofWizard) func digitsAlwaysAnswer(_ language: Language) throws {
        for (typed, answer) in [("1", true), ("2", false)] {
            var screen = ScreenSession(try checklist(question), language: language)
            screen.enter(typed)
            #expect(screen.reply("q") == .answered(value: .yesNo(answer)))
        }
    }

    @Test(arguments: Language.ofWizard) func noWordMeansBoth(_ language: Language) {
        let yes = words(.yesWords, language) + words(.yesWords, .english)
        let no = words(.noWords, language) + words(.noWords, .english)
        #expect(Set(yes).isDisjoint(with: no))
    }

    @Test(arguments: Language.ofWizard) func theHintNamesWordsOfTheTable(_ language: Language) throws {
        let asked = try checklist("<yes-no id=\"q\"><ask>?</ask></yes-no>")
        let hint = converse(asked, [], language: language).transcript
        #expect(hint.contains(words(.yesWords, language)[0]) && hint.contains(words(.noWords, language)[0]))
    }
}
