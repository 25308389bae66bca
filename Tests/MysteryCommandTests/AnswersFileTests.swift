import Foundation
import Testing

/// Answers files are strict: everything wrong is named in one run, and nothing of a refused file is saved.
@Suite struct AnswersFileTests {
    private func answers(_ answers: String, version: String = "1", more: String = "") -> String {
        """
        {"checklist": {"id": "small", "version": "\(version)"}, "location": "Here", "date": "2026-03-14",
         "answers": {\(answers)}\(more)}
        """
    }

    private func visit(_ text: String, _ options: String...) throws -> (Ran, Workspace) {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        let file = try workspace.write("answers.json", text)
        let ran = try workspace.run(Repository.command.path, ["visit", checklist, "--answers", file] + options)
        return (ran, workspace)
    }

    @Test func aCompleteConfirmedFileIsFinalised() throws {
        let text = answers("\"greeted\": \"yes\", \"people\": 3", more: ", \"attestation\": \"confirmed\"")
        let (ran, workspace) = try visit(text)
        #expect(ran.status == 0 && ran.output == "small-2026-03-14-1\n", "\(ran)")
        #expect(try workspace.mystery("visits").output.contains("final"))
    }

    @Test func everyMistakeIsNamedInOneRunAndNothingIsSaved() throws {
        let text = answers("\"greeted\": \"yes\", \"peopel\": 3, \"why\": \"busy\", \"people\": 100")
        let (ran, workspace) = try visit(text)
        #expect(ran.status == 1)
        for words in [
            "[answers-bad-value]", "[answers-unknown-question]", "Did you mean ‘people’?",
            "[answers-not-asked]", "it is asked only when greeted is no", "The value is above 99.",
        ] {
            #expect(ran.errors.contains(words), "\(words) in \(ran.errors)")
        }
        #expect(!workspace.files.contains("visits.sqlite"))
    }

    @Test func whatDependsOnARefusedAnswerIsNotReportedToo() throws {
        let (ran, _) = try visit(answers("\"greeted\": \"perhaps\", \"why\": \"busy\", \"people\": 3"))
        #expect(
            ran.status == 1 && ran.errors.contains("answers.json:2:25") && ran.errors.contains("[answers-bad-value]"))
        #expect(!ran.errors.contains("[answers-not-asked]"), "\(ran.errors)")
    }

    @Test func whatIsMissingIsNamedUnlessADraftIsWanted() throws {
        let text = answers("\"greeted\": \"no\"")
        let (refused, _) = try visit(text)
        #expect(refused.status == 1 && refused.errors.contains("‘why’: not answered."), "\(refused)")
        #expect(refused.errors.contains("‘people’: not answered."))
        let (draft, workspace) = try visit(text, "--partial")
        #expect(draft.status == 10, "\(draft)")
        #expect(try workspace.mystery("visits").output.contains("draft"))
    }

    @Test func answersForAnotherVersionAreRefused() throws {
        let (ran, _) = try visit(answers("\"greeted\": \"yes\"", version: "2"))
        #expect(
            ran.status == 1 && ran.errors.contains("‘small’ version 2, the checklist is ‘small’ version 1"), "\(ran)")
    }

    @Test func photosOutsideTheFolderAreRefused() throws {
        for path in ["/etc/passwd", "../secret.jpg", "a/../../b.jpg"] {
            let text = answers(
                "\"greeted\": \"yes\", \"people\": 1", more: ", \"attachments\": {\"greeted\": [\"\(path)\"]}")
            let (ran, _) = try visit(text, "--partial")
            #expect(ran.status == 1 && ran.errors.contains("outside the folder"), "\(path): \(ran)")
        }
    }

    @Test func aRefusedPhotoLeavesNoDraftBehind() throws {
        let more = ", \"attachments\": {\"greeted\": [\"missing.jpg\"]}"
        let (ran, workspace) = try visit(answers("\"greeted\": \"yes\", \"people\": 1", more: more), "--partial")
        #expect(ran.status == 1 && ran.errors.contains("missing.jpg"), "\(ran)")
        #expect(!workspace.files.contains("visits.sqlite"))
    }

    @Test func aFileNeverGoesOnWithAShoppersDraft() throws {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        #expect(try workspace.mystery("visit", checklist, "--location", "Here", input: "no\n").status == 10)
        let text = answers("\"greeted\": \"yes\", \"people\": 1", more: ", \"attestation\": \"confirmed\"")
        let ran = try workspace.mystery("visit", checklist, "--answers", try workspace.write("answers.json", text))
        #expect(ran.status == 0 && ran.output == "small-2026-03-14-1\n", "\(ran)")
        #expect(try workspace.mystery("visits").output.split(separator: "\n").count == 2)
    }

    @Test func controlCharactersInALocationAreRefused() throws {
        let text = answers("\"greeted\": \"yes\"").replacing("\"Here\"", with: "\"a\\nb  draft  fake\"")
        let (ran, workspace) = try visit(text, "--partial")
        #expect(ran.status == 1 && ran.errors.contains("plain text"), "\(ran)")
        let typed = try workspace.mystery("visit", "small.xml", "--location", "a\u{1B}[31m")
        #expect(typed.status == 2 && !typed.errors.contains("\u{1B}"), "\(typed)")
    }

    @Test func aPhotoBesideTheFileIsTakenIn() throws {
        let workspace = try Workspace()
        let checklist = try workspace.write("small.xml", smallChecklist)
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array("rest of a picture".utf8)
        try Data(png).write(to: workspace.url.appending(path: "till.png"))
        let more = ", \"attachments\": {\"greeted\": [\"till.png\"]}, \"attestation\": \"confirmed\""
        let file = try workspace.write("answers.json", answers("\"greeted\": \"yes\", \"people\": 1", more: more))
        let ran = try workspace.mystery("visit", checklist, "--answers", file)
        #expect(ran.status == 0, "\(ran)")
        #expect(try workspace.mystery("verify").status == 0)
        let folder = workspace.path("visits.sqlite-evidence/small-2026-03-14-1")
        let kept = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".png") })
        try Data("x".utf8).write(to: URL(filePath: "\(folder)/\(kept)"))
        let verified = try workspace.mystery("verify")
        #expect(verified.status == 1 && verified.output.contains("‘till.png’ was altered"), "\(verified)")
    }
}
