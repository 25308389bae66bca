import Diagnostics
import SourceXML

enum ThemeLogo {
    static let rule = Rule(
        code: "theme-logo", severity: .error,
        summary: "The logo cannot be put into a scorecard.",
        reason:
            """
            A logo is a PNG, JPEG or WebP file of at most 100 KB, written into the theme as base64, with the name of
            whose logo it is in `alt` for everybody who does not see it. SVG can carry scripts and links, so it is
            not taken.
            """,
        wrong: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><↓logo alt="Example Ltd">PHN2Zy8+</logo></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><logo alt="↓">iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC</logo></theme>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><logo alt="Example Ltd">iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC</logo></theme>
                """)
        ])
}

extension Findings {
    mutating func themeLogo(_ place: Range<Int>, _ problem: String, advice: String) {
        report(ThemeLogo.rule, at: place, problem, advice: advice)
    }
}
