import Foundation
import Pages
import Testing

/// Forms, code books and logic sheets through the real command.
@Suite struct PreviewCommandTests {
    private static let folder = Repository.root.appending(path: "Tests/Everything")
    private static let everything = folder.appending(path: "everything.xml").path

    /// What is asked in the checklist with everything, cut where something of the visit is taken over.
    private static func asked() throws -> [String] {
        try ["everything.xml", "common.xml"].flatMap { name in
            let source = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let texts = source.matches(of: /<(?:ask|row|instances)[^>]*>([^<]+)</).map { String($0.output.1) }
            return texts.flatMap { $0.split(separator: /\{[^}]*\}/).map { $0.trimmingCharacters(in: .whitespaces) } }
        }
    }

    @Test(arguments: ["en", "tr", "hu", "ta", "ar"]) func everyQuestionStandsOnTheForm(_ language: String) throws {
        let workspace = try Workspace()
        let ran = try workspace.mystery("preview", Self.everything, "--lang", language)
        #expect(ran.status == 0, "\(ran)")
        #expect(ran.output == "preview/everything.\(language).html\npreview/everything.\(language).md\n")
        let asked = try Self.asked()
        #expect(asked.count > 25)
        for ending in ["html", "md"] {
            let text = try workspace.read("preview/everything.\(language).\(ending)")
            for words in asked where !text.contains(words) { Issue.record("\(language).\(ending) lacks ‘\(words)’") }
            for place in ["{instance", "{location", "{pay-", "{left"] {
                #expect(!text.contains(place), "\(language).\(ending)")
            }
        }
    }

    @Test func everyPartIsWrittenInItsFormats() throws {
        let workspace = try Workspace()
        let ran = try workspace.mystery(
            "preview", Self.everything, "--part", "logic", "--part", "codebook", "--output", "out", "--paper", "letter")
        #expect(ran.status == 0, "\(ran)")
        let names = try FileManager.default.contentsOfDirectory(atPath: workspace.path("out")).sorted()
        #expect(
            names == [
                "everything.en.codebook.csv", "everything.en.codebook.md", "everything.en.logic.html",
                "everything.en.logic.md",
            ])
        let logic = try workspace.read("out/everything.en.logic.md")
        for words in [
            "Its value is the answer to question 5 plus the answer to question 6", "Critical: it fails",
            "in at least one copy of “Staff”, question 12 is answered “Yes”",
            "The visit cannot be finished unless this is true",
        ] {
            #expect(logic.contains(words), "\(words)")
        }
    }

    @Test func theFormSpeaksTheLanguageOfTheShopper() throws {
        let workspace = try Workspace()
        let ran = try workspace.mystery(
            "preview", Repository.storeVisit, "--lang", "tr", "--lang", "ta", "--format", "md")
        #expect(ran.status == 0, "\(ran)")
        #expect(try workspace.read("preview/store-visit.tr.md").contains("Boş form"))
        #expect(try workspace.read("preview/store-visit.ta.md").contains("நிரப்பப்படாத படிவம்"))
    }

    @Test(
        "A wrong call writes nothing",
        arguments: [
            ["--lang", "xx"], ["--lang", "en-/../x"], ["--format", "csv"], ["--part", "codebook", "--format", "html"],
            ["--part", "logic", "--points"], ["--part", "quiz"],
        ])
    func wrongCalls(_ arguments: [String]) throws {
        let workspace = try Workspace()
        let ran = try workspace.run(Repository.command.path, ["preview", Self.everything] + arguments)
        #expect(ran.status == 2, "\(ran)")
        #expect(!workspace.files.contains("preview"))
    }

    @Test func aChecklistWithErrorsIsNotPrinted() throws {
        let workspace = try Workspace()
        let file = try workspace.write("small.xml", smallChecklist.replacing("greeted is no", with: "greted is no"))
        let ran = try workspace.mystery("preview", file)
        #expect(ran.status == 1 && ran.errors.contains("greted"), "\(ran)")
        #expect(!workspace.files.contains("preview"))
    }

    /// The checklist of the page gives what the page shows.
    @Test func theExamplesOfTheDocumentationAreTrue() throws {
        let blocks = try Page("docs/preview.md").blocks
        let workspace = try Workspace()
        let source = try #require(blocks.first { $0.language == "xml" })
        _ = try workspace.write("clinic.xml", source.text)
        let console = try #require(blocks.first { $0.language == "console" })
        for shown in console.text.components(separatedBy: "$ mystery ").dropFirst() {
            let lines = shown.split(separator: "\n").map(String.init)
            let ran = try workspace.run(Repository.command.path, lines[0].split(separator: " ").map(String.init))
            #expect(ran.status == 0 && ran.output == lines.dropFirst().map { $0 + "\n" }.joined(), "\(ran)")
        }
        let results = blocks.filter { ["csv", "markdown"].contains($0.language) }
        #expect(results.count == 3)
        for block in results {
            let file = try workspace.read(try #require(block.words.last)).replacing("\r\n", with: "\n")
            #expect(file.contains(block.text), "\(block)\n\(file)")
        }
    }
}
