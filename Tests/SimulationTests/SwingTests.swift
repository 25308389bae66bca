import Evaluation
import Simulation
import Testing

/// What moves the score, against numbers that a pencil gives.
@Suite struct SwingTests {
    @Test func inASumOfPointsEachQuestionMovesItsPart() throws {
        let result = try Written(section("main", yesNo("greeted", 3) + yesNo("thanked", 1))).simulated(300)
        #expect(result.questions.map(\.swing) == ["75.00", "25.00"])
        #expect(result.questions.map(\.share) == ["75.0", "25.0"])
        #expect(result.measured == 300)
    }

    @Test func sectionsMoveTheirWeight() throws {
        let result = try Written(
            section("a", yesNo("greeted", 3) + yesNo("thanked", 1), "weight=\"60\"")
                + section("b", yesNo("clean", 7), "weight=\"40\""), scoring: "<scoring model=\"weighted\"/>"
        ).simulated(300)
        #expect(result.questions.map(\.swing) == ["45.00", "15.00", "40.00"])
        #expect(result.sections.map(\.swing) == ["60.00", "40.00"])
    }

    /// A question that does not apply counts as zero here, so that exactly what was earned is lost.
    @Test func whatDoesNotApplyTakesItsPointsAlong() throws {
        let result = try Written(section("main", yesNo("greeted", 3, "na=\"zero\"") + yesNo("thanked", 1)))
            .simulated(300)
        let greeted = try #require(result.question("greeted"))
        let earned = Rational(75 * greeted.fullPoints).divided(by: Rational(greeted.scored))
        #expect(greeted.withoutIt == earned.map { (-$0).text(decimals: 2) })
        #expect(result.question("thanked")?.withoutIt == nil)
    }

    /// With full points the effect goes, without them it stays: the whole remaining score hangs on one question.
    @Test func aCriticalQuestionMovesWhatItsEffectTakes() throws {
        let written = try Written(section("main", yesNo("exit", 1, "critical=\"zero\"") + yesNo("clean", 3)))
        let result = written.simulated(400, by: [.uniform])
        let clean = try #require(result.question("clean"))
        // 100 where the other is there, 25 where it is not.
        let expected = Rational(25 * clean.scored + 75 * clean.fullPoints).divided(by: Rational(clean.scored))
        #expect(result.question("exit")?.swing == expected?.text(decimals: 2))
        #expect(result.question("exit")?.critical?.tested == 400)
    }

    @Test func instancesMoveTheScoreTogether() throws {
        let staff = "<instances>Who was there?</instances>" + yesNo("greeted", 2)
        let result = try Written(
            section("staff", staff, "repeat=\"1..3\" per=\"employee\"") + section("shop", yesNo("clean", 2))
        ).simulated(300)
        #expect(result.question("greeted")?.swing == "50.00")
        #expect((result.question("greeted")?.asked ?? 0) <= 300 && (result.question("greeted")?.scored ?? 0) > 300)
    }
}
