import Diagnostics
import Testing

private func carets(under part: String, in line: String, width: Int = 100) -> [String] {
    let start = line.range(of: part).map { line.utf8.distance(from: line.startIndex, to: $0.lowerBound) } ?? 0
    let shown = caretLine(line, range: start..<(start + part.utf8.count), width: width)
    return [shown.text, shown.carets]
}

extension String {
    /// Foundation has this; the tests do without it.
    fileprivate func range(of part: String) -> Range<Index>? {
        indices.lazy.filter { self[$0...].hasPrefix(part) }.first.map { $0..<index($0, offsetBy: part.count) }
    }
}

@Suite struct CaretLineTests {
    @Test func underAWord() {
        #expect(carets(under: "points", in: "<a points='5'>") == ["<a points='5'>", "   ^^^^^^"])
    }

    @Test func tabsBecomeSpaces() {
        #expect(carets(under: "x", in: "\ta\tx") == ["    a   x", "        ^"])
    }

    @Test func tamil() {
        // The place after a word of 5 columns and 7 scalars, and a mark of its real width.
        #expect(carets(under: "x", in: "வணக்கம் x") == ["வணக்கம் x", "      ^"])
        #expect(carets(under: "வணக்கம்", in: "a வணக்கம்") == ["a வணக்கம்", "  ^^^^^"])
    }

    @Test func wideLettersTakeTwoColumns() {
        #expect(carets(under: "字", in: "漢字x") == ["漢字x", "  ^^"])
    }

    @Test func anEmptyRangeHasOneCaret() {
        #expect(caretLine("ab", range: 1..<1) == caretLine("ab", range: 1..<2))
        #expect(caretLine("ab", range: 2..<2).carets == "  ^")
        #expect(caretLine("", range: 0..<0).carets == "^")
    }

    @Test func longLinesAreCutAroundThePlace() {
        let line = String(repeating: "a", count: 300) + "HERE" + String(repeating: "b", count: 300)
        let shown = carets(under: "HERE", in: line, width: 40)
        #expect(shown[0].hasPrefix("…aaa") && shown[0].hasSuffix("bbb…") && shown[0].count == 40)
        #expect(shown[0].dropFirst(shown[1].count - 4).hasPrefix("HERE"))
    }

    @Test func aMarkLongerThanTheLineIsCutToo() {
        let shown = caretLine(String(repeating: "a", count: 500), range: 10..<400, width: 40)
        #expect(shown.text.count <= 40 && shown.carets.count <= 40 && shown.carets.hasSuffix("^"))
    }

    @Test func whatMovesTheCursorIsNotPrinted() {
        #expect(caretLine("a\u{1B}[2J\u{202E}b", range: 0..<1).text == "a\u{FFFD}[2J\u{FFFD}b")
    }
}
