import Evaluation
import Testing

@testable import Formats

/// What the diff says of comparing is what a scorecard does.
@Suite struct VersionComparabilityTests {
    private func comparability(_ edits: [(String, String)]) throws -> VersionComparability {
        let text = edits.reduce(firstVersion) { $0.replacing($1.0, with: $1.1) }
        return VersionDifference(from: try version(firstVersion), to: try version(text)).comparability
    }

    private func standings(_ found: VersionComparability) -> [String] {
        ["overall \(found.overall)"] + (found.sections + found.indices).map { "\($0.id) \($0.standing)" }
    }

    @Test(
        arguments: [
            ("Were you greeted?", "Did staff greet you?", ["same", "same", "same", "same", "same"]),
            ("target=\"80\"", "target=\"85\"", ["same", "same", "same", "same", "same"]),
            ("weight=\"60\"", "weight=\"50\"", ["common", "same", "same", "same", "same"]),
            ("points=\"5\"", "points=\"6\"", ["common", "common", "same", "same", "none"]),
            ("points=\"5\"", "points=\"5\" critical=\"yes\"", ["common", "same", "same", "same", "same"]),
            ("index=\"care\"", "index=\"care*2\"", ["same", "same", "same", "same", "common"]),
            ("at-most=\"3\"", "at-most=\"4\"", ["common", "same", "common", "same", "same"]),
            ("id=\"greeted\"", "id=\"welcomed\" was=\"greeted\"", ["same", "same", "same", "same", "same"]),
            ("id=\"shop\"", "id=\"store\"", ["none", "none", "none", "none", "none"]),
        ])
    func `what an edit reaches`(_ old: String, _ new: String, _ expected: [String]) throws {
        let isRename = new.contains("welcomed")
        let edits = [(old, new)] + (isRename ? [("greeted is", "welcomed is"), ("{greeted}", "{welcomed}")] : [])
        let parts = ["overall", "door", "till", "staff", "care"]
        #expect(try standings(comparability(edits)) == zip(parts, expected).map { "\($0) \($1)" })
    }

    @Test func `a common question that asks something else is pointed out`() throws {
        let found = try comparability([("Were you greeted?", "Were you insulted?")])
        #expect(found.common.map(\.id) == ["greeted", "who", "wait"])
        #expect(found.common.filter { !$0.asksTheSame }.map(\.id) == ["greeted"])
    }

    /// Every question at full points, so that a scorecard compares all it can.
    private func full(_ checklist: Checklist) throws -> Scorecard {
        let details = VisitDetails(
            id: "v", location: "L", date: try #require(CalendarDate("2026-03-14")), language: "en")
        let pin = ChecklistPin(id: checklist.id, version: checklist.version, digest: "")
        let answers: [QuestionID: AnswerValue] = [
            "greeted": .yesNo(true), "welcomed": .yesNo(true), "who": .option("staff"), "wait": .duration(60),
            "staff": .instances([Instance(slot: 1, name: "A")]), "polite#1": .yesNo(true),
        ]
        return try score(
            Visit(pin: pin, details: details, entries: answers.mapValues { Entry(reply: .answered(value: $0)) }),
            by: checklist, pin: pin)
    }

    @Test(
        arguments: [
            [], [("points=\"5\"", "points=\"7\"")], [("at-most=\"3\" points=\"6\"", "at-most=\"3\" points=\"5\"")],
            [
                ("id=\"greeted\"", "id=\"welcomed\" was=\"greeted\""), ("greeted is", "welcomed is"),
                ("{greeted}", "words"),
            ],
            [("id=\"greeted\"", "id=\"welcomed\""), ("greeted is", "welcomed is"), ("{greeted}", "words")],
            [("points=\"4\"", "points=\"4\" bonus=\"yes\"")], [("points=\"4\"", "points=\"4\" unscored=\"yes\"")],
        ])
    func `a scorecard compares as many questions as the diff names`(_ edits: [(String, String)]) throws {
        let text = edits.reduce(firstVersion) { $0.replacing($1.0, with: $1.1) }
        let (before, after) = (try version(firstVersion), try version(text))
        let common = CommonQuestions(try full(after), after, EarlierVisit(try full(before)))
        #expect(try comparability(edits).common.count == common.count)
        #expect(common.count >= 2 && common.count <= 3)
    }
}
