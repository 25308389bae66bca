import Diagnostics
import Testing

@testable import SourceXML

@Suite("Slips that leave no doubt are reported, and what comes after them is read") struct MendingTests {
    private func mend(_ text: String) -> MendedXML { parseMending(SourceFile(name: "slip.xml", text: text)) }

    @Test(
        "each slip, and the value that was meant",
        arguments: [
            ("<a when='x < 5'/>", "raw-less-than", "x > 5"), ("<a when='x & y'/>", "raw-ampersand", "x | y"),
            ("<a when='x && y'/>", "raw-ampersand", "x || y"),
            ("<a when=“x is y”/>", "smart-quotes", "x is y"), ("<a when=”x is y“/>", "smart-quotes", "x is y"),
        ])
    func slips(text: String, code: String, value: String) throws {
        let mended = mend(text)
        #expect(mended.failures.map(\.diagnostic.code) == [code])
        #expect(mended.tree?.root.attribute("when")?.value == value)
        #expect(mended.mended.count == 1)
    }

    @Test("all of them in one file, at their own places") func several() throws {
        let text = "<a one='1 < 2' two=“2”>a & b <b three='3 < 4'/></a>"
        let mended = mend(text)
        #expect(
            mended.failures.map(\.diagnostic.code) == [
                "raw-less-than", "smart-quotes", "raw-ampersand", "raw-less-than",
            ])
        #expect(mended.tree?.root.children.first?.attribute("three")?.range == text.byteRange(of: "three='3 < 4'"))
    }

    @Test(
        "what cannot be mended ends the reading there",
        arguments: ["<a><b></a>", "<a one=“1'/>", "<a one='1 < 2'", "<a one=1/>"])
    func noTree(text: String) {
        let mended = mend(text)
        #expect(mended.tree == nil && !mended.failures.isEmpty)
    }

    @Test("a file of slips ends after twenty attempts") func many() {
        let mended = mend("<a>" + String(repeating: "<b c='1 < 2'/>", count: 40) + "</a>")
        #expect(mended.tree == nil && mended.failures.count == 21)
    }
}

extension String {
    fileprivate func byteRange(of part: String) -> Range<Int>? {
        guard let found = firstRange(of: part) else { return nil }
        let start = utf8.distance(from: startIndex, to: found.lowerBound)
        return start..<(start + part.utf8.count)
    }
}
