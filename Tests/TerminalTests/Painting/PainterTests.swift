import ChildProcess
import Terminal
import Testing

private let small = TerminalSize(columns: 20, rows: 5)

private func frame(_ rows: [[Row.Piece]], cursor: Frame.Cursor? = nil) -> Frame {
    Frame(rows: rows.map { Row($0) }, cursor: cursor)
}

@Suite struct PainterTests {
    @Test func piecesStandAtTheirColumnsWhateverStandsBefore() throws {
        let canvas = try Canvas(columns: 20, rows: 5)
        var painter = Painter()
        let shown = frame(
            [
                [.init(at: 0, "name"), .init(at: 8, "வரவேற்பு"), .init(at: 18, "|")],
                [.init(at: 0, "cut where the next"), .init(at: 6, "begins")],
                [], [.init(at: 15, "over the edge")], [.init(at: 0, "漢字漢字漢字漢字漢字漢字")],
            ], cursor: .init(row: 1, column: 3))
        try canvas.show(painter.bytes(for: shown, size: small, colours: true))
        #expect(
            try canvas.screen.rows() == [
                "name    வரவேற்பு   |", "cut whbegins", "", "               over", "漢字漢字漢字漢字漢字",
            ])
        #expect(try canvas.screen.value("#{cursor_x} #{cursor_y} #{cursor_flag} #{wrap_flag}") == "3 1 1 1")
    }

    @Test func theCursorIsHiddenWithoutAPlaceAndKeptOnTheScreen() throws {
        let canvas = try Canvas(columns: 20, rows: 5)
        var painter = Painter()
        try canvas.show(painter.bytes(for: frame([[.init(at: 0, "a")]]), size: small, colours: true))
        #expect(try canvas.screen.value("#{cursor_flag}") == "0")
        let far = frame([[.init(at: 0, "a")]], cursor: .init(row: 40, column: 40))
        try canvas.show(painter.bytes(for: far, size: small, colours: true))
        #expect(try canvas.screen.value("#{cursor_x} #{cursor_y} #{cursor_flag}") == "19 4 1")
    }

    @Test func nothingIsWrittenWhenNothingChanged() {
        var painter = Painter()
        let shown = frame([[.init(at: 0, "a")]], cursor: .init(row: 0, column: 1))
        let first = painter.bytes(for: shown, size: small, colours: true)
        #expect(!first.isEmpty)
        #expect(painter.bytes(for: shown, size: small, colours: true).isEmpty)
        painter.forget()
        #expect(painter.bytes(for: shown, size: small, colours: true) == first)
        #expect(painter.bytes(for: shown, size: TerminalSize(columns: 19, rows: 5), colours: true) == first)
        #expect(!painter.bytes(for: shown, size: small, colours: false).isEmpty)
    }

    @Test(arguments: [
        "red\u{1B}[31m", "bell\u{07}\u{08}\u{7F}", "\u{9B}31mC1\u{85}", "a\u{202E}b\u{2066}c\u{2069}\u{200F}",
        "x\ny\rz\tw",
        "l\u{2028}p\u{2029}", "\u{1B}]2;title\u{07}",
    ]) func textNeverSteersTheTerminal(text: String) throws {
        let plain = "ab"
        var painter = Painter()
        let expected = String(
            decoding: painter.bytes(for: frame([[.init(at: 0, plain)]]), size: small, colours: true), as: UTF8.self)
        painter.forget()
        let found = String(
            decoding: painter.bytes(for: frame([[.init(at: 0, text)]]), size: small, colours: true), as: UTF8.self)
        let visible = text.unicodeScalars.filter {
            ![.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
        }
        #expect(found == expected.replacing(plain, with: String(String.UnicodeScalarView(visible))))
    }

    @Test func aMarkWithoutABaseDoesNotReachThePieceToTheLeft() throws {
        let canvas = try Canvas(columns: 20, rows: 5)
        var painter = Painter()
        let shown = frame([[.init(at: 0, "ab"), .init(at: 2, "\u{301}cd")]])
        try canvas.show(painter.bytes(for: shown, size: small, colours: true))
        #expect(try canvas.screen.rows().first == "abcd")
    }

    @Test func stylesAreShownAndColoursOnlyWhenWanted() throws {
        let canvas = try Canvas(columns: 40, rows: 5)
        let size = TerminalSize(columns: 40, rows: 5)
        let shown = frame([
            [.init(at: 0, "bold", Style(bold: true)), .init(at: 5, "dim", Style(dim: true))],
            [.init(at: 0, "chosen", Style(reversed: true)), .init(at: 8, "link", Style(underlined: true))],
            [.init(at: 0, "accent", Style(.accent)), .init(at: 8, "plain")],
            [.init(at: 0, "good", Style(.good)), .init(at: 6, "bad", Style(.bad, bold: true))],
        ])
        var painter = Painter()
        try canvas.show(painter.bytes(for: shown, size: size, colours: true))
        let coloured = try canvas.screen.colouredRows()
        for (code, word) in [
            ("1", "bold"), ("2", "dim"), ("7", "chosen"), ("4", "link"), ("38;5;30", "accent"), ("38;5;160", "bad"),
        ] {
            #expect(codes(of: word, in: coloured).contains(code[...]), "\(word)")
        }
        #expect(codes(of: "plain", in: coloured).isEmpty)
        try canvas.show(painter.bytes(for: shown, size: size, colours: false))
        let plain = try canvas.screen.colouredRows()
        #expect(codes(of: "chosen", in: plain) == ["7"] && codes(of: "bad", in: plain) == ["1"])
        #expect(codes(of: "accent", in: plain).isEmpty && codes(of: "good", in: plain).isEmpty)
    }

    private func codes(of word: String, in coloured: String) -> Set<Substring> {
        for row in ShownCell.rows(coloured) {
            guard let range = row.map(\.text).ranges(of: Array(word)).first else { continue }
            return row[range.lowerBound].codes
        }
        return ["not shown"]
    }

    /// A frame drawn over others looks as one drawn on an empty screen.
    @Test func whatIsDrawnOverOtherFramesIsTheFrame() throws {
        var numbers = Numbers(seed: 11)
        let canvas = try Canvas(columns: 20, rows: 5)
        let words = ["a", "word", "வரவேற்பு", "漢字", "e\u{301}", "a rather long text", "😀", "ä", "  "]
        let styles = [Style.plain, Style(bold: true), Style(.good), Style(reversed: true)]
        func random() -> Frame {
            let rows = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
                (0..<Int.random(in: 0...3, using: &numbers)).map { index in
                    Row.Piece(
                        at: index * 7 + Int.random(in: 0..<4, using: &numbers),
                        words.randomElement(using: &numbers) ?? "",
                        styles.randomElement(using: &numbers) ?? .plain)
                }
            }
            return frame(rows, cursor: .init(row: 0, column: 0))
        }
        var painter = Painter()
        for _ in 0..<20 {
            for _ in 0..<3 { try canvas.show(painter.bytes(for: random(), size: small, colours: true)) }
            let last = random()
            try canvas.show(painter.bytes(for: last, size: small, colours: true))
            let drawnOver = ShownCell.rows(try canvas.screen.colouredRows())
            painter.forget()
            try canvas.show(painter.bytes(for: last, size: small, colours: true))
            let drawnAlone = ShownCell.rows(try canvas.screen.colouredRows())
            #expect(drawnOver == drawnAlone)
        }
    }

    @Test func aKeyAndAWholeScreenStayCheap() {
        let size = TerminalSize(columns: 80, rows: 24)
        let help = "Say what you saw, not what you think of it. One sentence is enough here."
        var rows = (0..<23).map { row in
            [
                Row.Piece(at: 2, "\(row).", Style(bold: true)),
                .init(at: 6, help, row % 3 == 0 ? Style(dim: true) : .plain),
            ]
        }
        rows.append([.init(at: 0, "> "), .init(at: 2, String(repeating: "x", count: 76))])
        var painter = Painter()
        let whole = painter.bytes(for: frame(rows, cursor: .init(row: 23, column: 78)), size: size, colours: true)
        #expect(whole.count <= 4096)
        rows[23] = [.init(at: 0, "> "), .init(at: 2, String(repeating: "x", count: 77))]
        let key = painter.bytes(for: frame(rows, cursor: .init(row: 23, column: 79)), size: size, colours: true)
        #expect(!key.isEmpty && key.count <= 150)
    }
}
