import Foundation
import Testing

/// Scorecards that wear a theme, from the command line to `--verify`.
@Suite struct ThemedReportTests {
    private static let themes = Repository.root.appending(path: "docs/themes")

    /// A workspace with one finalised visit in a theme, and the visit's name.
    private func dressed(_ workspace: Workspace, in theme: String) throws -> String {
        let visit = try workspace.mystery(
            "visit", Repository.storeVisit, "--answers", Repository.sample("store-visit", "failed"), "--clock",
            "2026-04-01T18:00:00.000Z"
        ).output.trimmingCharacters(in: .whitespacesAndNewlines)
        let ran = try workspace.mystery("report", visit, "--name", "a", "--theme", theme)
        #expect(ran.status == 0, "\(ran)")
        return visit
    }

    private func theme(_ name: String) -> String { Self.themes.appending(path: "\(name).xml").path }

    @Test func theManifestNamesTheThemeByItsDigest() throws {
        let workspace = try Workspace()
        _ = try dressed(workspace, in: theme("sober-hospital"))
        let digest = try workspace.run("/usr/bin/sha256sum", [theme("sober-hospital")]).output.prefix(64)
        let manifest = try workspace.read("reports/manifest.json")
        #expect(manifest.contains("\"name\" : \"Sober hospital\""))
        #expect(manifest.contains("\"sha256\" : \"\(digest)\""))
        #expect(manifest.contains("\"paper\" : \"letter\""), "the theme asks for it")
    }

    @Test func verifyTakesTheThemeFromItsFileAndSaysWhichOneIsMissing() throws {
        let workspace = try Workspace()
        _ = try dressed(workspace, in: theme("warm-retail"))
        let without = try workspace.mystery("report", "--verify", "reports")
        #expect(without.status == 1)
        #expect(without.output.contains("a.html: cannot be written again: no --theme names the theme ‘Warm retail’"))
        let other = try workspace.mystery("report", "--verify", "reports", "--theme", theme("high-contrast"))
        #expect(other.status == 1, "\(other)")
        let both = try workspace.mystery(
            "report", "--verify", "reports", "--theme", theme("high-contrast"), "--theme", theme("warm-retail"))
        #expect(both.status == 0, "\(both)")
        #expect(both.output == "a.html: same\na.json: same\na.md: same\n")
    }

    @Test func aThemeWithAMistakeIsSaidWithItsPlaceAndNothingIsWritten() throws {
        let workspace = try Workspace()
        let text =
            "<theme xmlns=\"urn:mystery-shopping:theme:1\" name=\"Bad\">\n  <light accent=\"#e8a04c\"/>\n</theme>\n"
        _ = try workspace.write("bad.xml", text)
        let visit = try dressed(workspace, in: theme("warm-retail"))
        let checked = try workspace.mystery("check", "bad.xml")
        #expect(checked.status == 1)
        #expect(checked.output.contains("bad.xml:2:18: error"), "\(checked)")
        #expect(checked.output.contains("[theme-contrast]"))
        let ran = try workspace.mystery("report", visit, "--output", "new", "--theme", "bad.xml")
        #expect(ran.status == 1, "\(ran)")
        #expect(ran.errors.contains("bad.xml:2:18: error"), "\(ran)")
        #expect(!FileManager.default.fileExists(atPath: workspace.path("new")))
    }

    @Test func aBandIsNotCalledWhatAnotherIsCalled() throws {
        let workspace = try Workspace()
        let visit = try dressed(workspace, in: theme("warm-retail"))
        let text =
            "<theme xmlns=\"urn:mystery-shopping:theme:1\" name=\"Swapped\">\n<band name=\"act-now\">good</band>\n</theme>\n"
        _ = try workspace.write("swapped.xml", text)
        let ran = try workspace.mystery("report", visit, "--output", "new", "--theme", "swapped.xml")
        #expect(ran.status == 3, "\(ran)")
        #expect(ran.errors.contains("calls the band ‘act-now’ what the checklist calls ‘good’"), "\(ran)")
        #expect(!FileManager.default.fileExists(atPath: workspace.path("new")))
    }
}
