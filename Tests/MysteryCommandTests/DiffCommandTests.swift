import Foundation
import Testing

/// `mystery diff`: sentences, records and exit statuses.
@Suite struct DiffCommandTests {
    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        _ = try workspace.write("old.xml", smallChecklist)
        _ = try workspace.write("same.xml", smallChecklist.replacing("\n", with: "\n\n"))
        _ = try workspace.write(
            "words.xml", smallChecklist.replacing("Were you greeted?", with: "Did staff greet you?"))
        _ = try workspace.write(
            "points.xml",
            smallChecklist.replacing("points=\"1\"", with: "points=\"2\"").replacing(
                "version=\"1\"", with: "version=\"2\""))
        _ = try workspace.write("broken.xml", smallChecklist.replacing("greeted is no", with: "greted is no"))
        return workspace
    }

    @Test(
        arguments: [
            ("same.xml", "words", 0), ("words.xml", "words", 1), ("words.xml", "answers", 0),
            ("points.xml", "scores", 1),
            ("points.xml", "never", 0), ("broken.xml", "never", 3), ("missing.xml", "words", 3), ("same.xml", "all", 2),
        ])
    func theStatusIsForScripts(_ file: String, _ level: String, _ status: Int32) throws {
        let ran = try workspace().mystery("diff", "old.xml", file, "--fail-on", level)
        #expect(ran.status == status, "\(ran)")
    }

    @Test func peopleReadWholeSentences() throws {
        let ran = try workspace().mystery("diff", "old.xml", "points.xml")
        #expect(
            ran.output == """
                small: version 1 → 2

                Scored differently
                  Question ‘greeted’: the points changed from ‘1’ to ‘2’. [scores]

                What stays comparable
                  The overall score cannot be compared: no question has the same full points in both versions.
                  Section ‘main’ cannot be compared.

                1 difference: 1 in scores, 0 in answers, 0 in words.

                """)
        let words = try workspace().mystery("diff", "old.xml", "words.xml").output
        #expect(words.contains("the wording changed from “Were you greeted?” to “Did staff greet you?”. [words]"))
        #expect(words.contains("Both are version 1"))
        #expect(words.contains("Compared although something else is asked: greeted."))
    }

    @Test func scriptsReadTheSameAsJSON() throws {
        let ran = try workspace().mystery("diff", "old.xml", "words.xml", "--format", "json", "--fail-on", "never")
        #expect(ran.status == 0)
        let record = try JSONDecoder().decode(Record.self, from: Data(ran.output.utf8))
        #expect(record.format == "mystery-diff-1" && record.changes.map(\.aspect) == ["ask"])
        #expect(record.comparability.overall == "same")
        #expect(try workspace().mystery("schema", "diff").output.contains("\"mystery-diff-1\""))
    }

    private struct Record: Decodable {
        struct Change: Decodable { let aspect: String }
        struct Comparability: Decodable { let overall: String }
        let format: String
        let changes: [Change]
        let comparability: Comparability
    }

    /// Two checkouts of one repository, each with the library file in a folder beside that of the checklist.
    @Test func librariesMayLieInTwoCheckouts() throws {
        let workspace = try Workspace()
        for (checkout, points) in [("one", "1"), ("two", "2")] {
            for folder in ["shop", "library"] {
                try FileManager.default.createDirectory(
                    at: workspace.url.appending(path: "\(checkout)/\(folder)"), withIntermediateDirectories: true)
            }
            _ = try workspace.write(
                "\(checkout)/library/common.xml",
                """
                <library xmlns="urn:mystery-shopping:checklist:1" id="common" version="1" xml:lang="en"><title>C</title>
                  <block id="door"><yes-no id="greeted" points="\(points)"><ask>Were you greeted?</ask></yes-no></block>
                </library>
                """)
            _ = try workspace.write(
                "\(checkout)/shop/shop.xml",
                """
                <checklist xmlns="urn:mystery-shopping:checklist:1" id="shop" version="\(points)" xml:lang="en">
                  <title>Shop</title>
                  <section id="door"><title>Door</title><use file="../library/common.xml" block="door" prefix="a-"/></section>
                </checklist>
                """)
        }
        let ran = try workspace.mystery(
            "diff", "one/shop/shop.xml", "two/shop/shop.xml", "--old-workspace", "one", "--workspace", "two")
        #expect(ran.status == 1, "\(ran)")
        #expect(ran.output.contains("Question ‘a-greeted’"), "\(ran.output)")
    }
}
