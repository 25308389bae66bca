import Diagnostics
import Testing

@Suite struct LineIndexTests {
    @Test("LF, CRLF and CR all end a line", arguments: ["ab\ncd\nef", "ab\r\ncd\r\nef", "ab\rcd\ref"])
    func lineEnds(text: String) {
        let lines = SourceFile(name: "f", text: text).lineIndex()
        #expect((1...3).map { lines.text(ofLine: $0) } == ["ab", "cd", "ef"])
        let offset = Array(text.utf8).firstIndex(of: UInt8(ascii: "f"))
        #expect(offset.map { lines.place(at: $0) } == SourcePlace(line: 3, column: 2))
    }

    @Test func emptyLinesAndTheEndOfTheFile() {
        let lines = SourceFile(name: "f", text: "\n\r\n\ra\r").lineIndex()
        #expect((1...6).map { lines.text(ofLine: $0) } == ["", "", "", "a", "", ""])
        #expect(lines.lineCount == 5)
        #expect(lines.place(at: 6) == SourcePlace(line: 5, column: 1))
        #expect(lines.place(at: 99) == SourcePlace(line: 5, column: 1))
    }

    @Test func columnsCountScalars() {
        let text = "வணக்கம் x"
        let lines = SourceFile(name: "f", text: text).lineIndex()
        #expect(lines.place(at: text.utf8.count - 1) == SourcePlace(line: 1, column: 9))
    }

    @Test func theByteOrderMarkIsNoColumn() {
        let lines = SourceFile(name: "f", text: "\u{FEFF}ab").lineIndex()
        #expect(lines.place(at: 4) == SourcePlace(line: 1, column: 2))
        #expect(lines.place(at: 0) == SourcePlace(line: 1, column: 1))
        #expect(lines.text(ofLine: 1) == "ab")
    }

    @Test("a place is the same however it is counted", arguments: [4095, 4096, 4097, 9000])
    func blocks(length: Int) {
        let lines = SourceFile(name: "f", text: String(repeating: "é", count: length)).lineIndex()
        #expect(lines.place(at: 2 * length) == SourcePlace(line: 1, column: length + 1))
        #expect(lines.place(at: length / 2 * 2) == SourcePlace(line: 1, column: length / 2 + 1))
    }

    @Test func anEmptyFileHasOneLine() {
        let lines = SourceFile(name: "f", bytes: []).lineIndex()
        #expect(lines.place(at: 0) == SourcePlace(line: 1, column: 1))
        #expect(lines.text(ofLine: 1) == "" && lines.text(ofLine: 2) == "")
    }

    @Test func linesFarBeyondSixteenBits() {
        let lines = SourceFile(name: "f", text: String(repeating: "ab\n", count: 70_000)).lineIndex()
        #expect(lines.place(at: 3 * 69_999 + 1) == SourcePlace(line: 70_000, column: 2))
    }
}
