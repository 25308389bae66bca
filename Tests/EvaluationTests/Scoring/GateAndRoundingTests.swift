import Testing

@testable import Evaluation

@Suite struct GateAndRoundingTests {
    /// One section with `earned` of 10,000 points.
    private func card(_ earned: Int, minimum: Gate? = nil, _ rules: ScoringRules = ScoringRules()) throws -> Scorecard {
        let shop = [
            section("s", minimum: minimum, [asks("a", Rational(earned)), asks("b", Rational(10_000 - earned))])
        ]
        return try scorecard(checklist(shop, rules), ["a": .yes, "b": .no])
    }

    @Test func `84.95 is shown as 85.0 and meets the target 85; 84.94 does not`() throws {
        let met = try card(8_495, ScoringRules(target: 85))
        #expect(met.shown == "85.0" && met.exact == decimal("84.95"))
        #expect(met.overall?.target == TargetResult(target: 85, isMet: true, difference: 0))
        let missed = try card(8_494, ScoringRules(target: 85))
        #expect(missed.overall?.target == TargetResult(target: 85, isMet: false, difference: decimal("-0.1")))
    }

    @Test func `more decimals show more and compare more: 84.95 with two misses 85, with none it is 85`() throws {
        #expect(try card(8_495, ScoringRules(target: 85, decimals: 2)).overall?.target?.isMet == false)
        #expect(try card(8_450, ScoringRules(target: 85, decimals: 0)).overall?.target?.isMet == true)
    }

    @Test func `bands are compared with the shown score, and the next one is named with what is missing`() throws {
        let bands = [
            Band(id: "weak", from: 0, label: ""), Band(id: "top", from: 95, label: ""),
            Band(id: "good", from: 85, label: ""),
        ]
        #expect(try card(8_495, ScoringRules(bands: bands)).band == "good")
        let weak = try card(8_494, ScoringRules(bands: bands))
        #expect(weak.band == "weak" && weak.overall?.nextBand == NextBand(band: bands[2], missing: decimal("0.1")))
        let good = try card(9_000, ScoringRules(bands: bands))
        #expect(good.overall?.nextBand == NextBand(band: bands[1], missing: 5))
        #expect(try card(9_500, ScoringRules(bands: bands)).overall?.nextBand == nil)
    }

    @Test func `below the lowest bound the lowest band is given`() throws {
        let bands = [Band(id: "top", from: 90, label: ""), Band(id: "low", from: 50, label: "")]
        #expect(try card(1_000, ScoringRules(bands: bands)).band == "low")
        #expect(try card(1_000).band == nil)
    }

    @Test func `a minimum is compared with the shown section score`() throws {
        #expect(try card(4_995, minimum: Gate(minimum: 50)).gates.map(\.standing) == [.reached])
        #expect(try card(4_994, minimum: Gate(minimum: 50)).gates.map(\.standing) == [.missed])
    }

    @Test func `a missed minimum fails, zeroes or caps the whole score`() throws {
        let bands = [Band(id: "top", from: 30, label: ""), Band(id: "low", from: 0, label: "")]
        let failed = try card(4_000, minimum: Gate(minimum: 50), ScoringRules(target: 30, bands: bands))
        #expect(failed.exact == 40 && failed.band == "low" && failed.overall?.target?.isMet == false)
        #expect(try card(4_000, minimum: Gate(minimum: 50, onMiss: .zero)).exact == 0)
        #expect(try card(4_000, minimum: Gate(minimum: 50, onMiss: .cap(35))).exact == 35)
        #expect(try card(6_000, minimum: Gate(minimum: 50, onMiss: .zero)).exact == 60)
    }

    @Test func `the minimum of a section that is not scored is not tested, nested ones are tested too`() throws {
        let gate = Gate(minimum: 50, onMiss: .zero)
        let inner = section("inner", minimum: gate, [asks("b", 1)])
        let shop = checklist([
            section("none", minimum: gate, [asks("x")]),
            section("outer", minimum: gate, [asks("a", 9)], nested: [inner]),
        ])
        let card = try scorecard(shop, ["a": .yes, "b": .no, "x": .closed])
        #expect(card.gates.map(\.section) == ["none", "outer", "inner"])
        #expect(card.gates.map(\.standing) == [.notTested, .reached, .missed] && card.exact == 0)
    }

    @Test func `the order: section cap, model, checklist cap, critical, band`() throws {
        let shop = checklist(
            [
                section("s", weight: 1, cap: .at(120), [asks("a", 10), asks("x", 10, bonus: true)]),
                section("t", weight: 1, [asks("c", critical: CriticalRule(effect: .cap(55)))]),
            ], ScoringRules(model: .weighted, cap: .at(58)))
        let step = try scorecard(shop, ["a": .yes, "x": .yes, "c": .no]).model
        #expect(step.base == 60 && step.afterCap == 58 && step.effect == .cap(55) && step.final == 55)
    }
}
