import Foundation
import Testing

/// `mystery rename`: every id of the checklist with every construct, and what is refused.
@Suite struct RenameCommandTests {
    private static let folder = Repository.root.appending(path: "Tests/Everything")

    private func everything() throws -> Workspace {
        let workspace = try Workspace()
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) {
            try FileManager.default.copyItem(
                at: Self.folder.appending(path: name), to: workspace.url.appending(path: name))
        }
        return workspace
    }

    /// Every id that the file gives, but those of options, and that of the checklist.
    private static let ids: [String] = {
        let text = (try? String(contentsOf: folder.appending(path: "everything.xml"), encoding: .utf8)) ?? ""
        let pieces = text.components(separatedBy: " id=\"").dropFirst(2)
        return pieces.compactMap { $0.split(separator: "\"").first.map(String.init) }
    }()

    /// The score of the sample answers under the checklist, with their names as the checklist has them now.
    private func score(_ workspace: Workspace, _ old: String = "", _ new: String = "") throws -> [String] {
        let answers = try workspace.read("answers.json")
        let renamed = old.isEmpty ? answers : answers.replacing("\"\(old)\":", with: "\"\(new)\":")
        let file = try workspace.write("renamed.json", renamed)
        let visit = try workspace.mystery(
            "visit", "everything.xml", "--answers", file, "--new", "--clock", "2026-03-15T08:00:00.000Z")
        #expect(visit.status == 0, "\(old): \(visit)")
        let id = visit.output.trimmingCharacters(in: .whitespacesAndNewlines)
        let explained = try workspace.mystery("score", id, "--explain").output
        return explained.split(separator: "\n").map { $0.replacing(new.isEmpty ? "\u{0}" : new, with: old) }
            .filter { $0.contains("score") || $0.contains("total") }.map {
                String($0.filter { $0.isNumber || $0 == "." })
            }
    }

    @Test func everyIDCanBeRenamedThereAndBack() throws {
        let workspace = try everything()
        let (before, common) = (try workspace.read("everything.xml"), try workspace.read("common.xml"))
        let points = try score(workspace)
        #expect(Self.ids.count > 30 && points.count > 3)
        for id in Self.ids {
            let new = "zz-\(id)"
            let there = try workspace.mystery("rename", id, new, "everything.xml")
            #expect(there.status == 0, "\(id): \(there)")
            #expect(try workspace.read("everything.xml") != before, "\(id)")
            let check = try workspace.mystery("check", "--strict", "everything.xml")
            #expect(check.status == 0, "\(id): \(check.output)")
            if ["greeted", "staff", "tidy-bins", "total", "care", "lane", "tidy"].contains(id) {
                #expect(try score(workspace, id, new) == points, "\(id)")
            }
            #expect(try workspace.mystery("rename", new, id, "everything.xml").status == 0, "\(id)")
            #expect(try workspace.read("everything.xml") == before, "\(id)")
        }
        #expect(try workspace.read("common.xml") == common)
    }

    private static let small = """
        <?xml version='1.0'?>
        <!-- greeted stays here -->
        <checklist xmlns="urn:mystery-shopping:checklist:1" id="small" version="1" xml:lang="en">
          <title>greeted</title>
          <section   id='main'>
            <title>Main</title>
            <yes-no   id = 'greeted'   points="1"><ask>Were you greeted?</ask></yes-no>
            <choice id="who" when="(greeted is yes)"><ask>Who? {greeted} {{greeted}}</ask>
              <option value="greeted">greeted</option><option value="b">{greeted}</option></choice>
            <text id="why" when="who is greeted or&#32;greeted is not answered"><ask><![CDATA[Why {greeted}?]]></ask></text>
          </section>
        </checklist>
        """

    private static let translation = """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
          <file original="small.xml" source-language="en" target-language="tr" datatype="xml"><body>
            <trans-unit id='greeted.ask'><source>Were you greeted?</source><target>Selam?</target><note>greeted.ask</note></trans-unit>
            <trans-unit id="why.ask"><source>Why {greeted}?</source><target>Neden {greeted}?</target></trans-unit>
            <trans-unit id="who.option.greeted"><source>greeted</source><target>selam</target></trans-unit>
          </body></file>
        </xliff>
        """

    @Test func onlyTheIDChangesByteForByte() throws {
        let workspace = try Workspace()
        _ = try workspace.write("small.xml", Self.small)
        _ = try workspace.write("small.tr.xlf", Self.translation)
        let ran = try workspace.mystery("rename", "greeted", "met", "small.xml")
        #expect(ran.status == 0, "\(ran)")
        #expect(
            try workspace.read("small.xml")
                == Self.small.replacing("id = 'greeted'", with: "id = 'met' was='greeted'")
                .replacing("(greeted is", with: "(met is").replacing("#32;greeted", with: "#32;met")
                .replacing("Who? {greeted}", with: "Who? {met}").replacing("Why {greeted}", with: "Why {met}"))
        #expect(
            try workspace.read("small.tr.xlf")
                == Self.translation.replacing("id='greeted.ask'", with: "id='met.ask'")
                .replacing("{greeted}", with: "{met}"))
        #expect(ran.output.contains("small.xml:7:21: id\n") && ran.output.contains("small.tr.xlf:3:"), "\(ran.output)")
        #expect(try workspace.mystery("rename", "met", "greeted", "small.xml").status == 0)
        #expect(try workspace.read("small.xml") == Self.small)
        #expect(try workspace.read("small.tr.xlf") == Self.translation)
    }

    @Test func formerIDsGrowAndShrink() throws {
        let workspace = try Workspace()
        _ = try workspace.write("small.xml", smallChecklist)
        for (old, new, was) in [
            ("greeted", "a", "greeted"), ("a", "b", "greeted a"), ("b", "a", "greeted"), ("a", "c", "greeted a"),
        ] {
            #expect(try workspace.mystery("rename", old, new, "small.xml").status == 0)
            #expect(try workspace.read("small.xml").contains("id=\"\(new)\" was=\"\(was)\""), "\(new)")
        }
        #expect(try workspace.mystery("rename", "c", "d", "small.xml", "--no-was").status == 0)
        #expect(try workspace.read("small.xml").contains("id=\"d\" was=\"greeted a\""))
    }

    @Test(
        arguments: [
            ("greeted", "people", "‘greeted’ cannot become ‘people’"), ("greeted", "count", "condition language"),
            ("greeted", "2nd", "is no id"), ("greted", "x", "Did you mean ‘greeted’?"),
            ("greeted", "greeted", "Both ids"),
            ("small", "shop", "Nothing in the file has the id"),
        ])
    func whatCannotBeIsRefused(_ old: String, _ new: String, _ words: String) throws {
        let workspace = try Workspace()
        _ = try workspace.write("small.xml", smallChecklist)
        let ran = try workspace.mystery("rename", old, new, "small.xml")
        #expect(ran.status == 1 && ran.errors.contains(words), "\(ran)")
        #expect(try workspace.read("small.xml") == smallChecklist)
    }

    @Test func aDryRunWritesNothing() throws {
        let workspace = try Workspace()
        _ = try workspace.write("small.xml", smallChecklist)
        let ran = try workspace.mystery("rename", "greeted", "met", "small.xml", "--dry-run")
        #expect(ran.status == 0 && ran.output.contains("3 places in 1 file would change"), "\(ran)")
        #expect(try workspace.read("small.xml") == smallChecklist)
    }

    @Test func anIDIsRenamedInEveryBlockAndFilesThatWereForgottenAreNamed() throws {
        let workspace = try Workspace()
        func block(_ name: String) -> String {
            """
            <block id="\(name)"><yes-no id="\(name)-ok"><ask>Was it?</ask>
            <comment when="\(name)-ok is no" required="yes">Why not?</comment></yes-no></block>
            """
        }
        let library = """
            <library xmlns="urn:mystery-shopping:checklist:1" id="lib" version="1" xml:lang="en">
            \(block("first"))\(block("second"))</library>
            """
        let used = smallChecklist.replacing("</section>", with: "<use file=\"lib.xml\" block=\"first\"/></section>")
        _ = try workspace.write("lib.xml", library)
        _ = try workspace.write("shop.xml", used)
        _ = try workspace.write("small.xml", smallChecklist)
        let ran = try workspace.mystery("rename", "first-ok", "one-ok", "lib.xml")
        #expect(ran.status == 0, "\(ran)")
        #expect(ran.output.contains("though they name this library: shop.xml. Name them behind it"), "\(ran)")
        let renamed = try workspace.read("lib.xml")
        #expect(renamed.contains("id=\"one-ok\" was=\"first-ok\"") && renamed.contains("when=\"one-ok is no\""))
        #expect(try workspace.mystery("check", "lib.xml", "shop.xml").status == 0)
        let both = try workspace.mystery("rename", "second-ok", "two-ok", "lib.xml", "shop.xml")
        #expect(both.status == 0 && !both.output.contains("Not looked at"), "\(both)")
    }

    @Test func anIDOfALibraryChangesUnderItsPrefixInEveryFileNamed() throws {
        let workspace = try everything()
        let refused = try workspace.mystery("rename", "pay-paid", "pay-amount", "everything.xml")
        #expect(refused.status == 1 && refused.errors.contains("library"), "\(refused)")
        let ran = try workspace.mystery("rename", "paid", "amount", "common.xml", "everything.xml")
        #expect(ran.status == 0, "\(ran)")
        #expect(try workspace.read("everything.xml").contains("pay-amount / 2"))
        #expect(try workspace.read("common.xml").contains("id=\"amount\" was=\"paid\""))
        #expect(try workspace.mystery("check", "everything.xml", "common.xml").status == 0)
        #expect(try workspace.mystery("rename", "agree4", "four", "common.xml", "everything.xml").status == 0)
        #expect(try workspace.mystery("rename", "till", "desk", "common.xml", "everything.xml").status == 0)
        #expect(try workspace.mystery("check", "everything.xml", "common.xml").status == 0)
    }
}
