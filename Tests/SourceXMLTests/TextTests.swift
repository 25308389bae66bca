import Diagnostics
import SourceXML
import Testing

@Suite("Text is decoded, and its place is kept") struct TextTests {
    @Test(
        "values",
        arguments: [
            ("a&lt;b&gt;&amp;&quot;&apos;", "a<b>&\"'"), ("&#233;&#xE9;&#x1F642;", "éé🙂"),
            ("a\tb\nc\r\nd\re", "a b c d e"),
            ("a&#10;b&#9;c", "a\nb\tc"), ("", ""), ("&amp;lt;", "&lt;"),
        ])
    func values(written: String, read: String) throws {
        let tree = try parse("<a v=\"\(written)\"/>")
        #expect(tree.root.attribute("v")?.value == read)
        #expect(tree.root.attribute("v").map { tree[$0.valueRange] } == written)
    }

    @Test(
        "texts",
        arguments: [
            ("plain", "plain"), ("a\r\nb\rc", "a\nb\nc"), ("x &lt; y", "x < y"), ("a<!-- c -->b<?p q?>c", "abc"),
            ("<![CDATA[<x> & ]] >]]>", "<x> & ]] >"), ("a<![CDATA[\r\n]]>b", "a\nb"), ("<![CDATA[]]>", ""),
            ("&#13;\n", "\r\n"),
        ])
    func texts(written: String, read: String) throws {
        #expect(try parse("<a>\(written)</a>").root.text == read)
    }

    @Test func nodesInOrder() throws {
        let tree = try parse("<a>one <b>x</b> two<!-- no node --> three<![CDATA[ & four]]><c/></a>")
        let nodes = tree.root.nodes.map { node in
            switch node {
            case .element(let element): "<\(element.name)>"
            case .text(let text, let range): "\(text)|\(tree[range])"
            }
        }
        #expect(
            nodes == [
                "one |one ", "<b>", " two three & four| two<!-- no node --> three<![CDATA[ & four", "<c>",
            ])
    }

    @Test func theRangeOfTextLeavesOutWhiteSpaceRoundIt() throws {
        let tree = try parse("<a>\n  <!-- c --> Did <b/> you? &#32;\n</a>")
        #expect(tree[tree.root.textRange] == "Did <b/> you?")
        #expect(tree.root.text == "\n   Did  you?  \n")
    }

    @Test func noTextHasAnEmptyRange() throws {
        let tree = try parse("<a> <b/></a>")
        #expect(tree.root.textRange == 3..<3)
        #expect(tree.root.children.first?.textRange == 8..<8)
    }

    @Test func aPartOfAValueIsFoundInTheFile() throws {
        let tree = try parse("<a when='é &lt; five'/>")
        let value = try #require(tree.root.attribute("when"))
        #expect(value.value == "é < five")
        #expect(tree[value.sourceRange(ofValueBytes: 0..<2)] == "é")
        #expect(tree[value.sourceRange(ofValueBytes: 3..<4)] == "&lt;")
        #expect(tree[value.sourceRange(ofValueBytes: 5..<9)] == "five")
        #expect(value.sourceRange(ofValueBytes: 9..<9) == value.valueRange.upperBound..<value.valueRange.upperBound)
    }

    @Test func aPartOfATextIsFoundInTheFile() throws {
        let tree = try parse("<a>Dear <b/>{name}<!-- c -->\r\n&amp; co</a>")
        let text = tree.root.text
        #expect(text == "Dear {name}\n& co")
        #expect(tree[tree.root.sourceRange(ofTextBytes: 5..<11)] == "{name}")
        #expect(tree[tree.root.sourceRange(ofTextBytes: 12..<15)] == "&amp; c")
        #expect(
            tree[tree.root.sourceRange(ofTextBytes: 0..<text.utf8.count)] == "Dear <b/>{name}<!-- c -->\r\n&amp; co")
    }
}
