import Foundation
import GRDB
import Testing

/// What a scorecard says of other visits comes from the store, whole visits only, and from nothing else.
@Suite struct HistoryCommandTests {
    private static let checklist = """
        <checklist xmlns="urn:mystery-shopping:checklist:1" id="small" version="1" xml:lang="en">
          <title>Small</title>
          <scoring target="80"/>
          <section id="main">
            <title>Main</title>
            <yes-no id="greeted" points="6"><ask>Were you greeted?</ask></yes-no>
            <yes-no id="thanked" points="4"><ask>Were you thanked?</ask></yes-no>
          </section>
        </checklist>
        """
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        _ = try workspace.write("small.xml", Self.checklist)
    }

    /// The id of the finished visit.
    private func visit(_ location: String, _ date: String, greeted: String, thanked: String) throws -> String {
        let answers = """
            {"checklist": {"id": "small", "version": "1"}, "language": "en", "location": "\(location)", "date": "\(date)",
             "answers": {"greeted": "\(greeted)", "thanked": "\(thanked)"}, "attestation": "confirmed"}
            """
        let file = try workspace.write("answers.json", answers)
        let ran = try workspace.mystery("visit", "small.xml", "--answers", file, "--clock", "\(date)T18:00:00.000Z")
        try #require(ran.status == 0, "\(ran)")
        return ran.output.split(separator: "\n").last.map(String.init) ?? ""
    }

    private func report(_ arguments: String..., visit: String) throws -> (text: String, errors: String) {
        let ran = try workspace.run(
            Repository.command.path, ["report", visit, "--format", "md", "--name", "card", "--output", "."] + arguments)
        try #require(ran.status == 0, "\(ran)")
        return (try workspace.read("card.md"), ran.errors)
    }

    @Test func theHistoryIsReadFromTheStore() throws {
        let first = try visit("Mill Lane", "2026-03-02", greeted: "no", thanked: "yes")
        for (index, place) in ["A", "B", "C", "D", "E"].enumerated() {
            _ = try visit(place, "2026-03-0\(index + 1)", greeted: index < 2 ? "yes" : "no", thanked: "no")
        }
        let now = try visit("Mill Lane", "2026-03-12", greeted: "no", thanked: "no")
        let card = try report(visit: now)
        #expect(card.errors.isEmpty)
        #expect(
            card.text.hasPrefix(
                "# Mill Lane scored 0.0% and missed the target of 80%, down 40.0 percentage points since 2 March 2026\n"
            ))
        #expect(card.text.contains("| Previous visit, 2 March 2026 | 40.0% |"))
        #expect(card.text.contains("| Median of 5 other locations | 0.0% |"))
        #expect(card.text.contains("Of 5 other locations, 2 scored higher, 3 the same and 0 lower."))
        #expect(card.text.contains("Missed before: on 1 of 1 earlier visit."))
        let plain = try report("--no-history", visit: now).text
        #expect(!plain.contains("Previous visit") && !plain.contains("earlier visit"))
        #expect(try !report(visit: first).text.contains("Previous visit"))
    }

    @Test func theOthersThatAreNamedChangeNothing() throws {
        let first = try visit("Mill Lane", "2026-03-02", greeted: "yes", thanked: "no")
        let now = try visit("Mill Lane", "2026-03-12", greeted: "no", thanked: "yes")
        let alone = try report(visit: now).text
        for order in [[first, now], [now, first]] {
            let ran = try workspace.run(
                Repository.command.path, ["report"] + order + ["--format", "md", "--output", "."])
            #expect(ran.status == 0, "\(ran)")
            #expect(try workspace.read("\(now).md") == alone)
        }
    }

    @Test func aVisitThatWasAlteredIsLeftOutAndNamed() throws {
        let first = try visit("Mill Lane", "2026-03-02", greeted: "yes", thanked: "no")
        let now = try visit("Mill Lane", "2026-03-12", greeted: "no", thanked: "yes")
        let queue = try DatabaseQueue(path: workspace.path("visits.sqlite"))
        try queue.write { database in
            try database.execute(sql: "DROP TRIGGER payloads_are_not_changed")
            try database.execute(
                sql: "UPDATE event_payloads SET payload = replace(payload, 'true', 'false') WHERE visit_id = ?",
                arguments: [first])
        }
        try queue.close()
        let card = try report(visit: now)
        #expect(!card.text.contains("Previous visit"))
        #expect(card.errors.contains("The visit ‘\(first)’ is left out of comparisons."), "\(card.errors)")
    }
}
