import Evaluation
import Phrases
import Testing
import Wizard

/// A section for each member of staff: naming, changing the list, undo, resume, and answers kept for nobody else.
@Suite struct RepeatedSectionTests {
    @Test func eachNameGetsItsSectionSpokenByName() {
        let talk = converse(checklist([staff()]), ["Ayşe; Mehmet", "yes", "no", "no"])
        #expect(talk.instances() == [Instance(slot: 1, name: "Ayşe"), Instance(slot: 2, name: "Mehmet")])
        #expect(talk.transcript.contains("Saved: Ayşe, Mehmet."))
        #expect(
            talk.transcript.contains("Section 1 of 1: Staff: Ayşe.\nQuestion 2 of 3, required.\nDid Ayşe serve you?"))
        #expect(talk.transcript.contains("Section 1 of 1: Staff: Mehmet.\n"))
        #expect(talk.transcript.contains("Did Mehmet serve you?"))
        #expect(talk.reply("served#1") == .answered(value: .yesNo(true)), "\(talk.transcript)")
        #expect(talk.reply("polite#1") == .answered(value: .yesNo(false)))
        #expect(talk.reply("served#2") == .answered(value: .yesNo(false)))
        #expect(talk.transcript.contains("Review."))
    }

    @Test func theListIsExplainedAndShownWithNumbersForChanges() {
        let talk = converse(checklist([staff(ask: "")]), ["Ayşe", ":back"])
        #expect(
            talk.transcript.contains("Which members of staff did you meet?\nType the names, separated by commas.\n"))
        #expect(talk.transcript.contains("From 1 to 3."))
        #expect(talk.transcript.contains("1 Ayşe.\nType the names, separated by commas."), "\(talk.transcript)")
        #expect(talk.transcript.contains("‘- 2’ removes the second"))
    }

    static let changes: [([String], [Instance])] = [
        (
            ["+ Ali"],
            [Instance(slot: 1, name: "Ayşe"), Instance(slot: 2, name: "Mehmet"), Instance(slot: 3, name: "Ali")]
        ),
        (["- 1", "1"], [Instance(slot: 2, name: "Mehmet")]), (["-mehmet"], [Instance(slot: 1, name: "Ayşe")]),
        (["2 = Memo"], [Instance(slot: 1, name: "Ayşe"), Instance(slot: 2, name: "Memo")]),
        (["Mehmet, Ayşe"], [Instance(slot: 1, name: "Ayşe"), Instance(slot: 2, name: "Mehmet")]),
        (["Ali, Mehmet", "1"], [Instance(slot: 2, name: "Mehmet"), Instance(slot: 3, name: "Ali")]),
    ]

    @Test(arguments: changes) func theListIsChangedAndSlotsAreKept(_ typed: [String], _ after: [Instance]) {
        let talk = converse(checklist([staff()]), ["Ayşe, Mehmet", "no", ":go 1"] + typed)
        #expect(talk.instances() == after, "\(talk.transcript)")
        #expect(talk.reply("served#1") == .answered(value: .yesNo(false)), "what was said of Ayşe stays hers")
    }

    @Test(arguments: [
        ("Ayşe, Ayşe", "‘Ayşe’ stands here twice."), ("a,b,c,d", "At most 3 can be named here."),
        ("- 4", "‘4’ is not in the list."), ("5 = Ali", "‘5’ is not in the list."), ("+", "Nothing was entered."),
    ])
    func aWrongListIsRefusedInPlainWords(_ typed: String, _ words: String) {
        let talk = converse(checklist([staff()]), ["Ayşe", ":go 1", typed])
        #expect(talk.transcript.contains(words), "\(talk.transcript)")
        #expect(talk.instances() == [Instance(slot: 1, name: "Ayşe")])
    }

    @Test func removingSomebodyWithAnswersIsAskedFirstAndUndone() {
        let typed = ["Ayşe, Mehmet", "yes", "no", "no", ":go 1", "- 1"]
        let kept = converse(checklist([staff()]), typed + ["2"])
        #expect(kept.transcript.contains("Did Ayşe serve you? / Polite? (Ayşe)"), "\(kept.transcript)")
        #expect(kept.instances().count == 2)
        let removed = converse(checklist([staff()]), typed + ["1", ":review"])
        #expect(removed.instances().map(\.name) == ["Mehmet"])
        #expect(removed.reply("served#1") == .answered(value: .yesNo(true)), "dormant, not deleted")
        #expect(removed.transcript.contains("2 answers are kept, but not sent"))
        let undone = converse(checklist([staff()]), typed + ["1", ":undo"])
        #expect(undone.instances().map(\.name) == ["Ayşe", "Mehmet"])
    }

    @Test func takingTheWholeListBackIsAskedFirst() {
        let talk = converse(checklist([staff()]), ["Ayşe", "yes", "yes", ":go 1", ":clear", "2"])
        #expect(talk.instances().map(\.name) == ["Ayşe"], "\(talk.transcript)")
    }

    @Test func aNewNameNeverInheritsTheAnswersOfARemovedOne() throws {
        let test = checklist([staff(2)])
        let typed = ["Ayşe, Mehmet", "yes", "yes", "no", ":go 1", "- 1", "1", ":go 1", "+ Ali"]
        let refused = converse(test, typed + ["2"])
        #expect(refused.transcript.contains("no free place for ‘Ali’: 2 answers kept for a removed name"))
        #expect(refused.instances().map(\.name) == ["Mehmet"])
        let taken = converse(test, typed + ["1"])
        #expect(taken.instances().map(\.name) == ["Ali", "Mehmet"])
        #expect(taken.reply("served#1") == nil && taken.reply("polite#1") == nil)
        #expect(taken.reply("served#2") == .answered(value: .yesNo(false)))
        let undone = converse(test, typed + ["1", ":undo"])
        #expect(undone.reply("served#1") == .answered(value: .yesNo(true)))
        #expect(undone.instances().map(\.name) == ["Mehmet"])
        let redone = converse(test, typed + ["1", ":undo", ":redo"])
        #expect(redone.reply("served#1") == nil && redone.instances().count == 2)
    }

    @Test func aResumedVisitKnowsItsInstances() {
        let test = checklist([staff()])
        let first = converse(test, ["Ayşe, Mehmet", "no"])
        let second = converse(test, ["yes"], earlier: first.events, resumingAt: "served#2")
        #expect(second.transcript.contains("Section 1 of 1: Staff: Mehmet."))
        #expect(second.transcript.contains("Did Mehmet serve you?"))
        #expect(second.reply("served#2") == .answered(value: .yesNo(true)))
    }

    @Test func tooFewNamesAreMissing() {
        let talk = converse(checklist([staff()]), ["Ayşe", ":go 1", "- 1", ":review", ":finish"])
        #expect(talk.transcript.contains("1 Whom did you meet? Not answered."), "\(talk.transcript)")
        #expect(talk.transcript.contains("The visit cannot be finished yet."))
    }

    @Test func aHostileNameCannotSteerATerminal() {
        let talk = converse(checklist([staff()]), ["A\u{1B}[2Jx", "\u{202E}evil", "<script>"])
        #expect(talk.instances().map(\.name) == ["<script>"], "\(talk.transcript)")
        #expect(talk.lines.filter { $0 == "A name is plain text on one line." }.count == 2)
    }
}
