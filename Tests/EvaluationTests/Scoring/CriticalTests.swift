import Evaluation
import Testing

/// `a` has 9 points, `c` has 1 and is critical: failing it alone leaves 90.
@Suite struct CriticalTests {
    private let bands = [
        Band(id: "top", from: 80, label: "Top"), Band(id: "mid", from: 50, label: "Mid"),
        Band(id: "low", from: 0, label: "Low"),
    ]

    private func card(_ effects: [Effect], na: NotApplicableRule = .excluded, _ reply: Reply? = .no) throws -> Scorecard
    {
        let criticals = effects.enumerated().map { index, effect in
            asks(QuestionID("c\(index)"), fraction(1, effects.count), critical: CriticalRule(effect: effect), na: na)
        }
        var replies: [QuestionID: Reply] = ["a": .yes]
        for critical in criticals { replies[critical.id] = reply }
        return try scorecard(checklist([asks("a", 9)] + criticals, ScoringRules(target: 85, bands: bands)), replies)
    }

    @Test func `fail: the percentage stays, the band is the failing one and the target is not met`() throws {
        let card = try card([.fail])
        #expect(card.shown == "90.0" && card.band == "low" && card.overall?.bandIsForced == true)
        #expect(card.overall?.target?.isMet == false && card.overall?.target?.difference == 5)
        #expect(card.overall?.nextBand == nil)
    }

    @Test func `fail gives the band marked with fails, where there is one`() throws {
        let rules = ScoringRules(bands: bands + [Band(id: "marked", from: 20, fails: true, label: "Failed")])
        let shop = checklist([asks("a", 9), asks("c", critical: CriticalRule())], rules)
        #expect(try scorecard(shop, ["a": .yes, "c": .no]).band == "marked")
    }

    @Test func `zero: the whole score`() throws {
        let card = try card([.zero])
        #expect(card.exact == 0 && card.band == "low" && card.overall?.bandIsForced == false)
        #expect(card.overall?.target?.isMet == false)
    }

    @Test func `cap 60: at most 60, and nothing when the score is below already`() throws {
        #expect(try card([.cap(60)]).exact == 60 && card([.cap(60)]).band == "mid")
        #expect(try card([.cap(95)]).exact == 90)
    }

    @Test func `several at once: zero beats cap, the smallest cap wins, fail always sets the band`() throws {
        #expect(try card([.cap(60), .zero, .cap(70)]).exact == 0)
        #expect(try card([.cap(70), .cap(60), .cap(65)]).exact == 60)
        let both = try card([.cap(85), .fail])
        #expect(both.exact == 85 && both.band == "low" && both.overall?.target?.isMet == false)
        #expect(try card([.zero, .fail]).overall?.bandIsForced == true)
    }

    @Test func `passed, not applicable, not asked and not answered set nothing off`() throws {
        #expect(try card([.zero], .yes).exact == 100)
        for reply in [Reply.closed, nil] {
            let card = try card([.zero], reply)
            #expect(card.exact == 100 && card.criticals.map(\.standing) == [.doesNotApply])
        }
        let hidden = checklist([asks("a"), asks("c", critical: CriticalRule(effect: .zero), when: .isNo("a"))])
        #expect(try scorecard(hidden, ["a": .yes, "c": .no]).criticals.map(\.standing) == [.doesNotApply])
    }

    @Test func `na zero is scored, so it fails`() throws { #expect(try card([.zero], na: .zero, .closed).exact == 0) }

    @Test func `below: fails only under that many points, before the weight`() throws {
        let options = QuestionKind.choice([Option("good", 10), Option("fair", 6), Option("poor", 5)])
        let asked = Question(
            id: "q", kind: options, ask: "?", points: .options(floor: 0, possible: 10), weight: 3,
            critical: CriticalRule(effect: .zero, below: 6))
        #expect(try scorecard(checklist([asked]), ["q": .option("fair")]).exact == 60)
        #expect(try scorecard(checklist([asked]), ["q": .option("poor")]).exact == 0)
    }
}
