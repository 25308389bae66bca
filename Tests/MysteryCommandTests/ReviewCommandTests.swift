import Foundation
import Testing

/// What a reviewer sees, and that nobody else does.
@Suite struct ReviewCommandTests {
    /// Answered by a machine in no time, with the same words twice.
    private func hastyVisit(_ workspace: Workspace) throws -> Ran {
        let questions = (1...8).map { number in
            """
            <rating id="r\(number)" points="4"><ask>How well was part number \(number) of the shop looked after?</ask>\
            <option value="1">Badly</option><option value="2">Fairly</option><option value="3">Well</option></rating>
            """
        }
        let checklist = smallChecklist.replacing(
            "<yes-no", with: questions.joined(separator: "\n").replacing(" points=\"4\"", with: "") + "<yes-no")
        let path = try workspace.write("small.xml", checklist)
        let typed = Array(repeating: "3", count: 8) + ["1", "3", ":finish", "confirm"]
        return try workspace.mystery(
            "visit", path, "--location", "Here", "--date", "2026-03-14", "--clock", "2026-03-24T18:00:00.000Z",
            input: typed.joined(separator: "\n") + "\n")
    }

    @Test func flagsAreForTheReviewerAlone() throws {
        let workspace = try Workspace()
        let visit = try hastyVisit(workspace)
        #expect(visit.status == 0, "\(visit)")
        let review = try workspace.mystery("review", "small-2026-03-14-1")
        #expect(review.status == 0, "\(review)")
        let kinds = ["fast-answers", "straight-lining", "late-answers"]
        for kind in kinds { #expect(review.output.contains("  \(kind): "), "\(kind) in \(review.output)") }
        #expect(review.output.contains("answers: 10 of 10 asked"), "\(review.output)")
        #expect(try workspace.mystery("report", "small-2026-03-14-1", "--name", "card").status == 0)
        var shown = ["what the shopper saw": visit.output + visit.errors]
        for ending in ["html", "md", "json"] { shown[ending] = try workspace.read("reports/card.\(ending)") }
        for (place, text) in shown {
            for words in kinds + ["ooner than the question", "ratings in a row", "days after the visit", "flag"] {
                #expect(!text.contains(words), "‘\(words)’ in \(place)")
            }
        }
    }

    @Test func theJSONHoldsTheFiguresOfEachFlag() throws {
        let workspace = try Workspace()
        #expect(try hastyVisit(workspace).status == 0)
        let ran = try workspace.mystery("review", "small-2026-03-14-1", "--format", "json")
        let record = try #require(try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any])
        let flags = try #require(record["flags"] as? [[String: Any]])
        let line = try #require(flags.first { $0["kind"] as? String == "straight-lining" })
        #expect(line["figures"] as? [String: Int] == ["length": 8, "option": 3, "options": 3])
        #expect(record["state"] as? String == "final" && record["format"] as? String == "mystery-review-1")
    }

    /// Whoever words scorecards or talks to shoppers has no way to the flags.
    @Test(arguments: ["Reporting", "Wizard", "Phrases"]) func nothingThatOthersReadKnowsOfFlags(_ target: String) throws
    {
        let folder = Repository.root.appending(path: "Sources/\(target)")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            count += 1
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(!text.contains("qualityFlags") && !text.contains("QualityFlag"), "\(file.lastPathComponent)")
        }
        #expect(count > 5)
    }

    @Test func anUnknownVisitIsNamed() throws {
        let workspace = try Workspace()
        #expect(try hastyVisit(workspace).status == 0)
        let ran = try workspace.mystery("review", "small-2026-03-14-2")
        #expect(ran.status != 0 && ran.errors.contains("Did you mean ‘small-2026-03-14-1’?"), "\(ran)")
    }
}
