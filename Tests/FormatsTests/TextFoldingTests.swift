import Evaluation
import Testing

@testable import Formats

@Suite("White space in texts") struct TextFoldingTests {
    @Test(
        "runs become one space",
        arguments: [
            ("Was it clean?", "Was it clean?"), ("  Was\n\t it   clean? \r\n", "Was it clean?"), ("", ""), (" \n ", ""),
            (" a", "a"), ("a ", "a"), ("a  b", "a b"), ("a\tb", "a b"), ("a\u{A0}b", "a\u{A0}b"), ("நல்ல  கடை", "நல்ல கடை"),
        ])
    func folding(text: String, expected: String) {
        #expect(foldedSpace(text) == expected)
    }

    @Test("an element of white space is empty", arguments: ["", " ", "\n", "\u{A0}", "&#160;", "<!-- words -->"])
    func blank(content: String) throws {
        try expectFindings(["empty-text"], in: "<yes-no id='a'><↓ask>\(content)</ask></yes-no>")
    }

    @Test("text in pieces is joined", arguments: ["Was <!-- or is --> it?", "<![CDATA[Was]]> it?", "Was&#32;it?"])
    func pieces(content: String) throws {
        #expect(try checklist("<yes-no id='a'><ask>\(content)</ask></yes-no>")?.question("a")?.ask == "Was it?")
    }
}
