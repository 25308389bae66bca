import Foundation
import Testing

/// One visit with every construct of the language, from the checker to the scorecard, through the real command.
@Suite struct EverythingTests {
    private static let folder = Repository.root.appending(path: "Tests/Everything")
    private static let checklist = folder.appending(path: "everything.xml").path
    private static let answers = folder.appending(path: "answers.json").path

    private func visit(_ workspace: Workspace) throws -> String {
        let ran = try workspace.mystery(
            "visit", Self.checklist, "--answers", Self.answers, "--clock", "2026-03-15T08:00:00.000Z")
        #expect(ran.status == 0, "\(ran)")
        return ran.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test func theChecklistIsClean() throws {
        let ran = try Workspace().mystery("check", "--strict", Self.checklist)
        #expect(ran.status == 0, "\(ran)")
    }

    @Test func theScoreExplainsItself() throws {
        let workspace = try Workspace()
        let ran = try workspace.mystery("score", try visit(workspace), "--explain")
        #expect(ran.status == 0, "\(ran)")
        for words in ["total", "greeted", "tidy-bins"] {
            #expect(ran.output.contains(words), "\(words): \(ran.output)")
        }
    }

    @Test(arguments: ["en", "tr", "hu", "ta"]) func everyFormatIsWritten(_ language: String) throws {
        let workspace = try Workspace()
        let ran = try workspace.mystery("report", try visit(workspace), "--name", "card", "--lang", language)
        #expect(ran.status == 0, "\(ran)")
        for ending in ["html", "md", "json"] {
            let text = try workspace.read("reports/card.\(ending)")
            for words in ["From the queue to the food", "47.4979, 19.0402", "How tidy was it?", "9.2"] {
                let local = language == "en" || language == "ta" ? words : words.replacing("9.2", with: "9,2")
                #expect(text.contains(words) || text.contains(local), "\(words) in \(ending)")
            }
            #expect(!text.contains("menu.pdf"), "the name of a file is the shopper's own: \(ending)")
            #expect(!text.contains("Zsófi"), "staff are not named in \(ending)")
            for left in ["{instance}", "{location", "{greetings", "{pay-paid"] {
                #expect(!text.contains(left), "\(ending)")
            }
        }
    }

    @Test func theFileOfTheDocumentationIsUnderstood() throws {
        let page = try String(contentsOf: Repository.root.appending(path: "docs/answers-file.md"), encoding: .utf8)
        let blocks = page.components(separatedBy: "```json\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        let repeated = try #require(blocks.first { $0.contains("\"everything\"") })
        let workspace = try Workspace()
        try FileManager.default.copyItem(
            at: Self.folder.appending(path: "bag.png"), to: workspace.url.appending(path: "bag.png"))
        let file = try workspace.write("answers.json", repeated)
        let ran = try workspace.mystery("visit", Self.checklist, "--answers", file, "--partial")
        #expect(ran.status == 10, "\(ran)")
    }

    @Test func theSameVisitIsMadeInLines() throws {
        let workspace = try Workspace()
        let menu = Self.folder.appending(path: "menu.pdf").path
        let typed = [
            "2", "1", "1", "1", "ok", "2026-03-14 18:05", "14.3.2026 18:14", "47.4979, 19.0402", menu, "3 min 20 s",
            "2:10", "4", "4", "2", "Both bins were full; cups lay around them.",
            "Voice at the speaker, Zsófi", "1", "1", "1", "4", "3",
            "2", "She held out the bag and said the price.", "2", "2", "3", "4",
            "1", "18.40", "2", ":finish", "confirm",
        ]
        let ran = try workspace.mystery(
            "visit", Self.checklist, "--location", "Ring Road 12", "--date", "2026-03-14", "--clock",
            "2026-03-15T08:00:00.000Z", input: typed.joined(separator: "\n") + "\n")
        #expect(ran.status == 0, "\(ran)")
        let lines = try workspace.mystery("visits").output.split(separator: " ").first.map(String.init) ?? ""
        let fromFile = try visit(workspace)
        let scores = try [lines, fromFile].map { try workspace.mystery("score", $0, "--explain").output }
        let withoutIDs = zip(scores, [lines, fromFile]).map { $0.replacing($1, with: "VISIT") }
        #expect(withoutIDs[0] == withoutIDs[1], "\(ran.output)")
    }
}
