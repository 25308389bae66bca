import Foundation
import Pages
import Testing

/// `mystery simulate` from the outside: bytes, files and exit statuses.
@Suite struct SimulateCommandTests {
    /// The page's own example: one branch is dead, and only the simulation can tell.
    private func example() throws -> String {
        let block = try Page("docs/simulate.md").blocks.first { $0.language == "xml" }
        return try #require(block).text
    }

    @Test func sameSeedSameBytesOnAnyNumberOfThreads() throws {
        let workspace = try Workspace()
        let path = try workspace.write("shop.xml", try example())
        for format in ["text", "html", "json"] {
            let runs = try ["1", "2", "3"].map {
                try workspace.mystery("simulate", path, "--visits", "400", "--format", format, "--threads", $0)
            }
            #expect(runs.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
            #expect(Set(runs.map(\.output)).count == 1, "\(format)")
            let other = try workspace.mystery("simulate", path, "--visits", "400", "--format", format, "--seed", "2")
            #expect(other.output != runs[0].output)
        }
    }

    @Test func strictEndsWithOneForTheDeadBranchOfThePage() throws {
        let workspace = try Workspace()
        let source = try example()
        let path = try workspace.write("shop.xml", source)
        #expect(try workspace.mystery("check", "--strict", path).status == 0)
        #expect(try workspace.mystery("simulate", path, "--visits", "1000").status == 0)
        #expect(try workspace.mystery("simulate", path, "--visits", "1000", "--strict").status == 1)
        let sound = try workspace.write("sound.xml", source.replacing("less than 50", with: "less than 80"))
        let ran = try workspace.mystery("simulate", sound, "--visits", "1000", "--strict")
        #expect(ran.status == 0, "\(ran.output)")
    }

    @Test func thePageShowsWhatTheCommandPrints() throws {
        let workspace = try Workspace()
        let block = try #require(try Page("docs/simulate.md").blocks.first { $0.language == "console" })
        _ = try workspace.write("shop.xml", try example())
        let ran = try workspace.mystery("simulate", "shop.xml", "--visits", "1000")
        for piece in block.text.components(separatedBy: "\n").dropFirst() where !piece.isEmpty && piece != "…" {
            #expect(ran.output.components(separatedBy: "\n").contains(piece), "\(piece)\n\(ran.output)")
        }
    }

    @Test(arguments: ["en", "tr", "hu", "ta", "ar"]) func textFitsEightyColumns(_ language: String) throws {
        let ran = try Workspace().mystery(
            "simulate", Repository.storeVisit, "--visits", "150", "--lang", language)
        #expect(ran.status == 0 && ran.output.count > 2_000)
        // Marks of direction take no room.
        let shown = ran.output.replacing("\u{200E}", with: "").replacing("\u{200F}", with: "")
        let longest = shown.split(separator: "\n").map(\.count).max() ?? 0
        #expect(longest <= 80, "\(longest)")
    }

    @Test(arguments: ["html", "json", "text"]) func aFileIsWrittenWhole(_ format: String) throws {
        let workspace = try Workspace()
        let path = try workspace.write("small.xml", smallChecklist)
        let printed = try workspace.mystery("simulate", path, "--visits", "50", "--format", format)
        let written = try workspace.mystery(
            "simulate", path, "--visits", "50", "--format", format, "--output", "result")
        #expect(written.status == 0 && written.output.isEmpty)
        #expect(try workspace.read("result") == printed.output)
        #expect(try workspace.mystery("simulate", path, "--output", "no/such/result").status == 3)
    }

    @Test func wrongUseIsSaidBeforeAnythingIsDone() throws {
        let workspace = try Workspace()
        let path = try workspace.write("small.xml", smallChecklist)
        for wrong in [
            ["--visits", "0"], ["--visits", "1000001"], ["--seed", "-1"], ["--threads", "0"],
            ["--shopper", "lazy"], ["--format", "pdf"], ["--lang", "xx"], ["--seed", "9007199254740993"],
        ] {
            let ran = try workspace.run(Repository.command.path, ["simulate", path] + wrong)
            #expect(ran.status == 2 && ran.output.isEmpty, "\(wrong): \(ran)")
        }
        let broken = try workspace.write("broken.xml", smallChecklist.replacing("greeted is no", with: "greted is no"))
        let ran = try workspace.mystery("simulate", broken)
        #expect(ran.status == 1 && ran.output.isEmpty && ran.errors.contains("Did you mean ‘greeted’?"))
        #expect(try workspace.mystery("simulate", "missing.xml").status == 3)
    }

    @Test func hostileTextsStayText() throws {
        let workspace = try Workspace()
        let path = try workspace.write(
            "small.xml", smallChecklist.replacing("Small", with: "&lt;script>\u{202E}&quot;&amp;#39;"))
        let page = try workspace.mystery("simulate", path, "--visits", "150", "--format", "html").output
        #expect(!page.contains("<script") && page.contains("&lt;script&gt;⟦U+202E⟧&quot;"))
        let text = try workspace.mystery("simulate", path, "--visits", "150").output
        #expect(!text.unicodeScalars.contains("\u{202E}") && text.contains("<script>"))
    }

    @Test func theSchemaIsPrinted() throws {
        let file = Repository.root.appending(path: "Sources/Reporting/Schemas/simulation.schema.json")
        #expect(
            try Workspace().mystery("schema", "simulation").output == String(contentsOf: file, encoding: .utf8))
    }
}
