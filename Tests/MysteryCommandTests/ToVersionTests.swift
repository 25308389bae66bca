import Foundation
import Testing

/// `mystery visit --to-version`, at every stage of a draft and through every front end without a terminal.
@Suite struct ToVersionTests {
    private static let first = """
        <checklist xmlns="urn:mystery-shopping:checklist:1" id="shop" version="1" xml:lang="en">
          <title>Shop</title>
          <briefing><must>Read everything.</must></briefing>
          <section id="door">
            <title>Door</title>
            <yes-no id="greeted" points="5"><ask>Were you greeted?</ask></yes-no>
            <number id="people" points="2" min="0" max="9"><ask>How many people?</ask><score points="2"/></number>
            <photo id="receipt" min="0" max="1"><ask>The receipt.</ask></photo>
            <duration id="wait" stopwatch="yes"><ask>How long did you wait?</ask></duration>
            <text id="why" when="greeted is no"><ask>Why not?</ask></text>
          </section>
          <section id="staff" repeat="1..3" per="employee">
            <title>Staff</title>
            <yes-no id="polite" points="2"><ask>Was {instance} polite?</ask></yes-no>
          </section>
        </checklist>
        """
    /// One question asks something else, one has another name, and one has other points.
    private static let second = first.replacing("version=\"1\"", with: "version=\"2\"")
        .replacing("How many people?", with: "How many people stood before you?")
        .replacing("id=\"polite\" points=\"2\"", with: "id=\"friendly\" points=\"4\" was=\"polite\"")

    private static let stages: [(name: String, answers: String)] = [
        ("briefing", ""),
        ("half", #""greeted": "yes""#),
        (
            "all",
            #""greeted": "yes", "people": 3, "wait": "4 min", "staff": [{"name": "Ayşe", "answers": {"polite": "yes"}}]"#
        ),
        ("dormant", #""greeted": "yes", "people": 3"#),
    ]

    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        _ = try workspace.write("one.xml", Self.first)
        _ = try workspace.write("two.xml", Self.second)
        try FileManager.default.copyItem(
            at: Repository.root.appending(path: "Tests/Everything/bag.png"),
            to: workspace.url.appending(path: "bag.png"))
        return workspace
    }

    private func answers(_ version: Int, _ answers: String, _ more: String = "") -> String {
        #"{"checklist": {"id": "shop", "version": "\#(version)"}, "location": "L", "date": "2026-03-14", "#
            + #""briefing": "acknowledged", "answers": {\#(answers)}\#(more)}"#
    }

    private func draft(_ workspace: Workspace, _ text: String) throws -> String {
        let file = try workspace.write("answers.json", text)
        let ran = try workspace.mystery("visit", "one.xml", "--answers", file, "--partial")
        #expect(ran.status == 10, "\(ran)")
        return ran.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func dump(_ workspace: Workspace, _ visit: String) throws -> String {
        try workspace.mystery("answers", visit).output
    }

    @Test(arguments: stages.map(\.name)) func aDraftOfEachStageMovesAndIsWhole(_ name: String) throws {
        let workspace = try workspace()
        let stage = try #require(Self.stages.first { $0.name == name })
        let visit = try draft(
            workspace, answers(1, stage.answers, name == "half" ? #", "attachments": {"receipt": ["bag.png"]}"# : ""))
        let ran = try workspace.mystery("visit", "--resume", visit, "--to-version", "two.xml", "--lines", input: "")
        #expect(ran.status == 10, "\(ran)")
        #expect(ran.errors.contains("moved from version 1 to 2"), "\(ran.errors)")
        #expect(ran.errors.contains("Asked again: people.") == ["all", "dormant"].contains(name), "\(ran.errors)")
        if ["half", "dormant"].contains(name) {
            #expect(ran.output.contains("The checklist was corrected and is version 2 now."), "\(ran.output)")
        }
        #expect(try workspace.mystery("verify").output.contains("whole"))
        let after = try dump(workspace, visit)
        #expect(after.contains("\"version\": \"2\"") && !after.contains("\"people\": 3"), "\(after)")
        #expect(after.contains("greeted") == (name != "briefing"))
        #expect(after.contains("bag.png") == (name == "half"))
        #expect(after.contains("\"friendly\"") == (name == "all") && !after.contains("\"polite\""), "\(after)")
    }

    @Test func anEmptyDraftMovesToo() throws {
        let workspace = try workspace()
        #expect(try workspace.mystery("visit", "one.xml", "--location", "L", "--lines").status == 10)
        let ran = try workspace.mystery("visit", "--location", "L", "--to-version", "two.xml", "--lines")
        #expect(ran.status == 10 && ran.errors.contains("Kept answers: 0."), "\(ran)")
        // Moved already: nothing more happens.
        let again = try workspace.mystery("visit", "--location", "L", "--to-version", "two.xml", "--lines")
        #expect(again.status == 10 && again.errors.isEmpty, "\(again)")
        #expect(try workspace.mystery("verify").output.contains("whole, 2 events"))
    }

    @Test func anAnswersFileGoesOnUnderTheNewVersionAndTheReportSaysBoth() throws {
        let workspace = try workspace()
        let visit = try draft(workspace, answers(1, Self.stages[2].answers))
        let rest = try workspace.write(
            "rest.json", answers(2, #""people": 4"#, #", "attestation": "confirmed""#))
        let ran = try workspace.mystery("visit", "--resume", visit, "--to-version", "two.xml", "--answers", rest)
        #expect(ran.status == 0, "\(ran)")
        #expect(try workspace.mystery("score", visit, "--explain").output.contains("shop 2"))
        #expect(try workspace.mystery("report", visit, "--name", "card").status == 0)
        let page = try workspace.read("reports/card.md")
        #expect(page.contains("Begun under version") && page.contains("shop 2"), "\(page)")
        let late = try workspace.mystery("visit", "--resume", visit, "--to-version", "one.xml")
        #expect(late.status == 1 && late.errors.contains("is finalised"), "\(late)")
        #expect(try workspace.mystery("verify").output.contains("whole"))
    }

    @Test func whatIsNoCorrectionIsRefused() throws {
        let workspace = try workspace()
        let visit = try draft(workspace, answers(1, ""))
        _ = try workspace.write("other.xml", smallChecklist)
        _ = try workspace.write("same.xml", Self.second.replacing("version=\"2\"", with: "version=\"1\""))
        for (file, words) in [("other.xml", "is ‘small’"), ("same.xml", "Raise the version"), ("none.xml", "no file")] {
            let ran = try workspace.mystery("visit", "--resume", visit, "--to-version", file)
            #expect(ran.status != 0 && ran.errors.contains(words), "\(ran)")
        }
        #expect(try workspace.mystery("visit", "--to-version", "two.xml").status == 2)
        #expect(try workspace.mystery("visit", "one.xml", "--resume", visit, "--to-version", "two.xml").status == 2)
        #expect(try workspace.mystery("verify").output.contains("whole, 2 events"))
    }
}
