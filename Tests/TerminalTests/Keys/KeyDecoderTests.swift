import Terminal
import Testing

/// What a terminal sends, and the keys it means; the times pass only at the end.
private let sent: [(bytes: String, keys: [Key])] = [
    ("a", [.text("a")]),
    ("ağű அ 漢😀", [.text("ağű அ 漢😀")]),
    ("ab\rc", [.text("ab"), .enter, .text("c")]),
    ("\n", [.enter]),
    ("\t", [.tab]),
    ("\u{7F}\u{08}", [.backspace, .backspace]),
    ("\u{03}\u{1A}\u{01}", [.control("c"), .control("z"), .control("a")]),
    ("\u{1C}\u{1F}", [.control("\\"), .control("_")]),
    ("\u{00}", []),
    ("\u{1B}", [.escape]),
    ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left]),
    (
        "\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~",
        [.home, .end, .home, .end, .home, .end, .home, .end]
    ),
    ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown]),
    ("\u{1B}[Z", [.backTab]),
    ("\u{1B}OP\u{1B}OQ\u{1B}OR\u{1B}OS", [.function(1), .function(2), .function(3), .function(4)]),
    ("\u{1B}[11~\u{1B}[12~\u{1B}[13~\u{1B}[14~", [.function(1), .function(2), .function(3), .function(4)]),
    ("\u{1B}[[A\u{1B}[[E", [.function(1), .function(5)]),
    ("\u{1B}[15~\u{1B}[17~\u{1B}[18~\u{1B}[19~\u{1B}[20~\u{1B}[21~", [5, 6, 7, 8, 9, 10].map(Key.function)),
    ("\u{1B}[23~\u{1B}[24~", [.function(11), .function(12)]),
    ("\u{1B}[1;5A\u{1B}[1;2P\u{1B}[3;5~\u{1B}[15;2~\u{1B}O5C", [.up, .function(1), .delete, .function(5), .right]),
    ("\u{1B}[a\u{1B}Oc\u{1B}[3$\u{1B}[3^\u{1B}[7@", [.up, .right, .delete, .delete, .home]),
    ("\u{1B}OM\u{1B}Oq\u{1B}Ok", [.enter, .text("1"), .text("+")]),
    // With Alt: a key with a name is that key, a character is nothing.
    ("\u{1B}b", []), ("\u{1B}ğx", [.text("x")]), ("\u{1B}😀", []),
    ("\u{1B}\r", [.enter]), ("\u{1B}\u{7F}", [.backspace]), ("\u{1B}\u{1B}[A", [.escape, .up]),
    // Alt with the signs that begin a string of the terminal.
    ("\u{1B}]", []), ("\u{1B}P", []), ("\u{1B}O", []), ("\u{1B}[", []),
    // Keys told by number.
    ("\u{1B}[27u\u{1B}[13u\u{1B}[9;2u\u{1B}[127u", [.escape, .enter, .backTab, .backspace]),
    ("\u{1B}[99;5u\u{1B}[105;5u\u{1B}[27;5;122~", [.control("c"), .control("i"), .control("z")]),
    ("\u{1B}[97u\u{1B}[97;1:3u\u{1B}[1;1:3A\u{1B}[57441u", []),
    ("\u{1B}[1;1:1A", [.up]),
    // Reports nobody asked for.
    ("\u{1B}[I\u{1B}[O", []),
    ("\u{1B}[M !!\u{1B}[<0;12;5M\u{1B}[<0;12;5m\u{1B}[32;12;5M", []),
    ("\u{1B}[12;40R\u{1B}[?62;22c\u{1B}[>1;10;0c\u{1B}[?2026;2$y\u{1B}[8;24;80t", []),
    ("\u{1B}]11;rgb:00/00/00\u{07}a", [.text("a")]),
    ("\u{1B}]11;rgb:00/00/00\u{1B}\\a", [.text("a")]),
    ("\u{1B}P>|tmux 3.3a\u{1B}\\a", [.text("a")]),
    ("\u{1B}]lost\u{1B}[A", [.up]),
    // A sequence that another begins in.
    ("\u{1B}[1;\u{1B}[B", [.down]),
    ("\u{1B}[1\u{03}", [.control("c")]),
    ("\u{1B}[1;2ğ", [.text("ğ")]),
    // Pastes.
    ("\u{1B}[200~two\rlines\r\nand\nmore\u{1B}[201~x", [.paste("two\nlines\nand\nmore"), .text("x")]),
    ("\u{1B}[200~a\tb\u{07}\u{1B}[31mc\u{7F}\u{9B}d\u{1B}\u{1B}[201~", [.paste("a\tb[31mcd")]),
    ("\u{1B}[200~\u{1B}[20\u{1B}[201~", [.paste("[20")]),
    ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
    ("\u{1B}[201~a", [.text("a")]),
    ("\u{1B}[200~never ended", [.paste("never ended")]),
]

/// Text that came in two reads is one text here.
private func joined(_ keys: [Key]) -> [Key] {
    keys.reduce(into: []) { joined, key in
        if case .text(let more) = key, case .text(let text)? = joined.last {
            joined[joined.count - 1] = .text(text + more)
        } else {
            joined.append(key)
        }
    }
}

@Suite struct KeyDecoderTests {
    @Test(arguments: sent) func keysComeFromWhatIsSent(bytes: String, keys: [Key]) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes.utf8) + decoder.timeOut() == keys)
        #expect(!decoder.isWaiting)
    }

    @Test(arguments: sent) func theSameKeysComeHoweverTheBytesAreSplit(bytes: String, keys: [Key]) {
        let bytes = Array(bytes.utf8)
        for place in 0...bytes.count {
            var decoder = KeyDecoder()
            let found = decoder.feed(bytes[..<place]) + decoder.feed(bytes[place...]) + decoder.timeOut()
            #expect(joined(found) == joined(keys), "split at \(place)")
        }
        var decoder = KeyDecoder()
        #expect(joined(bytes.flatMap { decoder.feed([$0]) } + decoder.timeOut()) == joined(keys))
    }

    @Test func anEscapeIsAKeyOnlyWhenNothingFollows() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B]).isEmpty)
        #expect(decoder.patience == 50)
        #expect(decoder.timeOut() == [.escape])
        #expect(decoder.patience == nil)
        #expect(decoder.feed("[A".utf8) == [.text("[A")])
    }

    @Test func aPasteIsGivenMoreTime() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1B}[200~half".utf8).isEmpty)
        #expect(decoder.patience == 1000)
        #expect(decoder.timeOut() == [.paste("half")])
    }

    @Test(
        arguments: [
            [0xFF, 0x61], [0xC3, 0x61], [0xC0, 0xAF, 0x61], [0xE0, 0x80, 0x80, 0x61], [0xED, 0xA0, 0x80, 0x61],
            [0xF4, 0x90, 0x80, 0x80, 0x61], [0xF0, 0x9F, 0x98, 0x61], [0x80, 0x61], [0xC2, 0x9B, 0x61],
        ] as [[UInt8]]) func whatIsNoTextIsLeftOut(bytes: [UInt8])
    {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes) == [.text("a")])
        let begin = Array("\u{1B}[200~".utf8)
        let end = Array("\u{1B}[201~".utf8)
        #expect(decoder.feed(begin + bytes + end) == [.paste("a")])
    }

    @Test func aHugePasteIsCutAndItsEndIsFound() throws {
        var decoder = KeyDecoder()
        _ = decoder.feed("\u{1B}[200~".utf8)
        for _ in 0..<12 { #expect(decoder.feed([UInt8](repeating: 0x61, count: 100_000)).isEmpty) }
        let keys = decoder.feed("\u{1B}[201~b".utf8)
        guard case .paste(let text)? = keys.first else { throw Missing() }
        #expect(text.utf8.count == 1 << 20)
        #expect(keys.dropFirst() == [.text("b")])
    }

    @Test func nothingSentMakesItFailOrTypesAControlCharacter() {
        var numbers = Numbers(seed: 7)
        let likely = Array("\u{1B}\u{1B}[[O~0;:12M$u?<]P\\\u{07}\r".utf8)
        for _ in 0..<3000 {
            var decoder = KeyDecoder()
            var keys: [Key] = []
            for _ in 0..<8 {
                let bytes = (0..<Int.random(in: 0..<12, using: &numbers)).map { _ in
                    Bool.random(using: &numbers)
                        ? likely.randomElement(using: &numbers) ?? 0 : UInt8.random(in: 0...255, using: &numbers)
                }
                keys += decoder.feed(bytes)
                if Int.random(in: 0..<4, using: &numbers) == 0 { keys += decoder.timeOut() }
            }
            keys += decoder.timeOut()
            #expect(!decoder.isWaiting)
            for case .text(let text) in keys {
                #expect(!text.isEmpty && !text.unicodeScalars.contains { $0.properties.generalCategory == .control })
            }
            #expect(decoder.feed("\u{1B}[Ax".utf8) == [.up, .text("x")], "ready again")
        }
    }

    private struct Missing: Error {}
}
