import Diagnostics
import Evaluation
import Formats
import Foundation
import Simulation
import SourceXML
import Testing

/// Counts that must agree with each other, and bytes that must agree with each other.
@Suite struct CountingTests {
    static let rich = """
        <choice id="open" required="yes"><ask>Was the shop open?</ask><option value="yes">Yes</option>\
        <option value="no" ends-visit="yes">No</option></choice>
        """

    static func everything() throws -> Written {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "Everything/everything.xml")
        let library = try SourceFile(
            name: "common.xml",
            text: String(contentsOf: root.appending(path: "Everything/common.xml"), encoding: .utf8))
        let libraries = LibraryFiles { (_, _) throws(LibraryFailure) in
            do throws(XMLFailure) {
                return try parseXML(library)
            } catch {
                throw .broken(error.diagnostic)
            }
        }
        return try Written(file: String(contentsOf: file, encoding: .utf8), libraries: libraries)
    }

    static func shop() throws -> Written {
        try Written(
            section("arrival", rich + yesNo("greeted", 5, "na=\"yes\"") + yesNo("exit", 1, "critical=\"fail\""))
                + section("talk", yesNo("helped", 2) + yesNo("advice", 2, "when=\"helped is yes\""), "minimum=\"50\""),
            scoring: """
                <scoring target="80"><band id="good" from="80">Good</band>\
                <band id="weak" from="0" fails="yes">Weak</band></scoring>
                """)
    }

    @Test func visitsAddUp() throws {
        let result = try Self.shop().simulated(1_500)
        let outcomes = result.outcomes
        #expect(outcomes.scored + outcomes.notScored + outcomes.screenedOut + outcomes.blocked == 1_500)
        #expect(outcomes.screenedOut > 0 && outcomes.scored > 1_000)
        #expect(result.histogram.map(\.visits).reduce(0, +) == outcomes.scored)
        #expect(result.bands.map(\.visits).reduce(0, +) == outcomes.scored)
        #expect(result.kinds.map(\.visits).reduce(0, +) == 1_500)
        #expect(result.target?.met == result.bands[0].visits)
        for question in result.questions {
            #expect(question.answered + question.notApplicable + question.notAnswered == question.asked)
            #expect(question.fullPoints + question.noPoints == question.scored, "\(question.id)")
        }
        let advice = try #require(result.branches.first { $0.id == "advice" })
        #expect(advice.held == result.question("advice")?.asked && advice.reached > advice.held)
        #expect((result.sections.last?.minimum?.failed ?? 0) > 0)
    }

    @Test(arguments: [1, 2, 3, 99, 1 << 53] as [UInt64]) func theSeedAloneDecides(_ seed: UInt64) throws {
        let shop = try Self.shop()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let alone = try encoder.encode(shop.simulated(700, seed: seed, threads: 1))
        for threads in [1, 2, 5] {
            #expect(try encoder.encode(shop.simulated(700, seed: seed, threads: threads)) == alone)
        }
        #expect(try encoder.encode(shop.simulated(700, seed: seed &+ 1)) != alone)
    }

    /// More visits of a seed begin with the same visits.
    @Test func aVisitDoesNotDependOnHowManyThereAre() throws {
        let shop = try Self.shop()
        let few = shop.simulated(1, seed: 4)
        #expect(few.kinds.map(\.visits).reduce(0, +) == 1)
        let scores = (1...40).map { shop.simulated($0, seed: 4).outcomes.scored }
        #expect(zip(scores, scores.dropFirst()).allSatisfy { $1 - $0 == 0 || $1 - $0 == 1 })
    }

    @Test func everyConstructIsAnswered() throws {
        let result = try Self.everything().simulated(600)
        #expect(result.outcomes.scored > 300, "\(result.outcomes)")
        for question in result.questions where question.takesAnswer && question.asked > 100 {
            #expect(question.answered > 0, "\(question.id)")
        }
    }

    @Test func eachKindOfShopperIsWhatItsNameSays() throws {
        let questions = (1...20).map { yesNo("q\($0)", 1, "na=\"yes\" required=\"\($0 % 2 == 0 ? "yes" : "no")\"") }
        let written = try Written(section("main", questions.joined()))
        func totals(_ kind: ShopperKind) -> (full: Int, open: Int, without: Int) {
            let questions = written.simulated(500, by: [kind]).questions
            return questions.reduce((0, 0, 0)) {
                ($0.0 + $1.fullPoints, $0.1 + $1.notAnswered, $0.2 + $1.notApplicable)
            }
        }
        let (typical, uniform, careless) = (totals(.typical), totals(.uniform), totals(.careless))
        #expect(typical.full > uniform.full)
        #expect(careless.open > uniform.open && careless.without > 2 * typical.without)
    }
}
