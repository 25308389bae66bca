import Foundation
import Testing

/// The files that `mystery report` writes, their manifest, and what `--verify` finds.
@Suite struct ReportFilesTests {
    fileprivate struct Entry: Codable {
        let name: String
        let bytes: Int
        let sha256: String
        let visit: String
        let format: String
        let language: String
        let options: [String: String]
        let engine: String
    }

    fileprivate struct Photo: Codable {
        let name: String
        let bytes: Int
        let sha256: String
        let visit: String
    }

    private struct Manifest: Codable {
        let format: String
        var files: [Entry]
        var photos: [Photo]
    }

    /// A workspace with one finalised visit, and its name.
    private func visited() throws -> (Workspace, String) {
        let workspace = try Workspace()
        let ran = try workspace.mystery(
            "visit", Repository.storeVisit, "--answers", Repository.sample("store-visit", "mixed"), "--clock",
            "2026-04-01T18:00:00.000Z")
        #expect(ran.status == 0, "\(ran)")
        return (workspace, ran.output.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    private func manifest(_ workspace: Workspace) throws -> Manifest {
        try JSONDecoder().decode(Manifest.self, from: Data(workspace.read("reports/manifest.json").utf8))
    }

    @Test func eachFormatIsWrittenAndNamedInTheManifest() throws {
        let (workspace, visit) = try visited()
        let formats = ["html", "md", "json", "csv", "summary", "email"]
        let ran = try workspace.run(
            Repository.command.path,
            ["report", visit, "--name", "a", "--paper", "letter"] + formats.flatMap { ["--format", $0] })
        #expect(ran.status == 0, "\(ran)")
        let names = ["a.csv", "a.email.html", "a.email.txt", "a.html", "a.json", "a.md", "a.summary.md"]
        let manifest = try manifest(workspace)
        #expect(manifest.format == "mystery-manifest-1" && manifest.files.map(\.name) == names)
        for entry in manifest.files {
            let bytes = try Data(contentsOf: workspace.url.appending(path: "reports/\(entry.name)"))
            let sum = try workspace.run("/usr/bin/sha256sum", ["reports/\(entry.name)"]).output.prefix(64)
            #expect(entry.bytes == bytes.count && entry.sha256 == sum && entry.visit == visit && entry.language == "en")
            #expect(entry.options == ["paper": "letter", "extent": "full", "history": "shown", "photos": "small"])
        }
        #expect(try workspace.read("reports/a.summary.md").utf8.count < 2_000)
        #expect(try workspace.read("reports/a.csv").hasPrefix("visit_id,location,"))
        let verified = try workspace.mystery("report", "--verify", "reports")
        #expect(verified.status == 0 && verified.output == names.map { "\($0): same\n" }.joined(), "\(verified)")
    }

    @Test func aManifestKeepsWhatStillLiesThereAsItWas() throws {
        let (workspace, visit) = try visited()
        for name in ["a", "b", "c"] {
            #expect(try workspace.mystery("report", visit, "--name", name, "--format", "csv").status == 0)
        }
        #expect(try manifest(workspace).files.map(\.name) == ["a.csv", "b.csv", "c.csv"])
        _ = try workspace.write("reports/a.csv", "changed")
        try FileManager.default.removeItem(at: workspace.url.appending(path: "reports/c.csv"))
        #expect(try workspace.mystery("report", visit, "--name", "d", "--format", "csv").status == 0)
        #expect(try manifest(workspace).files.map(\.name) == ["b.csv", "d.csv"])
        let before = try workspace.read("reports/manifest.json")
        #expect(try workspace.mystery("report", visit, "--name", "d", "--format", "csv").status == 0)
        #expect(try workspace.read("reports/manifest.json") == before)
    }

    @Test func verifyingNamesEachKindOfDifferenceAndWritesNothing() throws {
        let (workspace, visit) = try visited()
        for name in ["changed", "gone", "link", "now", "other", "same"] {
            #expect(try workspace.mystery("report", visit, "--name", name, "--format", "md").status == 0)
        }
        let folder = workspace.url.appending(path: "reports")
        _ = try workspace.write("reports/changed.md", "Changed.")
        for name in ["gone", "link"] { try FileManager.default.removeItem(at: folder.appending(path: "\(name).md")) }
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "link.md"), withDestinationURL: folder.appending(path: "same.md"))
        try edit(workspace) { entry in
            switch entry.name {
            case "now.md":
                entry.change(options: ["paper": "a4", "extent": "summary", "history": "shown", "photos": "small"])
            case "other.md": entry.change(visit: "v-unknown")
            default: entry
            }
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let manifest = try workspace.read("reports/manifest.json")
        let ran = try workspace.mystery("report", "--verify", "reports")
        #expect(ran.status == 1)
        let expected = """
            changed.md: changed on disk
            gone.md: missing
            link.md: is a link
            now.md: would be written differently now
            other.md: its visit ‘v-unknown’ is not in the store
            same.md: same

            """
        #expect(ran.output == expected)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == files)
        #expect(try workspace.read("reports/manifest.json") == manifest)
    }

    @Test(arguments: ["../a.md", "/etc/passwd.md", ".a.md", "x/y.md", "a.html", ".md", "a\\b.md"])
    func aManifestThatPointsElsewhereIsRefused(_ name: String) throws {
        let (workspace, visit) = try visited()
        #expect(try workspace.mystery("report", visit, "--name", "a", "--format", "md").status == 0)
        try edit(workspace) { $0.change(name: name) }
        for arguments in [["report", "--verify", "reports"], ["report", visit]] {
            let ran = try workspace.run(Repository.command.path, arguments)
            #expect(ran.status == 3 && ran.errors.contains("no plain name"), "\(ran)")
        }
    }

    @Test func somebodyElsesManifestIsLeftAlone() throws {
        let (workspace, visit) = try visited()
        try FileManager.default.createDirectory(
            at: workspace.url.appending(path: "reports"), withIntermediateDirectories: true)
        _ = try workspace.write("reports/manifest.json", "{\"name\": \"a web page\"}")
        let ran = try workspace.mystery("report", visit)
        #expect(ran.status == 3 && ran.errors.contains("is not a manifest"), "\(ran)")
        #expect(try workspace.read("reports/manifest.json") == "{\"name\": \"a web page\"}")
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path("reports")) == ["manifest.json"])
        #expect(try workspace.mystery("report", "--verify", "nowhere").status == 3)
        #expect(
            try workspace.mystery("report", visit, "--name", "manifest", "--format", "json", "--output", "new").status
                == 2)
        #expect(try workspace.mystery("report", visit, "--verify", "reports").status == 2)
    }

    @Test func withoutABrowserAPDFSaysWhatToInstallAndWritesNothing() throws {
        let (workspace, visit) = try visited()
        let ran = try workspace.run(
            "/usr/bin/env", ["PATH=/nowhere", Repository.command.path, "report", visit, "--pdf"])
        #expect(ran.status == 3 && ran.errors.contains("apt-get install chromium"), "\(ran)")
        #expect(!workspace.files.contains("reports"))
    }

    @Test(arguments: [("exit 7", "ended with status 7"), ("kill -9 $$", "ended by signal 9"), ("true", "made no PDF")])
    func aBrowserThatFailsIsNamedAndWhatWasWrittenStays(_ script: String, _ words: String) throws {
        let (workspace, visit) = try visited()
        let browser = try workspace.write("chromium", "#!/bin/sh\n\(script)\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser)
        let ran = try workspace.run(
            "/usr/bin/env",
            [
                "PATH=\(workspace.url.path)", Repository.command.path, "report", visit, "--name", "a", "--format", "md",
                "--pdf",
            ])
        #expect(ran.status == 3 && ran.errors.contains(words), "\(ran)")
        #expect(try manifest(workspace).files.map(\.name) == ["a.md"])
        #expect(try workspace.mystery("report", "--verify", "reports").status == 0)
    }

    @Test func theSummaryIsShortInEachFileAndTheOtherFilesAreWhole() throws {
        let (workspace, visit) = try visited()
        #expect(try workspace.mystery("report", visit, "--name", "full").status == 0)
        #expect(try workspace.mystery("report", visit, "--name", "short", "--extent", "summary").status == 0)
        #expect(try workspace.read("reports/short.html").count * 2 < workspace.read("reports/full.html").count)
        #expect(try workspace.read("reports/short.md").count * 2 < workspace.read("reports/full.md").count)
        #expect(try workspace.read("reports/short.json") == workspace.read("reports/full.json"))
        #expect(try workspace.mystery("report", "--verify", "reports").status == 0)
    }

    @Test func theSchemaOfManifestsIsPrinted() throws {
        let ran = try Workspace().mystery("schema", "manifest")
        let file = Repository.root.appending(path: "Sources/Reporting/Schemas/manifest.schema.json")
        #expect(try ran.status == 0 && ran.output == String(contentsOf: file, encoding: .utf8))
    }

    private func edit(_ workspace: Workspace, _ change: (Entry) -> Entry) throws {
        var manifest = try manifest(workspace)
        manifest.files = manifest.files.map(change)
        _ = try workspace.write(
            "reports/manifest.json", String(decoding: try JSONEncoder().encode(manifest), as: UTF8.self))
    }
}

extension ReportFilesTests.Entry {
    fileprivate func change(
        name: String? = nil, visit: String? = nil, options: [String: String]? = nil
    ) -> Self {
        Self(
            name: name ?? self.name, bytes: bytes, sha256: sha256, visit: visit ?? self.visit, format: format,
            language: language, options: options ?? self.options, engine: engine)
    }
}
