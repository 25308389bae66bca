import Testing
import Themes

@Suite("Contrast, as WCAG 2.2 counts it") struct ContrastTests {
    /// Ratios that others publish: WebAIM's contrast checker and the examples of WCAG itself.
    @Test(arguments: [
        ("#000000", "#ffffff", "21.00:1"), ("#ffffff", "#ffffff", "1.00:1"), ("#777777", "#ffffff", "4.47:1"),
        ("#767676", "#ffffff", "4.54:1"), ("#0000ff", "#ffffff", "8.59:1"), ("#ff0000", "#ffffff", "3.99:1"),
        ("#00ff00", "#ffffff", "1.37:1"), ("#0a5c6e", "#f3f0ea", "6.66:1"),
    ])
    func ratiosAreThoseOfWCAG(_ one: String, _ other: String, _ ratio: String) throws {
        let (one, other) = (try #require(Colour(one)), try #require(Colour(other)))
        #expect(Contrast(one, other).text == ratio)
        #expect(Contrast(other, one).text == ratio)
    }

    @Test func theStandardColoursStandOnEverythingTheyHaveTo() {
        for palette in [Palette.light, .dark, .print] {
            for role in ColourRole.allCases { #expect(palette.worst(of: role) == nil, "\(role)") }
        }
    }

    @Test func theNearestColourPassesAndTheStepBeforeDoesNot() throws {
        let paper = [Backdrop(Colour(255, 255, 255), tenths: 45)]
        let nearest = try #require(Colour(0x77, 0x77, 0x77).nearest(standingOn: paper))
        #expect(nearest.text == "#767676")
        #expect(Colour(0x76, 0x76, 0x76).nearest(standingOn: paper) == Colour(0x76, 0x76, 0x76))
    }

    @Test func noColourIsFoundWhereNonePasses() {
        let both = [Backdrop(Colour(0, 0, 0), tenths: 45), Backdrop(Colour(255, 255, 255), tenths: 70)]
        #expect(Colour(128, 128, 128).nearest(standingOn: both) == nil)
    }

    @Test func onPaperAColourThatCannotBeReadGivesWayToTheStandardOne() throws {
        var palette = Palette.light
        palette[.accent] = try #require(Colour("#ffee00"))
        palette[.good] = try #require(Colour("#004400"))
        #expect(palette.printed[.accent] == Palette.print[.accent])
        #expect(palette.printed[.good] == palette[.good])
        for role in ColourRole.allCases { #expect(palette.printed.worst(of: role) == nil, "\(role)") }
    }

    @Test(arguments: ["", "#", "#12", "#1234", "#12345g", "123456", "#+12345", "#１２３", "red"])
    func otherTextIsNoColour(_ text: String) { #expect(Colour(text) == nil) }

    @Test func shortColoursAreLongOnes() { #expect(Colour("#Fa0")?.text == "#ffaa00") }
}
