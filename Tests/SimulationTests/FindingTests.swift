import Evaluation
import Simulation
import Testing

/// What is planted is found, although the checker cannot see it; what is sound is left alone.
@Suite struct FindingTests {
    /// No answer gives less than half of the points, so that the score never falls below 50.
    static let lenient = """
        <choice id="door"><ask>How clean was the door?</ask>\
        <option value="clean" points="4">Clean</option><option value="worn" points="2">Worn</option></choice>
        """

    @Test func aBranchOnAScoreThatIsNeverReachedIsDead() throws {
        let written = try Written(
            section("arrival", Self.lenient)
                + section("talk", yesNo("greeted", 2) + yesNo("sorry", 2, "when=\"score(arrival) less than 20\"")))
        #expect(written.codes == [])
        #expect(written.simulated().decisive == ["never-true sorry"])
        #expect(written.simulated().question("sorry")?.asked == 0)
    }

    @Test func aBranchThatIsAlwaysTakenIsDead() throws {
        let written = try Written(
            section("arrival", Self.lenient)
                + section("talk", yesNo("greeted", 2), "when=\"score(arrival) at least 50\""))
        #expect(written.codes == [])
        #expect(written.simulated().decisive == ["always-true talk"])
    }

    @Test func whatADeadSectionHoldsIsNeverAsked() throws {
        let written = try Written(
            section("arrival", Self.lenient)
                + section("talk", yesNo("greeted", 2) + yesNo("helped", 2), "when=\"score(arrival) less than 20\""))
        #expect(written.simulated().decisive == ["never-true talk", "never-asked greeted", "never-asked helped"])
    }

    /// Ten questions of equal points, of which nine are asked of few: the tenth is nearly always the whole score.
    static func dominated(_ condition: String) throws -> Written {
        let channels = (1...12).map { "<option value=\"way\($0)\">Way \($0)</option>" }.joined()
        let choice = "<choice id=\"way\" required=\"yes\"><ask>How did you come?</ask>\(channels)</choice>"
        let others = (1...9).map { yesNo("thing-\($0)", 2, condition) }.joined()
        return try Written(section("main", choice + yesNo("greeted", 2) + others))
    }

    @Test func aScoreThatOneQuestionDecidesIsDominated() throws {
        let written = try Self.dominated("when=\"way is way12\"")
        #expect(written.codes == [])
        let result = written.simulated()
        #expect(result.decisive == ["dominant-question greeted"])
        let share = try #require(result.findings.first?.share.flatMap { Double($0) })
        #expect(share > 80 && result.findings.first?.limit == "25")
    }

    @Test(arguments: [1, 7, 2_026] as [UInt64]) func aSoundChecklistHasNothingToPutRight(_ seed: UInt64) throws {
        let result = try Self.dominated("when=\"way is not way4\"").simulated(
            seed: seed)
        #expect(result.decisive == [])
        #expect(!result.hasDecisiveFindings)
    }

    @Test func aSectionThatDecidesIsDominant() throws {
        let questions = { (name: String) in (1...10).map { yesNo("\(name)-\($0)", 1) }.joined() }
        let written = try Written(
            section("heavy", questions("a"), "weight=\"90\"") + section("light", questions("b"), "weight=\"10\""),
            scoring: "<scoring model=\"weighted\"/>")
        #expect(written.simulated().decisive == ["dominant-section heavy"])
    }

    @Test func aConstraintThatNobodyCanKeepIsNamedAndStopsTheVisits() throws {
        let written = try Written(
            section("arrival", Self.lenient)
                + "<constraint id=\"low\" that=\"score(arrival) less than 20\">This cannot be.</constraint>")
        let result = written.simulated(200)
        #expect(result.outcomes.blocked == 200 && result.scores == nil)
        #expect(result.findings.map(\.code) == [.constraintBlocks])
    }

    @Test func answersWithoutLossAreNoted() throws {
        let question = """
            <choice id="kind"><ask>How was it?</ask><option value="a" points="2">A</option>\
            <option value="b" points="2">B</option></choice>
            """
        let result = try Written(section("main", question + yesNo("greeted", 2))).simulated(400)
        #expect(result.findings.map { "\($0.code.rawValue) \($0.id)" } == ["always-full kind"])
    }
}
