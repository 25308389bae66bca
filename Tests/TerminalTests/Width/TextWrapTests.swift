import Terminal
import Testing

@Suite struct TextWrapTests {
    @Test(arguments: [
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 80, ["one two three"]),
        ("one  two", 4, ["one", "two"]),
        ("one two   ", 7, ["one two"]),
        ("a\n\nb\n", 5, ["a", "", "b", ""]),
        ("", 5, [""]),
        ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
        ("an incomprehensible", 6, ["an", "incomp", "rehens", "ible"]),
        ("  indented text", 10, ["  indented", "text"]),
        ("non\u{A0}breaking space", 9, ["non\u{A0}break", "ing space"]),
        ("店内は清潔でしたか。", 6, ["店内は", "清潔で", "した", "か。"]),
        ("見る「はい」", 6, ["見る", "「は", "い」"]),
        ("ok 店内 ok", 6, ["ok 店", "内 ok"]),
        ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
        ("நீங்கள் படித்திருந்தீர்களா?", 18, ["நீங்கள்", "படித்திருந்தீர்களா?"]),
        ("漢", 1, ["漢"]),
        ("ab", 0, ["a", "b"]),
    ]) func textIsBrokenWhereAReaderExpectsIt(text: String, width: Int, lines: [String]) {
        #expect(TextWrap.wrap(text, width: width) == lines)
    }

    @Test func nothingIsLostAndEveryLineFits() {
        var numbers = Numbers(seed: 3)
        let pieces = ["a", "word", " ", "  ", "\n", "漢", "字。", "கொ", "e\u{301}", "\t", "-", "😀", "\u{301}"]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0..<20, using: &numbers))
                .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            let width = Int.random(in: 2...12, using: &numbers)
            let ranges = TextWrap.ranges(of: text, width: width)
            var end = text.startIndex
            for range in ranges {
                #expect(text[end..<range.lowerBound].allSatisfy { $0.isWhitespace }, "\(text) at \(width)")
                let line = text[range]
                #expect(
                    CellWidth.of(line) <= width || line.allSatisfy { $0 == " " || $0 == "\t" }, "\(line) at \(width)")
                end = range.upperBound
            }
            #expect(text[end...].allSatisfy { $0.isWhitespace })
        }
    }
}
