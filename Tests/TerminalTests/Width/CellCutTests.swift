import Terminal
import Testing

@Suite struct CellCutTests {
    @Test(arguments: [
        ("abc", 2, "ab", "bc"), ("abc", 3, "abc", "abc"), ("abc", 0, "", ""), ("漢字", 3, "漢", "字"),
        ("ne\u{301}e\u{301}", 2, "ne\u{301}", "e\u{301}e\u{301}"), ("கொடு", 1, "", ""), ("கொடு", 2, "கொ", "டு"),
    ]) func aCutFitsAndPartsNoMarkFromItsBase(text: String, cells: Int, start: String, end: String) {
        #expect(CellCut.start(of: text, cells: cells) == start)
        #expect(CellCut.end(of: text, cells: cells) == end)
    }

    @Test(arguments: [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("漢字漢", 4, "漢…"), ("abc", 1, "…"), ("abc", 0, "")])
    func whatIsLeftOutIsShownAsLeftOut(text: String, cells: Int, expected: String) {
        #expect(CellCut.shortened(text, cells: cells) == expected)
    }
}
