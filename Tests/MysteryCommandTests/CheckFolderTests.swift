import Foundation
import Testing

/// `mystery check` on folders: what belongs to it, in which order, and what it says about the rest.
@Suite struct CheckFolderTests {
    private static let broken = smallChecklist.replacing("greeted is no", with: "greted is no")
    private static let xccdf = #"<Benchmark xmlns="http://checklists.nist.gov/xccdf/1.2" id="a"/>"#

    private func workspace(_ files: [(name: String, text: String)]) throws -> Workspace {
        let workspace = try Workspace()
        for file in files {
            let folder = workspace.url.appending(path: file.name).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            _ = try workspace.write(file.name, file.text)
        }
        return workspace
    }

    @Test func allChecklistsBelowAreCheckedInOneOrder() throws {
        let names = ["z.xml", "b/two.xml", "b/one.xml", "a.xml", "b/deep/er/three.XML", "B/four.xml"]
        let workspace = try workspace(names.map { ($0, smallChecklist) })
        let ran = try workspace.mystery("check", ".")
        let lines = ran.output.split(separator: "\n").map { $0.replacing(": clean", with: "") }
        #expect(ran.status == 0, "\(ran)")
        #expect(lines == ["B/four.xml", "a.xml", "b/deep/er/three.XML", "b/one.xml", "b/two.xml", "z.xml"])
    }

    @Test func aBrokenChecklistAmongCleanOnesIsFoundAndEndsWithOne() throws {
        let workspace = try workspace([("all/good.xml", smallChecklist), ("all/bad/bad.xml", Self.broken)])
        for folder in ["all", "all/"] {
            let ran = try workspace.mystery("check", folder)
            #expect(ran.status == 1, "\(ran)")
            #expect(ran.output.hasPrefix("all/bad/bad.xml:6:26: error: There is no question ‘greted’."), "\(ran)")
            #expect(ran.output.contains("all/good.xml: clean"), "\(ran)")
        }
    }

    @Test func otherFilesAreSkippedAndTheXMLOnesCounted() throws {
        let workspace = try workspace([
            ("good.xml", smallChecklist), ("other.xml", Self.xccdf), ("note.xml", "<!-- <checklist> --><note/>"),
            ("music.xml", #"<library xmlns="urn:music"><album/></library>"#), ("good.json", "{"),
            ("other.tr.xlf", "<xliff/>"), ("readme.txt", "<checklist"), (".hidden.xml", "<checklist>"),
            (".build/a.xml", "<checklist>"), (".git/a.xml", "<checklist>"),
        ])
        let ran = try workspace.mystery("check", ".")
        #expect(ran.status == 0, "\(ran)")
        #expect(ran.output == "good.xml: clean\n3 other XML files skipped: no checklist, library or theme.\n", "\(ran)")
    }

    @Test(arguments: [
        ("nothing in it", ""), ("half a tag", "<checklist xml"), ("no namespace", "<checklist id=\"a\"/>"),
        ("a namespace with a slip", #"<checklist xmlns="urn:mystery-shoping:checklist:1"/>"#),
        ("a misspelt root", #"<cheklist xmlns="urn:mystery-shopping:checklist:1"/>"#),
        ("a prefix", #"<m:checklist xmlns:m="urn:mystery-shopping:checklist:1"/>"#),
        ("a document type", #"<!DOCTYPE checklist [<!ENTITY a "b>">]><checklist/>"#),
        (
            "much before the root",
            "<?xml version=\"1.0\"?>\n<!-- \(String(repeating: "x", count: 9000)) -->\n<checklist/>"
        ),
        ("text", "smart “quotes” first"),
    ])
    func whatWasMeantAsAChecklistIsNotSkipped(_ what: String, _ text: String) throws {
        let workspace = try workspace([("a.xml", text)])
        let ran = try workspace.mystery("check", ".")
        #expect(ran.status == 1 && ran.output.hasPrefix("a.xml:"), "\(what): \(ran)")
    }

    @Test func aFileOfUTF16IsJudgedByItsRootToo() throws {
        let workspace = try Workspace()
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\(Self.xccdf)"
        try #require(text.data(using: .utf16)).write(to: workspace.url.appending(path: "other.xml"))
        try #require(smallChecklist.data(using: .utf16)).write(to: workspace.url.appending(path: "ours.xml"))
        let ran = try workspace.mystery("check", ".")
        #expect(ran.status == 1 && ran.output.contains("ours.xml:1:1: error:"), "\(ran)")
        #expect(ran.output.contains("1 other XML file skipped"), "\(ran)")
    }

    @Test func symbolicLinksAreNotFollowed() throws {
        let workspace = try workspace([("in/a.xml", smallChecklist), ("out/b.xml", "<checklist>")])
        let files = FileManager.default
        for (link, target) in [
            ("in/b.xml", "../out/b.xml"), ("in/out", "../out"), ("in/self", "."), ("in/gone.xml", "x"),
        ] {
            try files.createSymbolicLink(atPath: workspace.path(link), withDestinationPath: target)
        }
        let ran = try workspace.mystery("check", "in")
        #expect(ran.status == 0 && ran.output == "in/a.xml: clean\n4 symbolic links not followed.\n", "\(ran)")
    }

    @Test func aFileThatIsNamedTwiceIsCheckedOnce() throws {
        let workspace = try workspace([("all/a.xml", smallChecklist)])
        let ran = try workspace.mystery("check", "all/a.xml", "all", "all/a.xml")
        #expect(ran.status == 0 && ran.output == "all/a.xml: clean\n", "\(ran)")
    }

    @Test func aFolderWithoutChecklistsSaysSo() throws {
        let workspace = try workspace([("empty/other.xml", Self.xccdf)])
        let ran = try workspace.mystery("check", "empty")
        #expect(ran.status == 3, "\(ran)")
        #expect(ran.errors.contains("There is no checklist, library or theme in the folder ‘empty’."), "\(ran)")
        #expect(ran.errors.contains("advice:"), "\(ran)")
    }

    @Test func whatCannotBeReadIsNamedAndTheRestIsChecked() throws {
        let workspace = try workspace([("b.xml", Self.broken)])
        #expect(try workspace.run("/usr/bin/truncate", ["-s", "17M", workspace.path("a.xml")]).status == 0)
        let ran = try workspace.mystery("check", ".", "missing.xml")
        #expect(ran.status == 3, "\(ran)")
        #expect(
            ran.errors.contains("‘a.xml’ has 17825792 bytes") && ran.errors.contains("no file ‘missing.xml’"), "\(ran)")
        #expect(ran.output.contains("b.xml:6:26: error:"), "\(ran)")
    }
}
