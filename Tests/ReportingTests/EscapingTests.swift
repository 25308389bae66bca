import Testing

@testable import Reporting

@Suite struct EscapingTests {
    @Test(
        "HTML escapes on bytes, whatever follows the byte", arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{20E3}"])
    func combining(mark: String) {
        let quote = "\"\(mark)", less = "<\(mark)b>"
        #expect(("\(quote)" as HTML).description == "&quot;\(mark)")
        #expect(("\(less)" as HTML).description == "&lt;\(mark)b&gt;")
    }

    @Test(arguments: [
        ("a & b < c > d \" e ' f", "a &amp; b &lt; c &gt; d &quot; e &#39; f"), ("]]>", "]]&gt;"),
        ("</style><script>", "&lt;/style&gt;&lt;script&gt;"), ("-->", "--&gt;"), ("a\tb\nc", "a\tb\nc"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("\u{0}\u{8}\u{1B}\u{7F}\u{85}\u{9F}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("\u{202E}5 / 0", "⟦U+202E⟧5 / 0"),
        ("\u{202A}\u{2066}\u{2069}", "⟦U+202A⟧⟦U+2066⟧⟦U+2069⟧"), ("שלום\u{200F}!", "שלום\u{200F}!"),
        ("é ğ தமிழ் 👩‍👧 … “”", "é ğ தமிழ் 👩‍👧 … “”"), ("", ""),
    ])
    func html(text: String, escaped: String) {
        let inElement: HTML = "<p title=\"\(text)\">\(text)</p>"
        #expect(inElement.description == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test("Noncharacters U+FDD0, U+FFFE and U+1FFFF are replaced")
    func noncharacters() {
        let text = String(decoding: [0xEF, 0xB7, 0x90, 0xEF, 0xBF, 0xBE, 0xF0, 0x9F, 0xBF, 0xBF], as: UTF8.self)
        #expect(("\(text)" as HTML).description == "\u{FFFD}\u{FFFD}\u{FFFD}")
    }

    @Test("HTML goes in as it is, only by its type")
    func nested() {
        let bold: HTML = "<b>\("a<b")</b>"
        #expect(("<p>\(bold)</p>" as HTML).description == "<p><b>a&lt;b</b></p>")
    }

    @Test(arguments: [
        ("a | b", "a \\| b"), ("`code`", "\\`code\\`"), ("*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"),
        ("# title", "\\# title"),
        ("#1", "\\#\u{2060}1"), ("@team", "@\u{2060}team"), ("@ü", "@\u{2060}ü"),
        ("a@b.example", "a@\u{2060}b.example"),
        ("www.example.org", "www\u{2060}.example.org"), ("http://example.org", "http:\u{2060}//example.org"),
        ("[a](b)", "\\[a\\](b)"), ("![a](b)", "!\\[a\\](b)"), ("<b>", "\\<b>"), ("- item", "\\- item"),
        ("+ item", "\\+ item"),
        ("> quote", "\\> quote"), ("1. one", "1\\. one"), ("12) twelve", "12\\) twelve"), ("2.5 points", "2.5 points"),
        ("---", "\\---"), ("===", "\\==="), ("end \\", "end \\\\"), ("a\nb", "a b"), ("    code", "code"),
        ("end  ", "end"),
        ("&amp;", "\\&\u{2060}amp;"), ("$5 and $6", "\\$5 and \\$6"), (":smile:", "\\:\u{2060}smile:"),
        ("14:05", "14:05"),
        ("GH-12", "GH-\u{2060}12"), ("!7", "!\u{2060}7"), ("\u{0}\u{202E}", "\u{FFFD}⟦U+202E⟧"),
        ("שלום", "\u{2068}שלום\u{2069}"),
        ("\"\u{301}|\u{301}", "\"\u{301}\\|\u{301}"),
        ("Yes. It's fine, (really) – ok!", "Yes. It's fine, (really) – ok!"),
    ])
    func markdown(text: String, escaped: String) {
        #expect(("\(text)" as Markdown).description == escaped)
    }

    @Test func markdownQuote() {
        #expect(
            Markdown.quote("one\n- two\n\nthree", indent: 2).description == "  > one\\\n  > \\- two\n  >\n  > three\n")
    }

    @Test func markdownCode() {
        #expect(Markdown.code("a`b").description == "`` a`b ``")
        #expect(Markdown.code("abc").description == "`abc`")
    }
}
