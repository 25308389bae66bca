/// How a scorecard is dressed; what it says of the visit is not a matter of themes.
package struct Theme: Hashable, Sendable {
    package var name = ""
    /// SHA-256 of the file it was read from.
    package var digest = ""
    package var light = Palette.light
    package var dark = Palette.dark
    /// Font families of the text and of the headings, in the order in which they are tried.
    package var textFonts: [String] = []
    package var headingFonts: [String] = []
    package var logo: Logo?
    package var bands: [BandWords] = []
    package var paper: PaperSize?
    /// In the order of the page.
    package var leftOut: [ReportPart] = []
    /// Checked and written anew from its tokens; it reaches nothing that must be seen.
    package var css = ""

    package init() {}

    /// Words for a band, which is named by its id or by its label.
    package struct BandWords: Hashable, Sendable {
        package let name: String
        package let words: String

        package init(name: String, words: String) {
            self.name = name
            self.words = words
        }
    }

    package enum PaperSize: String, CaseIterable, Hashable, Sendable { case a4, letter }

    package func words(forBand id: String, label: String) -> String? {
        (bands.first { $0.name == id } ?? bands.first { $0.name == label })?.words
    }
}

/// The parts of a scorecard that a theme may leave out.
package enum ReportPart: String, CaseIterable, Hashable, Sendable {
    case strengths, actions, way, sections, indices, losses, timings, answers, comparison, arithmetic

    /// Parts that are always shown, whatever anybody would like.
    package static let fixed = ["headline", "alerts", "summary", "warnings", "method", "privacy", "draft"]
}

/// A picture of pixels; drawings that can carry scripts or links are none.
package struct Logo: Hashable, Sendable {
    package let kind: Kind
    package let width: Int
    package let height: Int
    /// Whose logo it is.
    package let alt: String
    /// The file in base64, without white space.
    package let base64: String

    package init(kind: Kind, width: Int, height: Int, alt: String, base64: String) {
        self.kind = kind
        self.width = width
        self.height = height
        self.alt = alt
        self.base64 = base64
    }

    package enum Kind: String, Hashable, Sendable { case png, jpeg, webp }
}
