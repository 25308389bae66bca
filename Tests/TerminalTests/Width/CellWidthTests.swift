import CTesting
import ChildProcess
import Terminal
import Testing

/// Sentences and the cells they take, counted by tmux and the C library.
let corpus: [String] = [
    "Was the floor clean and dry?", "Çalışanın güler yüzü vardı; İĞÜŞÖÇ ığüşöç", "Árvíztűrő tükörfúrógép – őŐűŰ",
    "e\u{301}l\u{308} NFD", "வரவேற்பு முறையாக இருந்ததா?", "ஸ்ரீ க்ஷ கொ கௌ நௌகா", "தமிழ்நாட்டில் வாங்குபவர்",
    "क्या दुकान साफ़ थी? क्षत्रिय", "مرحبا بكم في المتجر", "هَلْ كَانَ المَكَانُ نَظِيفًا؟", "พนักงานยิ้มแย้มแจ่มใสหรือไม่", "ร้านสะอาด ก็ดี น้ำ",
    "商店干净吗？", "店内は清潔でしたか。「はい」", "ｶﾀｶﾅ ＡＢＣ", "매장은 깨끗했습니까?", "Чистый пол; ёлка", "Ελληνικά άέή", "שָׁלוֹם עולם",
    "😀 ok", "★ ● ✓ ✗ → …", "─│┌┐█▓░ ▏", "½ × ÷ € ₺ ₹ ﷼", "ﬁ ﬂ Ǆ", "a\u{200B}b\u{200C}c\u{200D}d", "soft\u{AD}hyphen",
    "𝒜𝔅 𐌰",
]

@Suite struct CellWidthTests {
    /// All that is written in the scripts of the languages that checklists have been seen in.
    @Test func widthsAreThoseOfTheCLibrary() {
        let blocks: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA0...0x52F, 0x531...0x5F4, 0x600...0x6FF, 0x900...0xDFF, 0xE00...0xEFF, 0x1000...0x13FF,
            0x1780...0x17FF, 0x1E00...0x1FFF, 0x200B...0x2027, 0x202F...0x205F, 0x20A0...0x2BFF, 0x3000...0x33FF,
            0x3400...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFB00...0xFDFF, 0xFE00...0xFFEF,
            0x1D400...0x1D7FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x20000...0x2A6DF,
        ]
        var compared = 0
        var different: [String] = []
        for block in blocks {
            var expected = [Int8](repeating: 0, count: block.count)
            testing_widths(block.lowerBound, &expected, expected.count)
            for (value, cells) in zip(block, expected) where cells >= 0 {
                guard let scalar = Unicode.Scalar(value) else { continue }
                compared += 1
                if CellWidth.of(scalar) != Int(cells) { different.append("U+" + String(value, radix: 16)) }
            }
        }
        #expect(different == [])
        #expect(compared > 90_000)
    }

    @Test func widthsAreThoseOfTmux() throws {
        let canvas = try Canvas()
        for text in corpus {
            try canvas.show("\u{1B}[2J\u{1B}[1;1H" + text)
            #expect(try canvas.screen.value("#{cursor_x}") == "\(CellWidth.of(text))", "\(text)")
        }
    }

    @Test(arguments: [
        ("வரவேற்பு", 7), ("கொ", 2), ("漢字", 4), ("e\u{301}", 1), ("\u{1B}[31m", 4), ("", 0), ("한국", 4),
        ("\u{1112}\u{1161}", 2),
    ]) func aTextTakesTheSumOfItsScalars(text: String, cells: Int) {
        #expect(CellWidth.of(text) == cells)
    }
}
