import Evaluation
import Phrases
import Testing
import Wizard

/// The way through a visit: comments, moving, hiding, review, finishing, and a store that fails.
@Suite struct LinesFlowTests {
    private let greeting = """
        <yes-no id="greeted" points="1"><ask>Greeted?</ask>
          <comment when="greeted is no" required="yes" min-length="5">What happened instead?</comment></yes-no>
        <text id="who" when="greeted is yes"><ask>By whom?</ask></text>
        <yes-no id="clean" points="1"><ask>Clean?</ask></yes-no>
        """

    @Test func aCommentIsAskedForAfterTheAnswerThatNeedsIt() throws {
        let talk = converse(try checklist(greeting), ["no", "Hm", "They kept talking."])
        #expect(talk.transcript.contains("What happened instead?"))
        #expect(talk.transcript.contains("2 of at least 5 characters"))
        #expect(talk.visit.entry("greeted").comment == "They kept talking.")
    }

    @Test func hidingAnAnswerIsAskedFirstAndTheAnswerIsKept() throws {
        let talk = converse(try checklist(greeting), ["yes", "Ann", ":go 1", "no", "2", "no", "1", "They talked."])
        #expect(talk.transcript.contains("1 other answer is no longer asked for: By whom?"))
        #expect(talk.transcript.contains("Nothing was changed."))
        #expect(talk.reply("greeted") == .answered(value: .yesNo(false)))
        #expect(talk.reply("who") == .answered(value: .text("Ann")), "dormant, not deleted")
    }

    @Test func undoAndRedoBringAnswersBack() throws {
        let talk = converse(try checklist(greeting), ["yes", ":undo", ":redo", ":undo"])
        #expect(talk.reply("greeted") == nil)
        #expect(talk.events.count == 4, "an undo is an event of its own, nothing is erased")
    }

    @Test func theReviewNamesWhatIsMissingAndFinishingTakesATypedWord() throws {
        let test = try checklist(greeting)
        let talk = converse(
            test, [":review", ":finish", "1", "yes", "", "1", ":review", ":finish", "yes", ":finish", "Confirm"])
        #expect(talk.transcript.contains("2 things are missing before you can finish:\n1 Greeted? Not answered."))
        #expect(talk.transcript.contains("The visit cannot be finished yet."))
        #expect(talk.transcript.contains("Not confirmed. The visit stays open."))
        #expect(talk.end == .finalised)
        #expect(talk.visit.isFinalised)
    }

    @Test func theBriefingComesFirstAndIsAcceptedByItsWord() throws {
        let briefing = "<briefing><scenario>Buy a gift.</scenario><must>Keep the receipt.</must></briefing>"
        let test = try checklist(greeting, briefing: briefing)
        #expect(converse(test, ["yes", "yes"]).events.isEmpty)
        let talk = converse(test, ["ok", "yes"])
        #expect(talk.transcript.contains("Your scenario: Buy a gift.\nTo do: Keep the receipt."))
        #expect(talk.visit.acknowledgement?.checklistVersion == "1")
        #expect(talk.reply("greeted") != nil)
    }

    @Test func aResumedVisitGoesOnAtItsQuestion() throws {
        let test = try checklist(greeting)
        let first = converse(test, ["yes"])
        let second = converse(test, [], earlier: first.events, resumingAt: "clean")
        #expect(second.transcript.contains("Welcome back. 1 of 3 questions are answered."))
        #expect(second.transcript.contains("Question 3 of 3, required.\nClean?"))
    }

    @Test func aFailedSaveIsLoudAndTheAnswerIsKeptForTheRetry() throws {
        let talk = converse(try checklist(greeting), ["yes", "retry", "Ann"], failing: [1, 2])
        #expect(talk.transcript.contains("NOT SAVED: There is no room left."))
        let again = converse(try checklist(greeting), ["yes", "retry", "Ann"], failing: [1])
        #expect(again.transcript.contains("Now everything is saved."))
        #expect(again.reply("greeted") == .answered(value: .yesNo(true)))
        #expect(again.reply("who") == .answered(value: .text("Ann")))
    }

    @Test func leavingWithUnsavedAnswersSaysSo() throws {
        let talk = converse(try checklist(greeting), ["yes", ":quit"], failing: [1, 2, 3])
        #expect(talk.end == .notSaved)
        #expect(!talk.transcript.contains("Everything is saved"))
    }

    @Test func doesNotApplyAsksForAReason() throws {
        let test = try checklist("<yes-no id=\"q\" points=\"1\" na=\"yes\"><ask>Q</ask></yes-no>")
        let talk = converse(test, ["3", "", "No car park."])
        #expect(talk.reply("q") == .notApplicable(reason: "No car park."))
        #expect(converse(test, [":na No car park."]).reply("q") == .notApplicable(reason: "No car park."))
    }

    @Test func aRefusedLineInTheReviewDoesNotRepeatTheList() throws {
        let talk = converse(try checklist(greeting), [":review", ":xyz", ":photo", "9", ":review"])
        #expect(talk.lines.filter { $0.hasPrefix("Review.") }.count == 2)
        #expect(talk.transcript.contains("There is no command ‘xyz’."))
        #expect(talk.transcript.contains("This works at a question."))
    }

    @Test func undoInTwoTurkishWordsIsNotBack() throws {
        let talk = converse(try checklist(greeting), ["1", ":geri al"], language: .turkish)
        #expect(talk.reply("greeted") == nil, "\(talk.transcript)")
    }

    @Test func turkishCapitalsFindTheirCommands() throws {
        let talk = converse(try checklist(greeting), ["1", ":GERİ", "2"], language: .turkish)
        #expect(talk.reply("greeted") == .answered(value: .yesNo(false)), "\(talk.transcript)")
    }

    @Test func theLanguageChangesInTheMiddle() throws {
        let talk = converse(try checklist(greeting), [":lang xx", ":lang tr", ":lang en"])
        #expect(talk.transcript.contains("Type one of these languages: en (English), tr (Türkçe)"))
        #expect(talk.events.contains(.languageChanged(language: "tr")))
        #expect(talk.transcript.contains("The language is now English."))
    }
}
