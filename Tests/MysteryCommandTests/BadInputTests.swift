import Foundation
import Testing

/// Whatever is wrong with a file, the answer is a clear sentence, the documented status, and nothing half written.
@Suite struct BadInputTests {
    @Test(arguments: [
        ("not XML", "hello", "no-root", "test.xml:1:1"),
        ("an empty file", "", "empty-file", "test.xml:1:1"),
        (
            "another namespace", "<checklist xmlns=\"urn:other\" id=\"a\" version=\"1\" xml:lang=\"en\"/>",
            "wrong-root", ":1:2"
        ),
        ("a document type", "<!DOCTYPE a><a/>", "doctype", "test.xml:1:1"),
        ("an unclosed tag", "<checklist><title>", "unclosed-tag", "test.xml:1:"),
    ])
    func aBadChecklistIsOnePlacedFinding(_ what: String, _ text: String, _ code: String, _ place: String) throws {
        let workspace = try Workspace()
        let file = try workspace.write("test.xml", text)
        let ran = try workspace.mystery("check", file)
        #expect(ran.status == 1, "\(what): \(ran)")
        #expect(ran.output.contains("[\(code)]"), "\(what): \(ran.output)")
        #expect(ran.output.contains(place) && ran.output.contains("advice:"), "\(what): \(ran.output)")
    }

    @Test func aMissingFileAFolderAndAnUnreadableKindAreFailures() throws {
        let workspace = try Workspace()
        let pipe = try workspace.run("/usr/bin/mkfifo", [workspace.path("pipe")])
        #expect(pipe.status == 0)
        for (path, words) in [
            ("missing.xml", "There is no file ‘missing.xml’."),
            (".", "no checklist, library or theme in the folder ‘.’"),
            ("pipe", "‘pipe’ is not a regular file."), ("/dev/zero", "‘/dev/zero’ is not a regular file."),
        ] {
            let ran = try workspace.mystery("check", path)
            #expect(ran.status == 3 && ran.errors.contains(words), "\(ran)")
        }
    }

    @Test func aFileOfOneGigabyteIsRefusedByItsSize() throws {
        let workspace = try Workspace()
        #expect(try workspace.run("/usr/bin/truncate", ["-s", "1G", workspace.path("huge.xml")]).status == 0)
        let ran = try workspace.mystery("check", "huge.xml")
        #expect(ran.status == 3 && ran.errors.contains("1073741824 bytes; at most 16777216 are read"), "\(ran)")
    }

    @Test func anUnknownCommandOrOptionIsAUsageError() throws {
        let workspace = try Workspace()
        for arguments in [
            ["frobnicate"], ["check"], ["check", "--bogus", "a.xml"], ["visit"], ["report", "--name", "x"],
            ["report", "v", "--name", "a\nb"],
            ["visit", Repository.storeVisit, "--lang", "xx"],
            ["visit", Repository.storeVisit, "--lang", "ar", "--location", "Here"],
        ] {
            let ran = try workspace.run(Repository.command.path, arguments)
            #expect(ran.status == 2 && !ran.errors.isEmpty, "\(arguments): \(ran)")
        }
    }

    @Test func aChecklistWithErrorsStartsNoVisitAndLeavesNoStore() throws {
        let workspace = try Workspace()
        let file = try workspace.write("bad.xml", smallChecklist.replacing("<ask>Why not?</ask>", with: ""))
        let ran = try workspace.mystery("visit", file, "--location", "Here")
        #expect(ran.status == 1 && ran.errors.contains("bad.xml:6:"), "\(ran)")
        #expect(!workspace.files.contains("visits.sqlite"))
    }

    @Test func aFileThatIsNoStoreIsLeftAsItIs() throws {
        let workspace = try Workspace()
        _ = try workspace.write("visits.sqlite", "my shopping list")
        let file = try workspace.write("small.xml", smallChecklist)
        let ran = try workspace.mystery("visit", file, "--location", "Here")
        #expect(ran.status == 3 && ran.errors.contains("is not a visit store"), "\(ran)")
        #expect(try workspace.read("visits.sqlite") == "my shopping list")
    }

    @Test func unknownVisitsAreNamedWithTheNearestOne() throws {
        let workspace = try Workspace()
        let ran = try workspace.mystery(
            "visit", Repository.storeVisit, "--answers", Repository.sample("store-visit", "good"))
        let visit = ran.output.trimmingCharacters(in: .newlines)
        let wrong = visit.replacing("store", with: "stroe")
        for command in ["score", "report", "verify"] {
            let ran = try workspace.mystery(command, wrong)
            #expect(ran.status == 3 && ran.errors.contains("Did you mean ‘\(visit)’?"), "\(ran)")
        }
        #expect(!workspace.files.contains("reports"), "an unknown visit leaves no folder behind")
    }
}
