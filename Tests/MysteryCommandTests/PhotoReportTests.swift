import Foundation
import Testing

/// Photos in what `mystery report` writes, with the real command and real photos.
@Suite struct PhotoReportTests {
    private static let visit = "small-2026-03-14-1"

    /// A workspace with a finalised visit that holds these files beside its first question.
    private func visited(_ photos: String...) throws -> Workspace {
        let workspace = try Workspace()
        _ = try workspace.write("small.xml", smallChecklist)
        for photo in photos {
            try FileManager.default.copyItem(
                at: Repository.root.appending(path: "Tests/Photos/\(photo)"), to: workspace.url.appending(path: photo))
        }
        let names = photos.map { "\"\($0)\"" }.joined(separator: ", ")
        _ = try workspace.write(
            "answers.json",
            """
            {"checklist": {"id": "small", "version": "1"}, "location": "Here", "date": "2026-03-14", "language": "en",
             "attestation": "confirmed",
             "answers": {"greeted": "yes", "people": 3}, "attachments": {"greeted": [\(names)]}}
            """)
        let ran = try workspace.mystery("visit", "small.xml", "--answers", "answers.json")
        #expect(ran.status == 0, "\(ran)")
        return workspace
    }

    private func files(_ workspace: Workspace, _ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: workspace.path(folder)).sorted()
    }

    @Test func copiesLieBesideTheReportAndInTheManifest() throws {
        let workspace = try visited("phone.jpg", "screenshot.png", "receipt.pdf")
        #expect(try workspace.mystery("report", Self.visit, "--name", "a").status == 0)
        let copies = try files(workspace, "reports/a.files")
        #expect(copies.count == 2 && copies.allSatisfy { $0.hasPrefix("greeted-") }, "\(copies)")
        let html = try workspace.read("reports/a.html")
        #expect(html.contains("src=\"data:image/jpeg;base64,") && html.contains("File <bdi>3</bdi> of <bdi>3</bdi> ("))
        for ending in ["html", "md", "json"] {
            let text = try workspace.read("reports/a.\(ending)")
            #expect(
                !text.contains("receipt.pdf") && !text.contains("phone.jpg"), "names are the shopper's own: \(ending)")
        }
        for copy in copies {
            let bytes = try Data(contentsOf: workspace.url.appending(path: "reports/a.files/\(copy)"))
            #expect(!String(decoding: bytes, as: UTF8.self).contains("SECRET-OWNER"), "only published copies go out")
            #expect(try workspace.read("reports/a.md").contains("](a.files/\(copy))"))
            #expect(try workspace.read("reports/manifest.json").contains("\"a.files/\(copy)\""))
        }
        let verified = try workspace.mystery("report", "--verify", "reports")
        #expect(verified.status == 0 && verified.output.contains("a.files/\(copies[0]): same\n"), "\(verified)")
    }

    @Test func verifyingSeesPhotosThatWereChangedOrTaken() throws {
        let workspace = try visited("phone.jpg", "screenshot.png")
        #expect(try workspace.mystery("report", Self.visit, "--name", "a").status == 0)
        let copies = try files(workspace, "reports/a.files")
        _ = try workspace.write("reports/a.files/\(copies[0])", "another picture")
        try FileManager.default.removeItem(at: workspace.url.appending(path: "reports/a.files/\(copies[1])"))
        let ran = try workspace.mystery("report", "--verify", "reports")
        #expect(ran.status == 1)
        #expect(ran.output.contains("a.files/\(copies[0]): changed on disk\na.files/\(copies[1]): missing\n"), "\(ran)")
    }

    @Test func whatIsNotInlinedIsLinkedAndAllIsInlinedWhenAsked() throws {
        let workspace = try visited("phone.jpg")
        let report = ["report", Self.visit, "--format", "html", "--name"]
        for inlining in ["none", "all"] {
            let ran = try workspace.run(
                Repository.command.path, report + [inlining, "--inline-photos", inlining])
            #expect(ran.status == 0, "\(ran)")
        }
        let copy = try #require(try files(workspace, "reports/none.files").first)
        #expect(try workspace.read("reports/none.html").contains("src=\"none.files/\(copy)\""))
        #expect(try !workspace.read("reports/none.html").contains("base64,/9j/"))
        #expect(try workspace.read("reports/all.html").contains("base64,/9j/"))
        #expect(try workspace.mystery("report", "--verify", "reports").status == 0)
    }

    @Test func aLaterRunRemovesItsOwnCopiesOnly() throws {
        let workspace = try visited("phone.jpg")
        #expect(try workspace.mystery("report", Self.visit, "--name", "a").status == 0)
        let copies = try files(workspace, "reports/a.files")
        _ = try workspace.write("reports/a.files/holiday.jpg", "mine")
        _ = try workspace.write("reports/a.files/greeted-9-0123456789ab.jpg", "left by an earlier run")
        #expect(try workspace.mystery("report", Self.visit, "--name", "a", "--format", "csv").status == 0)
        #expect(try files(workspace, "reports/a.files").count == 3)
        #expect(try workspace.mystery("report", Self.visit, "--name", "a").status == 0)
        #expect(try files(workspace, "reports/a.files") == (copies + ["holiday.jpg"]).sorted())
    }

    @Test func aLinkInPlaceOfTheFolderIsRefused() throws {
        let workspace = try visited("phone.jpg")
        for folder in ["elsewhere", "reports"] {
            try FileManager.default.createDirectory(
                at: workspace.url.appending(path: folder), withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(
            atPath: workspace.path("reports/a.files"), withDestinationPath: workspace.path("elsewhere"))
        let ran = try workspace.mystery("report", Self.visit, "--name", "a")
        #expect(ran.status == 3 && ran.errors.contains("is not a folder, so photos cannot be put there"), "\(ran)")
        #expect(try files(workspace, "elsewhere").isEmpty)
    }

    @Test(arguments: [
        "../x/a-1-0123456789ab.jpg", "a/b-1-0123456789ab.jpg", "a.files/../../b-1-0123456789ab.jpg", "a.files/b.jpg",
    ])
    func aManifestWithPhotosElsewhereIsRefused(_ name: String) throws {
        let workspace = try visited("phone.jpg")
        #expect(try workspace.mystery("report", Self.visit, "--name", "a").status == 0)
        let copy = try #require(try files(workspace, "reports/a.files").first)
        let manifest = try workspace.read("reports/manifest.json")
        let changed = manifest.replacing("a.files/\(copy)", with: name)
        #expect(changed != manifest)
        _ = try workspace.write("reports/manifest.json", changed)
        let ran = try workspace.mystery("report", "--verify", "reports")
        #expect(ran.status == 3 && ran.errors.contains("is no name that a report gives to a photo"), "\(ran)")
    }
}
