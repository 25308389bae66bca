import Diagnostics
import Testing

@Suite struct DisplayWidthTests {
    @Test(
        "columns",
        arguments: [
            ("abc", 3), ("ü", 1), ("u\u{308}", 1), ("漢字", 4), ("한국", 4), ("한", 2), ("ｱ", 1), ("Ａ", 2),
            ("🙂", 2), ("\u{200D}", 0), ("\u{20DD}", 0), ("", 0),
        ])
    func columns(text: String, width: Int) {
        #expect(DisplayWidth.columns(of: text) == width)
    }

    @Test func tamilVowelSignsOfTheirOwnWidthCount() {
        // க is a letter, ா (Mc) takes a column of its own, ் (Mn) stands on its letter.
        #expect(DisplayWidth.columns(of: "\u{0B95}\u{0BBE}") == 2)
        #expect(DisplayWidth.columns(of: "\u{0B95}\u{0BCD}") == 1)
        #expect(DisplayWidth.columns(of: "நீங்கள் வந்தீர்களா") == 12)
    }
}
