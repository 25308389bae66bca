import Diagnostics
import SourceXML
import Testing

@Suite("Every range is the exact bytes of the file") struct ElementRangeTests {
    @Test func anElementAndItsParts() throws {
        let tree = try parse("<a><b id=\"x\">t</b><c/></a>")
        let b = try #require(tree.root.children.first)
        #expect(tree[b.range] == "<b id=\"x\">t</b>")
        #expect(tree[b.startTag] == "<b id=\"x\">")
        #expect(tree[b.nameRange] == "b")
        #expect(tree[b.contentRange] == "t")
        #expect(tree.root.children.map { tree[$0.range] } == ["<b id=\"x\">t</b>", "<c/>"])
        #expect(tree[tree.root.range] == "<a><b id=\"x\">t</b><c/></a>")
    }

    @Test("attributes in any layout", arguments: ["<a id='x' b = \"y z\"/>", "<a\n\tid='x'\r\n  b\n=\n\"y z\"\n></a>"])
    func attributes(text: String) throws {
        let tree = try parse(text)
        let attributes = tree.root.attributes
        #expect(attributes.map { tree[$0.nameRange] } == ["id", "b"])
        #expect(attributes.map { tree[$0.valueRange] } == ["x", "y z"])
        #expect(attributes.map(\.value) == ["x", "y z"])
        #expect(tree.root.attribute("id").map { tree[$0.range] } == "id='x'")
        #expect(tree.root.attribute("none") == nil)
    }

    @Test func greaterThanAndQuotesInsideValues() throws {
        let tree = try parse("<a when='n > 3' say=\"it's = />\"><b/></a>")
        #expect(tree.root.attributes.map(\.value) == ["n > 3", "it's = />"])
        #expect(tree[tree.root.startTag] == "<a when='n > 3' say=\"it's = />\">")
        #expect(tree.root.children.map { tree[$0.range] } == ["<b/>"])
    }

    @Test func aByteOrderMarkCountsInOffsets() throws {
        let tree = try parse("\u{FEFF}<?xml version='1.0'?>\r\n<a>\r\n<b/></a>")
        #expect(tree.root.range.lowerBound == 3 + 21 + 2)
        #expect(tree.root.children.map { tree[$0.range] } == ["<b/>"])
    }

    @Test func commentsInstructionsAndCDATABetween() throws {
        let tree = try parse("<!-- <x> --><a><!-- </a> --><?p <y> ?><![CDATA[<z>]]><b/>é</a ><!-- end -->")
        #expect(tree.root.children.map { tree[$0.range] } == ["<b/>"])
        #expect(tree[tree.root.range].hasPrefix("<a><!--") && tree[tree.root.range].hasSuffix("é</a >"))
    }

    @Test func namespacesAndPrefixes() throws {
        let tree = try parse("<a xmlns='urn:a' xmlns:m='urn:m' xml:lang='en' m:x='1' y='2'><m:b/><c xmlns=''/></a>")
        let attributes = tree.root.attributes
        #expect(attributes.map(\.name) == ["xml:lang", "m:x", "y"])
        #expect(attributes.map(\.namespace) == ["http://www.w3.org/XML/1998/namespace", "urn:m", ""])
        #expect(attributes.map { tree[$0.nameRange] } == ["xml:lang", "m:x", "y"])
        #expect(tree.root.children.map(\.namespace) == ["urn:m", ""])
        #expect(tree.root.children.map(\.name) == ["b", "c"])
        #expect(tree.root.children.map { tree[$0.nameRange] } == ["m:b", "c"])
    }

    @Test func aFileOfSeventyThousandLines() throws {
        let tree = try parse("<a>\n" + String(repeating: "<b id='é'/>\r\n", count: 70_000) + "<last\n/></a>")
        let last = try #require(tree.root.children.reversed().first)
        let place = tree.source.lineIndex().place(at: last.range.lowerBound)
        #expect(tree[last.range] == "<last\n/>" && place == SourcePlace(line: 70_002, column: 1))
        #expect(tree.elementCount == 70_002)
    }

    @Test func aTagOnALineFarDownHasExactAttributes() throws {
        let tree = try parse("<a>" + String(repeating: "\n", count: 66_000) + "<b\nid='x&amp;y'/></a>")
        let id = try #require(tree.root.children.first?.attribute("id"))
        #expect(tree[id.valueRange] == "x&amp;y" && id.value == "x&y")
        #expect(tree.source.lineIndex().place(at: id.nameRange.lowerBound) == SourcePlace(line: 66_002, column: 1))
    }
}
