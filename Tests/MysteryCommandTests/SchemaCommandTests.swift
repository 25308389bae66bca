import Foundation
import Testing

/// `mystery schema` gives the files that were tried against every checklist.
@Suite struct SchemaCommandTests {
    private func schema(_ name: String) throws -> String {
        let file = Repository.root.appending(path: "Sources/Formats/Schemas/\(name)")
        return try String(contentsOf: file, encoding: .utf8)
    }

    @Test(arguments: ["rnc", "rng", "xsd", "vim"]) func printsEachForm(_ form: String) throws {
        let ran = try Workspace().mystery("schema", "checklist", "--as", form)
        #expect(ran.status == 0 && ran.errors.isEmpty)
        #expect(try ran.output == schema("checklist.\(form)"))
    }

    @Test func theReadableFormIsTheUsualOne() throws {
        #expect(try Workspace().mystery("schema", "checklist").output == schema("checklist.rnc"))
    }

    @Test func writesEveryFileIntoAFolder() throws {
        let workspace = try Workspace()
        let ran = try workspace.mystery("schema", "checklist", "--into", "new/schemas")
        #expect(ran.status == 0 && ran.output.isEmpty, "\(ran)")
        let names = ["checklist.rnc", "checklist.rng", "checklist.vim", "checklist.xsd", "xml.xsd"]
        let folder = workspace.url.appending(path: "new/schemas")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == names)
        for name in names { #expect(try workspace.read("new/schemas/\(name)") == schema(name)) }
    }

    @Test func theSchemaOfAnswersFilesHasOneForm() throws {
        let workspace = try Workspace()
        #expect(try workspace.mystery("schema", "answers").output == schema("answers.schema.json"))
        #expect(try workspace.mystery("schema", "answers", "--as", "xsd").status == 2)
        #expect(try workspace.mystery("schema", "answers", "--into", "new").status == 0)
        #expect(try workspace.read("new/answers.schema.json") == schema("answers.schema.json"))
    }

    @Test func theSchemaOfScorecardsHasOneForm() throws {
        let workspace = try Workspace()
        #expect(try workspace.mystery("schema", "scorecard").output.contains("\"$schema\""))
        #expect(try workspace.mystery("schema", "scorecard", "--as", "rng").status == 2)
        #expect(try workspace.mystery("schema", "checklist", "--as", "rng", "--into", ".").status == 2)
    }
}
