import Foundation
import Glibc
import Testing

/// Files from the line that names them to the copies that others get, with the real command and real photos.
@Suite struct EvidenceCommandTests {
    private static let photos = Repository.root.appending(path: "Tests/Photos")
    private static let visit = "small-2026-03-14-1"

    private func workspace(_ names: String...) throws -> Workspace {
        let workspace = try Workspace()
        _ = try workspace.write("small.xml", smallChecklist)
        for name in names { try put(name, as: name, in: workspace) }
        return workspace
    }

    private func put(_ name: String, as other: String, in workspace: Workspace) throws {
        try FileManager.default.copyItem(
            at: Self.photos.appending(path: name), to: workspace.url.appending(path: other))
    }

    /// Types at the first question, in a home folder of its own.
    private func typed(_ lines: String..., in workspace: Workspace) throws -> Ran {
        let command = [
            "HOME=\(workspace.url.path)", Repository.command.path, "visit", "small.xml", "--location", "Here", "--date",
            "2026-03-14",
        ]
        return try workspace.run("/usr/bin/env", command, input: lines.joined(separator: "\n") + "\n")
    }

    @Test func patternsHomeAndNamesWithSpacesAreFound() throws {
        let workspace = try workspace("phone.jpg", "plain.webp", "screenshot.png")
        try put("cmyk.jpg", as: "My photo [1].jpg", in: workspace)
        try FileManager.default.createDirectory(
            at: workspace.url.appending(path: "sub"), withIntermediateDirectories: true)
        try put("palette.png", as: "sub/palette.png", in: workspace)
        let ran = try typed(":photo ph*.jpg ~/pl?in.webp", ":photo My photo [1].jpg", ":photo s*/*.png", in: workspace)
        for name in ["phone.jpg", "plain.webp", "My photo [1].jpg", "palette.png"] {
            #expect(ran.output.contains("Attached: \(name) ("), "\(name) in \(ran.output)")
        }
        #expect(!ran.output.contains("Attached: screenshot.png"))
        #expect(try typed(":photo *.gif", in: workspace).output.contains("No file matches *.gif."))
        let listed = try workspace.mystery("evidence", Self.visit)
        #expect(listed.status == 0)
        #expect(
            listed.output.contains("greeted  phone.jpg  image/jpeg  3 kB  32 x 48  taken 2026-03-14T15:20:33+01:00\n"),
            "\(listed.output)")
    }

    @Test func nothingButFilesIsOpenedAndNothingHangs() throws {
        let workspace = try workspace("phone.jpg")
        #expect(mkfifo(workspace.path("pipe.jpg"), 0o600) == 0)
        try FileManager.default.createSymbolicLink(
            atPath: workspace.path("link.jpg"), withDestinationPath: workspace.path("phone.jpg"))
        _ = try workspace.write("text.jpg", "no picture")
        let ran = try typed(":photo pipe.jpg link.jpg /dev/zero /dev/tty . text.jpg", in: workspace)
        for name in ["pipe.jpg", "link.jpg", "/dev/zero", "/dev/tty", "."] {
            #expect(ran.output.contains("\(name) was not attached. This is not an ordinary file."), "\(ran.output)")
        }
        #expect(ran.output.contains("text.jpg was not attached. The file is no JPEG, PNG, WebP, HEIC or PDF."))
        #expect(try workspace.mystery("evidence", Self.visit).output == "No photos or receipts.\n")
    }

    @Test func aPhotoOfAnotherDayOrVisitIsSaidAtOnceAndToTheReviewer() throws {
        let workspace = try workspace("phone.jpg")
        let other = try workspace.mystery(
            "visit", "small.xml", "--location", "There", "--date", "2026-03-20", input: ":photo phone.jpg\n")
        #expect(other.output.contains("Please check: it was taken on 14 March 2026, not on the day of the visit."))
        let ran = try typed(":photo phone.jpg", in: workspace)
        #expect(ran.output.contains("Please check: the same file is attached in visit small-2026-03-20-1 too."))
        let listed = try workspace.mystery("evidence", "small-2026-03-20-1").output
        #expect(listed.contains("please check: it was taken on 2026-03-14, not on the day of the visit (2026-03-20)."))
        #expect(listed.contains("please check: the same file is attached in visit \(Self.visit) too."))
    }

    @Test func othersGetThePictureAndTheAgencyGetsEverything() throws {
        let workspace = try workspace("phone.jpg", "receipt.pdf")
        _ = try typed(":photo phone.jpg receipt.pdf", in: workspace)
        let published = try workspace.mystery("evidence", Self.visit, "--into", "out")
        #expect(published.status == 0 && published.output == "out/greeted-1.jpg\n", "\(published)")
        #expect(published.errors.contains("greeted: ‘receipt.pdf’ is withheld: a PDF can say"))
        let copy = try Data(contentsOf: workspace.url.appending(path: "out/greeted-1.jpg"))
        let original = try Data(contentsOf: Self.photos.appending(path: "phone.jpg"))
        #expect(original.range(of: Data("SECRET".utf8)) != nil && copy.range(of: Data("SECRET".utf8)) == nil)
        let all = try workspace.mystery("evidence", Self.visit, "--into", "all", "--original")
        #expect(all.output == "all/greeted-1.jpg\nall/greeted-2.pdf\n", "\(all)")
        #expect(try Data(contentsOf: workspace.url.appending(path: "all/greeted-1.jpg")) == original)
        #expect(try workspace.mystery("evidence", Self.visit, "--original").status == 2)
    }

    @Test func whatIsNoLongerAskedIsKeptButNotPublished() throws {
        let workspace = try workspace("phone.jpg")
        _ = try typed("no", ":photo phone.jpg", ":go 1", "yes", "1", in: workspace)
        let listed = try workspace.mystery("evidence", Self.visit).output
        #expect(listed.hasPrefix("why  phone.jpg") && listed.contains("kept, not sent\n"), "\(listed)")
        #expect(try workspace.mystery("evidence", Self.visit, "--into", "out").output.isEmpty)
        #expect(
            try workspace.mystery("evidence", Self.visit, "--into", "all", "--original").output == "all/why-1.jpg\n")
    }

    @Test func anAlteredPhotoIsNeverHandedOut() throws {
        let workspace = try workspace("phone.jpg", "plain.webp")
        _ = try typed(":photo plain.webp phone.jpg", in: workspace)
        let folder = workspace.path("visits.sqlite-evidence/\(Self.visit)")
        let kept = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".jpg") })
        try Data("x".utf8).write(to: URL(filePath: "\(folder)/\(kept)"))
        let ran = try workspace.mystery("evidence", Self.visit, "--into", "out")
        #expect(ran.status == 6 && ran.errors.contains("‘phone.jpg’ was altered"), "\(ran)")
        #expect(!workspace.files.contains("out"), "nothing is written when one is not whole")
    }
}
