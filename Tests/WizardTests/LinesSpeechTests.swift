import Evaluation
import Testing
import Wizard

/// The lines front end can be followed by ear: a fixed order, whole sentences, not one escape byte.
@Suite struct LinesSpeechTests {
    @Test func aQuestionIsSpokenInItsFixedOrder() throws {
        let test = try checklist("<yes-no id=\"a\" points=\"1\" na=\"yes\"><ask>Was it clean?</ask></yes-no>")
        let said = converse(test, []).lines
        #expect(
            said == [
                "Test. Mill Lane 4, 14 March 2026. Visit test-1.",
                "Every answer is saved at once. Type ? for help.",
                "Section 1 of 1: Main.",
                "Question 1 of 1, required.",
                "Was it clean?",
                "1 Yes. 2 No. 3 Does not apply.",
                "Type the number, or yes or no.",
                "Current answer: none.",
                "Answer: ",
                "The input ended. Everything so far is saved as a draft: visit test-1.",
                "",
            ])
    }

    @Test func everyQuestionOfASessionSaysNumberRequiredQuestionAnswerAndPrompt() throws {
        let test = try checklist(
            """
            <yes-no id="a" points="1"><ask>First?</ask></yes-no>
            <number id="b"><ask>Second?</ask></number>
            <choice id="c"><ask>Third?</ask><option value="x">An X</option><option value="y">A Y</option></choice>
            """)
        let talk = converse(test, ["1", "", "2", ":quit"])
        for (number, status, ask) in [(1, "required", "First?"), (2, "optional", "Second?"), (3, "optional", "Third?")]
        {
            let start = try #require(talk.lines.firstIndex(of: "Question \(number) of 3, \(status)."))
            #expect(talk.lines[start + 1] == ask)
            let answer = try #require(talk.lines[start...].firstIndex { $0.hasPrefix("Current answer: ") })
            #expect(talk.lines[answer + 1].hasPrefix("Answer: «"))
        }
    }

    @Test func nothingThatIsSaidCanSteerATerminal() throws {
        let test = try checklist("<text id=\"a\" required=\"yes\"><ask>What &#x9b;1m did they say?</ask></text>")
        let talk = converse(test, ["\u{1B}[2J\u{7}boo\u{9B}3m", ":back", ":quit"])
        let controls = talk.transcript.replacing("«\u{1B}[2J\u{7}boo\u{9B}3m»", with: "").unicodeScalars.filter {
            $0.properties.generalCategory == .control && $0 != "\n"
        }
        #expect(controls.isEmpty, "the shopper's own escape bytes come back as U+FFFD")
    }

    @Test func aSectionIsNamedOnlyWhenItChanges() throws {
        let test = try checklist("<yes-no id=\"a\"><ask>A?</ask></yes-no><yes-no id=\"b\"><ask>B?</ask></yes-no>")
        let talk = converse(test, ["1", "2"])
        #expect(talk.lines.filter { $0.hasPrefix("Section") }.count == 1)
    }
}
