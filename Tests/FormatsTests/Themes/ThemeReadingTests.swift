import Diagnostics
import Formats
import Testing
import Themes

@Suite("Reading themes") struct ThemeReadingTests {
    @Test func everythingInAThemeIsRead() throws {
        let text = theme(
            """
            <light accent="#8a4b0f"/><dark accent="#f0b27a"/>
            <fonts text="Noto Sans, sans-serif" headings="Georgia"/>
            <logo alt="Example Ltd">iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAACQ
              d1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC</logo>
            <band name="top">Gold</band>
            <paper size="letter"/>
            <leave-out part="arithmetic"/><leave-out part="timings"/>
            <css>h2 { color: var(--accent) }</css>
            """)
        let (found, findings) = try readTheme(text)
        #expect(findings == [])
        let theme = try #require(found)
        #expect(theme.light[.accent].text == "#8a4b0f")
        #expect(theme.dark[.accent].text == "#f0b27a")
        #expect(theme.light[.ink] == Palette.light[.ink])
        #expect(theme.textFonts == ["Noto Sans", "sans-serif"])
        #expect(theme.headingFonts == ["Georgia"])
        #expect(theme.logo?.kind == .png)
        #expect(theme.logo?.width == 2)
        #expect(theme.logo?.height == 3)
        #expect(theme.words(forBand: "top", label: "Excellent") == "Gold")
        #expect(theme.words(forBand: "x", label: "top") == "Gold")
        #expect(theme.words(forBand: "x", label: "y") == nil)
        #expect(theme.paper == .letter)
        #expect(theme.leftOut == [.timings, .arithmetic])
        #expect(theme.css == "h2{color:var(--accent)}")
    }

    @Test(arguments: [
        ("<colors/>", "unknown-element", "It may hold"), ("<drak/>", "unknown-element", "Did you mean ‘dark’?"),
        ("<light acent=\"#000\"/>", "unknown-attribute", "Did you mean ‘accent’?"),
        ("<logo>AAAA</logo>", "missing-attribute", "alt"), ("<paper size=\"a5\"/>", "bad-word", "‘a4’"),
        ("<light/><light/>", "repeated-element", "Keep one"), ("<light>x</light>", "stray-text", "comment"),
        ("<dark xmlns=\"urn:other\"/>", "unknown-element", "It may hold"),
    ])
    func aSlipIsNamedWithWhatToDo(_ parts: String, _ code: String, _ advice: String) throws {
        let findings = try readTheme(theme(parts)).findings
        #expect(findings.first?.code == code, "\(findings)")
        #expect(findings.first?.advice?.contains(advice) == true, "\(findings)")
    }

    @Test func aContrastFindingSaysBothColoursTheRatioTheNeedAndTheNearestThatPasses() throws {
        let findings = try readTheme(theme("<light accent=\"#e8a04c\" wash=\"#ffffff\" paper=\"#ffffff\"/>")).findings
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.message.contains("‘accent’ #e8a04c on ‘"), "\(finding)")
        #expect(finding.message.contains("has a contrast of"))
        let fixed = try #require(
            finding.advice?.firstRange(of: "#").map { finding.advice?[$0.lowerBound...].prefix(7) ?? "" })
        #expect(
            try readTheme(theme("<light accent=\"\(fixed)\" wash=\"#ffffff\" paper=\"#ffffff\"/>")).findings == [])
    }

    @Test func eachColourThatFallsShortIsNamedOnce() throws {
        let findings = try readTheme(theme("<dark paper=\"#808080\" wash=\"#808080\"/>")).findings
        #expect(findings.map(\.code) == Array(repeating: "theme-contrast", count: findings.count))
        #expect((5...6).contains(findings.count), "\(findings)")
    }

    @Test func logosOfEveryKindAreMeasured() throws {
        let jpeg = "/9j/4AAQSkZJRgABAQAAAQABAAD/wAARCAAFAAcDASIAAhEBAxEB/9k="
        let webp = "UklGRhoAAABXRUJQVlA4TA0AAAAvAwABAAcQERGIiP4HAAAAAAAA"
        for (text, kind, width, height) in [(jpeg, Logo.Kind.jpeg, 7, 5), (webp, .webp, 4, 5)] {
            let (found, findings) = try readTheme(theme("<logo alt=\"Us\">\(text)</logo>"))
            #expect(findings == [])
            #expect(found?.logo?.kind == kind)
            #expect(found?.logo?.width == width)
            #expect(found?.logo?.height == height)
        }
    }

    @Test func aLogoAbove100KBIsRefused() throws {
        let head = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB"
        let findings = try readTheme(
            theme("<logo alt=\"Us\">\(head)\(String(repeating: "AAAA", count: 34_200))</logo>")
        ).findings
        #expect(findings.map(\.code) == ["theme-logo"])
        #expect(findings.first?.message.contains("bytes") == true)
    }
}
