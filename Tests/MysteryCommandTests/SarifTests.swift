import Foundation
import Testing

/// What `mystery check --format sarif` says, beyond what its schema asks for.
@Suite struct SarifTests {
    private struct Log: Decodable {
        struct Message: Decodable {
            let text: String
            let markdown: String?
        }
        struct Region: Decodable, Equatable {
            let startLine, startColumn, endLine, endColumn: Int
        }
        struct Artifact: Decodable, Equatable {
            let uri: String
            let index: Int?
        }
        struct Physical: Decodable {
            let artifactLocation: Artifact
            let region: Region
        }
        struct Location: Decodable {
            let id: Int?
            let message: Message?
            let physicalLocation: Physical
        }
        struct Result: Decodable {
            let ruleId, level: String
            let ruleIndex: Int
            let message: Message
            let locations: [Location]
            let relatedLocations: [Location]?
            let partialFingerprints: [String: String]
        }
        struct Level: Decodable { let level: String }
        struct Rule: Decodable {
            let id: String
            let shortDescription, fullDescription, help: Message
            let defaultConfiguration: Level
        }
        struct Driver: Decodable {
            let name, version: String
            let rules: [Rule]
        }
        struct Tool: Decodable { let driver: Driver }
        struct Notification: Decodable { let message: Message }
        struct Invocation: Decodable {
            let executionSuccessful: Bool
            let exitCode: Int32
            let toolExecutionNotifications: [Notification]
        }
        struct ArtifactEntry: Decodable { let location: Artifact }
        struct Run: Decodable {
            let tool: Tool
            let columnKind: String
            let results: [Result]
            let artifacts: [ArtifactEntry]
            let invocations: [Invocation]
        }
        let version: String
        let runs: [Run]
    }

    private func run(_ workspace: Workspace, _ arguments: String...) throws -> (ran: Ran, run: Log.Run) {
        let ran = try workspace.run(Repository.command.path, ["check", "--format", "sarif"] + arguments)
        let log = try JSONDecoder().decode(Log.self, from: Data(ran.output.utf8))
        #expect(log.version == "2.1.0" && log.runs.count == 1)
        return (ran, try #require(log.runs.first))
    }

    @Test func aFindingHasItsRuleItsPlaceAndItsAdvice() throws {
        let workspace = try Workspace()
        _ = try workspace.write("a.xml", smallChecklist.replacing("greeted is no", with: "greted is no"))
        let (ran, run) = try run(workspace, "a.xml")
        let result = try #require(run.results.first)
        #expect(ran.status == 1 && run.results.count == 1 && run.invocations.first?.exitCode == 1)
        #expect(result.ruleId == "unknown-name" && result.level == "error")
        #expect(result.message.text == "There is no question ‘greted’. Did you mean ‘greeted’?")
        #expect(result.locations.map(\.physicalLocation.artifactLocation) == [Log.Artifact(uri: "a.xml", index: 0)])
        #expect(
            result.locations.map(\.physicalLocation.region)
                == [Log.Region(startLine: 6, startColumn: 26, endLine: 6, endColumn: 32)])
        let rule = run.tool.driver.rules[result.ruleIndex]
        #expect(rule.id == "unknown-name" && rule.defaultConfiguration.level == "error")
        #expect(rule.help.text.contains("Wrong") && rule.help.markdown?.contains("```xml") == true)
        #expect(run.tool.driver.name == "Mystery" && run.tool.driver.rules.count == 1)
    }

    @Test func columnsCountCodePointsAlsoBeyondTheBasicPlane() throws {
        let workspace = try Workspace()
        // Two faces of two UTF-16 units each, one letter with a mark of its own, then the place.
        let text =
            #"<checklist xmlns="urn:mystery-shopping:checklist:1" id="a" version="1" xml:lang="en"><title>😀😀e̋</title><secton/></checklist>"#
        _ = try workspace.write("a.xml", text)
        let (_, run) = try run(workspace, "a.xml")
        let regions = run.results.filter { $0.ruleId == "unknown-element" }.map {
            $0.locations[0].physicalLocation.region
        }
        let before = try #require(text.firstRange(of: "secton")).lowerBound
        let column = text.unicodeScalars.distance(from: text.startIndex, to: before) + 1
        #expect(run.columnKind == "unicodeCodePoints")
        #expect(regions == [Log.Region(startLine: 1, startColumn: column, endLine: 1, endColumn: column + 6)], "\(run)")
    }

    @Test func notesAreRelatedLocations() throws {
        let workspace = try Workspace()
        _ = try workspace.write("a.xml", smallChecklist.replacing("id=\"people\"", with: "id=\"greeted\""))
        let (_, run) = try run(workspace, "a.xml")
        let related = run.results.first { $0.ruleId == "duplicate-id" }?.relatedLocations ?? []
        #expect(related.map(\.id) == [1] && related.first?.message?.text.isEmpty == false, "\(run.results)")
        #expect(related.first?.physicalLocation.region.startLine == 5)
    }

    @Test func fileNamesAreRelativeAndEscaped() throws {
        let workspace = try Workspace()
        try FileManager.default.createDirectory(atPath: workspace.path("ä b"), withIntermediateDirectories: true)
        for name in ["ä b/c#d%.xml", "x:y.xml"] { _ = try workspace.write(name, "<checklist>") }
        let (_, relative) = try run(workspace, "./ä b", "x:y.xml")
        let (_, absolute) = try run(workspace, workspace.path("ä b"), workspace.path("x:y.xml"))
        for run in [relative, absolute] {
            #expect(run.artifacts.map(\.location.uri) == ["%C3%A4%20b/c%23d%25.xml", "x%3Ay.xml"])
        }
    }

    @Test func bracesAreDoubledBecauseSingleOnesAreHoles() throws {
        let workspace = try Workspace()
        _ = try workspace.write("a.xml", smallChecklist.replacing("greeted is no", with: "{0} is no"))
        let (_, run) = try run(workspace, "a.xml")
        let texts = run.results.map(\.message.text).joined()
        #expect(texts.contains("{{") && !texts.replacing("{{", with: "").contains("{"), "\(texts)")
    }

    @Test func aFingerprintStaysWhenLinesMoveAndTellsEqualLinesApart() throws {
        let workspace = try Workspace()
        let line = #"    <text id="more" when="greted is no"><ask>What more?</ask></text>"# + "\n"
        let twice = smallChecklist.replacing("    <number", with: line + line + "    <number")
        _ = try workspace.write("a.xml", twice)
        let before = try run(workspace, "a.xml").run.results.filter { $0.ruleId == "unknown-name" }
        _ = try workspace.write("a.xml", "<!-- one\n line -->\n" + twice.replacing(line, with: "  " + line))
        let after = try run(workspace, "a.xml").run.results.filter { $0.ruleId == "unknown-name" }
        let names = before.compactMap { $0.partialFingerprints["codeAndLine/v1"] }
        #expect(names.count == 2 && Set(names.map { $0.prefix(32) }).count == 1, "\(names)")
        #expect(names.map { $0.suffix(2) } == [":1", ":2"])
        #expect(after.compactMap { $0.partialFingerprints["codeAndLine/v1"] } == names)
    }

    @Test func aFileThatCannotBeReadIsANotification() throws {
        let (ran, run) = try run(try Workspace(), "missing.xml")
        let invocation = try #require(run.invocations.first)
        #expect(ran.status == 3 && invocation.exitCode == 3 && !invocation.executionSuccessful)
        #expect(invocation.toolExecutionNotifications.first?.message.text.hasPrefix("There is no file") == true)
    }

    @Test func theSameFilesGiveTheSameBytes() throws {
        let workspace = try Workspace()
        _ = try workspace.write("a.xml", smallChecklist.replacing("points=\"1\"", with: "pionts=\"x\" wieght=\"2\""))
        #expect(try run(workspace, "a.xml").ran.output == run(workspace, "a.xml").ran.output)
    }
}
