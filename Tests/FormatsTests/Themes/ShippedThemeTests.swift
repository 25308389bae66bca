import Diagnostics
import Formats
import Foundation
import SourceXML
import Testing
import Themes

@Suite("The themes of docs/themes, and the one in docs/themes.md") struct ShippedThemeTests {
    private static let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs")

    private func theme(_ name: String) throws -> Theme {
        let bytes = Array(try Data(contentsOf: Self.docs.appending(path: "themes/\(name).xml")))
        let (theme, findings) = readTheme(try parseXML(SourceFile(name: name, bytes: bytes)))
        #expect(findings == [], "\(findings.map(\.message))")
        return try #require(theme)
    }

    @Test(arguments: ["warm-retail", "sober-hospital", "high-contrast"]) func anExampleIsClean(_ name: String) throws {
        let theme = try theme(name)
        #expect(!theme.css.isEmpty)
        #expect(theme.light != .light && theme.dark != .dark)
    }

    @Test func everyWordOfTheHighContrastThemeReachesSevenToOne() throws {
        let theme = try theme("high-contrast")
        for palette in [theme.light, theme.dark] {
            for role in ColourRole.text {
                for ground in ColourRole.ground {
                    #expect(Contrast(palette[role], palette[ground]).reaches(tenths: 70), "\(role) on \(ground)")
                }
            }
        }
    }

    @Test func theExampleOnThePageIsClean() throws {
        let page = try String(contentsOf: Self.docs.appending(path: "themes.md"), encoding: .utf8)
        let example = try #require(page.components(separatedBy: "```xml\n").last?.components(separatedBy: "```").first)
        #expect(try readTheme(example).findings == [])
    }

    @Test func thePageNamesEveryAttributeAndProperty() throws {
        let page = try String(contentsOf: Self.docs.appending(path: "themes.md"), encoding: .utf8)
        for role in ColourRole.allCases { #expect(page.contains("`\(role.rawValue)`"), "\(role)") }
        for part in ReportPart.allCases { #expect(page.contains("`\(part.rawValue)`"), "\(part)") }
    }
}
