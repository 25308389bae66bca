import Diagnostics
import Testing

@testable import Formats

@Suite("Extra CSS") struct ThemeStyleTests {
    static let pixel =
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC"

    /// Each is refused, however it is spelt.
    static let refused = [
        "@import url(x.css);", "@IMPORT 'x.css';", "@\\69mport 'x.css';", "h2{background-image:url(x.png)}",
        "h2{background-image:u\\72l('http://a/b')}", "h2{background-image:\\000075rl(x)}",
        "h2{background-image:URL(//a/b)}",
        "h2{background-image:url(data:image/svg+xml;base64,AAAA)}", "h2{background-image:url(data:text/html,x)}",
        "h2{background-image:url('data:image/png;base64,AAAA\"')}", "h2{background-image:src('x')}",
        "h2{background-image:image-set('x' 1x)}", "h2{background-image:-webkit-cross-fade(url(a),url(b),50%)}",
        "@font-face{font-family:a;src:url(a)}", "h2{width:expression(alert(1))}", "h2{behavior:url(x)}",
        "h2{-moz-binding:url(x)}", "h2{color:var(--ink)}</style><script>", "h2{content:'</style>'}",
        "<!-- h2{color:var(--ink)} -->", "h2{color:var(--ink)", "h2{color:var(--ink)}}",
        "h2{color:var(--ink)}}.alerts{x:y}",
        "/* open", "h2{list-style-type:'a}", "h2{color:var(--ink", "h2{color:var(--ink)!important}",
        "h2{color:var(--ink)! important}", "h2{color:var(--ink)!i\\6dportant}", "@layer base{h2{color:var(--ink)}}",
        "@property --x{}", "@keyframes a{to{opacity:0}}", "@page{margin:90px}", "@scope(body){h2{color:var(--ink)}}",
        "@starting-style{h2{opacity:0}}", ":root{--paper:red}", "h2{--ink:red}", ".alerts{color:var(--quiet)}",
        ".\\61lerts{color:var(--quiet)}", "#main{color:var(--quiet)}", ".draft{color:var(--quiet)}",
        "p::first-line{color:var(--quiet)}", "p:first-line{color:var(--quiet)}", "p::before{color:var(--quiet)}",
        "[class^=al]{color:var(--quiet)}", "main:has(.x){color:var(--quiet)}", "&{color:var(--quiet)}",
        ".summary{display:none}", ".summary{visibility:hidden}", ".summary{opacity:0}", ".summary{position:fixed}",
        ".summary{z-index:9}", ".summary{transform:none}", ".summary{clip-path:inset(50%)}",
        ".summary{filter:blur(9px)}",
        "h2{font-size:0}", "h2{font-size:.1rem}", "h2{font-size:9px}", "h2{margin-top:-9rem}", "h2{margin:999rem}",
        "h2{margin:50vh}", "h2{padding:100%}", "h2{margin:calc(0px - 9rem)}", "h2{color:red}", "h2{color:#fff}",
        "h2{color:transparent}", "h2{color:var(--paper)}", "h2{color:var(--x,red)}", "h2{color:rgb(0 0 0/0)}",
        "h2{background-color:var(--ink)}", "h2{border:1px solid red}", "h2{line-height:0}", "h2{text-indent:-99px}",
        "h2{background-image:url(\(pixel))}", "ul{list-style-image:url(data:image/png;base64,AAAA)}",
        "ul{list-style-image:url(\(pixel.replacing("png", with: "jpeg")))}",
        "ul{list-style-image:url(\(pixel.replacing("UgAAAAEA", with: "UgAAACEA")))}",
        "h2{font-size:smaller}", "h2{font-size:inherit}", "h2{text-wrap:nowrap}", "h2{font-weight:1}",
        "h2{color:inherit}", "h2{border-color:transparent}", "h2{margin:inherit}", "h2{padding:99}",
        ".a/**/lerts h1{color:var(--ink)}", "header *{color:var(--ink)}", "h2{padding:9/**/9px}",
        "h2{font:1px a}", "h2{all:unset}", "h2{box-shadow:0 0 0 99px red}", "h2{color:var(--ink);p{color:var(--ink)}}",
        "@media ({h2{color:var(--ink)}}", "@media (min-width:1\\{px){h2{color:var(--ink)}}",
        "li:nth-child(1\\{x){color:var(--ink)}", "h2{margin-top:1e9px}", "h2{padding:+1px;margin:+-1px}",
    ]

    @Test(arguments: refused) func aHostileSheetIsRefused(_ css: String) {
        let reader = CSSReader(css)
        #expect(!reader.faults.isEmpty, "\(reader.written)")
    }

    @Test(arguments: [
        ("h2{color:var(--accent)}", "h2{color:var(--accent)}"),
        ("/* a */ h2 , h3 {\n color : var(--good) ; ; }", "h2 , h3{color:var(--good)}"),
        ("H2{COLOR:VAR(--ink)}", "H2{color:VAR(--ink)}"),
        (".actions li:first-child{padding-block:.5rem 2px}", ".actions li:first-child{padding-block:.5rem 2px}"),
        ("@media print{h2{break-after:page}}", "@media print{h2{break-after:page}}"),
        (
            "@media (min-width: 40rem) and (orientation:landscape){@supports (color:red){h2{margin:0}}}",
            "@media (min-width: 40rem) and (orientation:landscape){@supports (color:red){h2{margin:0}}}"
        ),
        (
            "ul{list-style-image:\\75rl( '\(pixel)' )}", "ul{list-style-image:url( \"\(pixel)\" )}"
        ), ("ul{list-style-image:url(\(pixel))}", "ul{list-style-image:url(\(pixel))}"),
        ("h2{padding:1px/**/2px}", "h2{padding:1px/**/2px}"),
        ("\\68 2{font-weight:700}", "h2{font-weight:700}"), ("@media print{}", ""), ("", ""),
        ("h2{border-bottom:2px solid var(--line)}", "h2{border-bottom:2px solid var(--line)}"),
    ])
    func aPlainSheetIsWrittenAnew(_ css: String, _ written: String) {
        let reader = CSSReader(css)
        #expect(reader.faults == [])
        #expect(reader.written == written)
    }

    @Test func whatIsWrittenReadsTheSameAgain() {
        let css = ".summary p:not(.x) > b{color:var(--good)}@media print{h2{border-top:1px dashed var(--line)}}"
        let once = CSSReader(css)
        #expect(once.faults == [])
        #expect(CSSReader(once.written).written == once.written)
    }

    @Test func placesAreThoseInTheFileThroughEntitiesAndCDATA() throws {
        let text = theme("<css>&#x68;2 { } <![CDATA[ h3 > p { display: none } ]]></css>")
        let finding = try #require(try readTheme(text).findings.first)
        #expect(finding.code == "theme-css-property")
        #expect(String(decoding: Array(text.utf8)[finding.range], as: UTF8.self) == "display")
    }

    @Test func aSheetAbove20KBIsRefused() throws {
        let rules = String(repeating: "h2{color:var(--ink)}", count: 1_100)
        #expect(try readTheme(theme("<css>\(rules)</css>")).findings.map(\.code) == ["theme-css-syntax"])
    }

    /// Any bytes end, and what passes holds nothing that could leave the sheet.
    @Test func randomSheetsNeverGetOut() {
        var generator = SeededGenerator(state: 7)
        let parts = [
            "h2", "{", "}", "(", ")", ":", ";", "@media ", "\\", "\"", "'", "url(", "var(--ink)", "color", "/*", "*/",
            "<",
            "!", "</style", "\\7d ", "-", "1px", "#a", ",", " ", "\n", "print", ".", "é", "\\{",
        ]
        for _ in 0..<20_000 {
            let css = (0..<12).map { _ in parts[Int(generator.next() % UInt64(parts.count))] }.joined()
            let reader = CSSReader(css)
            guard reader.faults.isEmpty else { continue }
            let written = reader.written
            #expect(!written.contains("</") && !written.contains("\\") && !written.contains("!"), "\(css)")
            #expect(written.count { $0 == "{" } == written.count { $0 == "}" }, "\(css)")
            #expect(CSSReader(written).written == written, "\(css)")
        }
    }
}
