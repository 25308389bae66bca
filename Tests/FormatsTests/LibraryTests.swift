import Diagnostics
import Evaluation
import SourceXML
import Testing

@testable import Formats

@Suite("Scales and blocks from other files") struct LibraryTests {
    @Test("a block brings its questions under its prefix, and its conditions mean them") func prefix() throws {
        let reading = try read(
            section("<use file='lib.xml' block='till' prefix='pay-'/><use file='lib.xml' block='till' prefix='ask-'/>"),
            [
                "lib.xml": block(
                    "till",
                    "<yes-no id='open'><ask>Open?</ask></yes-no><text id='why' when='open is no'><ask>Why?</ask></text>"
                )
            ])
        #expect(reading.findings == [])
        let questions = try #require(reading.checklist).outline.questions
        #expect(questions.map(\.id.name) == ["pay-open", "pay-why", "ask-open", "ask-why"])
        #expect(questions[3].when?.description == "ask-open is no")
    }

    @Test("what is wrong in a block stands at its place in that file, once however often it is used") func places()
        throws
    {
        let library = block("till", "<text id='why' when='opne is no'><ask>Why?</ask></text>")
        let reading = try read(
            section("<use file='lib.xml' block='till' prefix='a-'/><use file='lib.xml' block='till' prefix='b-'/>"),
            ["lib.xml": library])
        #expect(reading.findings.map(\.file) == ["lib.xml"])
        #expect(reading.findings.first?.range.lowerBound == library.utf8Offset(of: "opne"))
    }

    @Test("two uses with the same prefix clash") func clash() throws {
        let reading = try read(
            section("<use file='lib.xml' block='till'/><use file='lib.xml' block='till'/>"),
            ["lib.xml": block("till", "<yes-no id='open'><ask>Open?</ask></yes-no>")])
        #expect(reading.findings.map(\.code) == ["duplicate-id"])
        #expect(reading.findings.map(\.file) == ["shop.xml"], "the library is as it should be")
    }

    @Test("an id of the checklist that a block brings too is a matter of the use, wherever it stands")
    func clashWithTheChecklist() throws {
        let used = "<use file='lib.xml' block='till'/>"
        let own = "<yes-no id='open'><ask>Open?</ask></yes-no>"
        for parts in [used + own, own + used] {
            let reading = try read(section(parts), ["lib.xml": block("till", own)])
            let finding = try #require(reading.findings.first)
            #expect(reading.findings.count == 1 && finding.code == "duplicate-id" && finding.file == "shop.xml")
            #expect(finding.range.lowerBound == file(section(parts)).utf8Offset(of: "till'/>"))
            #expect(finding.advice?.contains("prefix=\"till-\"") == true)
        }
    }

    @Test("two blocks of one name are found from the checklist, too") func twoBlocks() throws {
        let one = "<block id='till'><yes-no id='open'><ask>Open?</ask></yes-no></block>"
        let reading = try read(section("<use file='lib.xml' block='till'/>"), ["lib.xml": library(one + one)])
        #expect(reading.findings.map(\.code) == ["duplicate-id"])
        #expect(reading.findings.map(\.file) == ["lib.xml"])
    }

    @Test("a block of another block, prefixes one after the other") func nested() throws {
        let reading = try read(
            section("<use file='lib.xml' block='outer' prefix='o-'/>"),
            [
                "lib.xml": library(
                    "<block id='inner'><yes-no id='x'><ask>X?</ask></yes-no></block><block id='outer'><use file='lib.xml' block='inner' prefix='i-'/><text id='y' when='i-x is no'><ask>Y?</ask></text></block>"
                )
            ])
        #expect(reading.findings == [])
        let questions = try #require(reading.checklist).outline.questions
        #expect(questions.map(\.id.name) == ["o-i-x", "o-y"])
        #expect(questions[1].when?.description == "o-i-x is no")
    }

    @Test("a condition in a block does not see the checklist around it") func closed() throws {
        let reading = try read(
            section("<yes-no id='outside'><ask>?</ask></yes-no><use file='lib.xml' block='till'/>"),
            ["lib.xml": block("till", "<text id='why' when='outside is no'><ask>Why?</ask></text>")])
        #expect(reading.findings.map(\.code) == ["unknown-name"])
    }

    @Test(
        "circles of files and of blocks, with their path",
        arguments: [
            ["a.xml": library("<import file='b.xml'/>"), "b.xml": library("<import file='a.xml'/>")],
            ["a.xml": library("<import file='a.xml'/>")],
        ])
    func importCircle(files: [String: String]) throws {
        let reading = try read("<import file='a.xml'/>" + section("<yes-no id='x'><ask>X?</ask></yes-no>"), files)
        #expect(reading.findings.map(\.code) == ["library-cycle"])
        #expect(reading.findings[0].message.contains("a.xml -> "))
    }

    @Test("a circle of three blocks") func blockCircle() throws {
        let files = [
            "a.xml": library(
                "<block id='one'><use file='a.xml' block='two'/></block><block id='two'><use file='a.xml' block='three'/></block><block id='three'><use file='a.xml' block='one'/></block>"
            )
        ]
        let reading = try read(section("<use file='a.xml' block='one'/>"), files)
        #expect(reading.findings.map(\.code) == ["library-cycle"])
        #expect(reading.findings[0].message.contains("one -> two -> three -> one"))
    }

    @Test("a library is checked by itself, each block with its own names") func alone() throws {
        let text = library(
            "<scale id='s'><option value='1'>A</option></scale><block id='a'><yes-no id='x'><ask>X?</ask></yes-no></block><block id='b'><text id='x' when='y is no'><ask>X?</ask></text></block>"
        )
        let reading = ChecklistReading(try parseXML(SourceFile(name: "lib.xml", text: text)), libraries: .none)
        #expect(reading.findings.map(\.code) == ["unknown-name"])
    }

    @Test("more files than are allowed") func tooMany() throws {
        let names = (1...21).map { "lib\($0).xml" }
        let reading = try read(
            names.map { "<import file='\($0)'/>" }.joined() + section("<yes-no id='x'><ask>X?</ask></yes-no>"),
            Dictionary(uniqueKeysWithValues: names.map { ($0, library("")) }))
        #expect(reading.findings.map(\.code) == ["unreadable-library"])
    }

    @Test("what a visit keeps gives the same checklist back") func bundle() throws {
        let main = SourceFile(name: "lists/shop/shop.xml", text: file(section("<use file='../lib.xml' block='till'/>")))
        let libraries = [
            SourceFile(name: "lists/lib.xml", text: block("till", "<yes-no id='x'><ask>X?</ask></yes-no>"))
        ]
        let bundle = SourceBundle(main: main, libraries: libraries)
        let back = try #require(SourceBundle(bundle.bytes, name: "shop.xml"))
        #expect(back.main.name == "shop.xml" && back.main.bytes == main.bytes)
        #expect(back.libraries.map(\.name) == ["../lib.xml"])
        let reading = ChecklistReading(try parseXML(back.main), libraries: back.files)
        #expect(reading.checklist?.question("x") != nil)
        #expect(back.bytes == bundle.bytes)
        #expect(SourceBundle(Array(bundle.bytes.dropLast(3)), name: "shop.xml") == nil, "cut short")
    }

    @Test(
        "paths",
        arguments: [
            ("lists/shop", "../lib.xml", "lists/lib.xml"), ("", "a/./b/../c.xml", "a/c.xml"),
            ("a", "../../x.xml", "../x.xml"),
            ("/lists", "x.xml", "/lists/x.xml"), ("a", "/etc/passwd", nil), ("a", "file:///x", nil), ("a", "x\\y", nil),
            ("a", "", nil),
        ])
    func paths(folder: String, path: String, expected: String?) { #expect(RelativePath.join(folder, path) == expected) }
}

private func file(_ parts: String) -> String { Example.checklist(parts).completeFile }
private func section(_ items: String) -> String { "<section id='main'><title>Main</title>\(items)</section>" }
private func library(_ parts: String) -> String {
    "<library xmlns='\(checklistNamespace)' id='lib' version='1' xml:lang='en'>\(parts)</library>"
}
private func block(_ id: String, _ items: String) -> String { library("<block id='\(id)'>\(items)</block>") }

private func read(_ parts: String, _ files: [String: String]) throws -> ChecklistReading {
    let libraries = LibraryFiles { (path, from) throws(LibraryFailure) in
        guard let name = RelativePath.join(from.folder, path), let text = files[name] else { throw .missing }
        do throws(XMLFailure) {
            return try parseXML(SourceFile(name: name, text: text))
        } catch {
            throw .broken(error.diagnostic)
        }
    }
    return ChecklistReading(try parseXML(SourceFile(name: "shop.xml", text: file(parts))), libraries: libraries)
}

extension String {
    fileprivate func utf8Offset(of part: String) -> Int? {
        firstRange(of: part).map { utf8.distance(from: startIndex, to: $0.lowerBound) }
    }
}
