import Foundation
import Testing

/// Templates, drafts that go on by hand, dumps, and the same file twice.
@Suite struct AnswersCommandTests {
    private static let everything = Repository.root.appending(path: "Tests/Everything/everything.xml").path
    private static let answers = Repository.root.appending(path: "Tests/Everything/answers.json").path

    private func small(_ answers: String, more: String = "") -> String {
        """
        {"checklist": {"id": "small", "version": "1"}, "location": "Here", "date": "2026-03-14",
         "answers": {\(answers)}\(more)}
        """
    }

    @Test func aTemplateIsItselfAnAnswersFile() throws {
        let workspace = try Workspace()
        let named = try workspace.mystery(
            "visit", Self.everything, "--template", "--location", "Mill Lane", "--date", "2026-03-14")
        #expect(named.status == 0 && named.errors.isEmpty, "\(named)")
        let file = try workspace.write("template.json", named.output)
        #expect(try workspace.mystery("visit", Self.everything, "--answers", file).status == 1)
        let draft = try workspace.mystery("visit", Self.everything, "--answers", file, "--partial")
        #expect(draft.status == 10 && draft.output == "everything-2026-03-14-1\n", "\(draft)")
    }

    @Test func aTemplateWithoutPlaceAndDayTakesThemFromTheCommandLine() throws {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        let template = try workspace.mystery("visit", checklist, "--template").output
        let file = try workspace.write("template.json", template)
        let refused = try workspace.mystery("visit", checklist, "--answers", file, "--partial")
        #expect(refused.status == 1 && refused.errors.contains("‘location’ is not filled in."), "\(refused)")
        let ran = try workspace.mystery(
            "visit", checklist, "--answers", file, "--partial", "--location", "Mill Lane", "--date", "2026-03-14")
        #expect(ran.status == 10, "\(ran)")
        #expect(try workspace.mystery("visit", checklist, "--template", "--answers", file).status == 2)
    }

    @Test func thenAskGoesOnAtTheFirstGap() throws {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        let file = try workspace.write("a.json", small("\"greeted\": \"no\""))
        let ran = try workspace.mystery(
            "visit", checklist, "--answers", file, "--then-ask", input: "He was busy.\n3\n:finish\nconfirm\n")
        #expect(ran.status == 0, "\(ran)")
        #expect(ran.output.contains("Why not?") && !ran.output.contains("Were you greeted?\n1"), "\(ran.output)")
        let review = try workspace.mystery("review", "small-2026-03-14-1")
        #expect(review.output.contains("changes: 2 typed, 0 pasted, 0 by stopwatch, 1 by a file"), "\(review)")
        #expect(review.output.contains("scripted: 1 answers came from a file.\n    at greeted\n"), "\(review)")
    }

    @Test func theSameAnswersAreNotTakenTwice() throws {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        let text = small("\"greeted\": \"yes\", \"people\": 1", more: ", \"attestation\": \"confirmed\"")
        let file = try workspace.write("a.json", text)
        #expect(try workspace.mystery("visit", checklist, "--answers", file).status == 0)
        let again = try workspace.mystery("visit", checklist, "--answers", file)
        #expect(again.status == 1 && again.errors.contains("as visit ‘small-2026-03-14-1’"), "\(again)")
        #expect(try workspace.mystery("visits").output.split(separator: "\n").count == 1)
        #expect(try workspace.mystery("visit", checklist, "--answers", file, "--new").status == 0)
        let other = try workspace.write("b.json", text.replacing("\"people\": 1", with: "\"people\": 2"))
        #expect(try workspace.mystery("visit", checklist, "--answers", other).status == 0)
        #expect(try workspace.mystery("visits").output.split(separator: "\n").count == 3)
    }

    @Test func aDumpGivesTheSameVisitFromTheStoreAndFromAFolder() throws {
        let workspace = try Workspace()
        #expect(try workspace.mystery("visit", Self.everything, "--answers", Self.answers).status == 0)
        let dump = try workspace.mystery("answers", "everything-2026-03-14-1")
        #expect(dump.status == 0 && dump.output.contains("\"sha256\""), "\(dump)")
        let file = try workspace.write("dump.json", dump.output)
        #expect(try workspace.mystery("visit", Self.everything, "--answers", file, "--new").status == 0)
        let folder = try workspace.mystery("answers", "everything-2026-03-14-1", "--into", "out")
        #expect(folder.output == "out/everything-2026-03-14-1.json\n", "\(folder)")
        // In another store the photos are found beside the file.
        let into = try workspace.mystery(
            "visit", Self.everything, "--answers", workspace.path("out/everything-2026-03-14-1.json"), "--store",
            "new.sqlite")
        #expect(into.status == 0, "\(into)")
        let second = try workspace.mystery("answers", "everything-2026-03-14-2").output
        let third = try workspace.mystery("answers", "everything-2026-03-14-1", "--store", "new.sqlite").output
        #expect(second == dump.output && third == dump.output)
        let scores = try [["everything-2026-03-14-1"], ["everything-2026-03-14-1", "--store", "new.sqlite"]].map {
            try workspace.run(Repository.command.path, ["score", "--explain"] + $0).output
        }
        #expect(scores[0] == scores[1] && !scores[0].isEmpty)
    }

    @Test func aPhotoThatIsNotTheOneMeantIsRefused() throws {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]).write(
            to: workspace.url.appending(path: "till.png"))
        let digest = String(repeating: "0", count: 64)
        for (name, words) in [("till.png", "does not hold the bytes"), ("lost.png", "There is no file")] {
            let more = ", \"attachments\": {\"greeted\": [{\"file\": \"\(name)\", \"sha256\": \"\(digest)\"}]}"
            let file = try workspace.write("a.json", small("\"greeted\": \"yes\"", more: more))
            let ran = try workspace.mystery("visit", checklist, "--answers", file, "--partial")
            #expect(ran.status == 1 && ran.errors.contains(words), "\(ran)")
        }
        #expect(!workspace.files.contains("visits.sqlite"))
    }
}
