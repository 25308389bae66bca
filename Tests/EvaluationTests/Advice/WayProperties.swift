import Evaluation
import Testing

/// The shortest way, found again by trying every set of lost questions and scoring the whole visit anew.
@Suite struct WayProperties {
    private static let bands = [0, 20, 40, 60, 80, 90].map { Band(id: "b\($0)", from: Rational($0), label: "\($0)") }

    @Test func `no smaller set and none of that size with larger gains reaches the next band, for 300 visits`() throws {
        var found = 0
        for seed in 0..<300 {
            let (checklist, visit) = RandomCase(seed: seed, bands: Self.bands).frozen()
            let card = try score(visit, by: checklist, pin: pin)
            guard let next = card.overall?.nextBand, !card.isHeld(by: checklist.scoring), card.losses.count <= 6
            else { continue }
            let expected = try shortest(card, checklist, visit, goal: next.band.from)
            let way = card.wayToNextBand(visit, checklist)
            #expect(way?.questions.map(\.question) == expected, "seed \(seed)")
            if way != nil { found += 1 }
        }
        #expect(found > 20)
    }

    private func shortest(_ card: Scorecard, _ checklist: Checklist, _ visit: Visit, goal: Rational) throws
        -> [QuestionID]?
    {
        let losses = card.losses.sorted {
            (checklist.outline.position(of: $0.question) ?? 0) < (checklist.outline.position(of: $1.question) ?? 0)
        }
        var best: (count: Int, gain: Rational, ids: [QuestionID])?
        for bits in 1..<(1 << losses.count) where bits.nonzeroBitCount <= 5 {
            let chosen = losses.indices.filter { bits >> $0 & 1 == 1 }.map { losses[$0] }
            let gain = chosen.map(\.percent.exact).sum()
            if let best, (best.count, -best.gain) < (chosen.count, -gain) { continue }
            let ids = chosen.map(\.question)
            if let best, best.count == ids.count, best.gain == gain, !comesFirst(ids, best.ids, losses) { continue }
            var entries = visit.entries
            for id in ids { entries[id] = Entry(reply: checklist.question(id)?.fullReply) }
            let raised = try score(Visit(pin: pin, details: details, entries: entries), by: checklist, pin: pin)
            if let shown = raised.overall?.score.shown, shown >= goal { best = (ids.count, gain, ids) }
        }
        return best?.ids
    }

    /// Whether the larger gains, and of the same the earlier asked, stand first.
    private func comesFirst(_ left: [QuestionID], _ right: [QuestionID], _ losses: [PointsLost]) -> Bool {
        let order = losses.enumerated().sorted {
            ($0.element.percent.exact, -$0.offset) > ($1.element.percent.exact, -$1.offset)
        }.map(\.element.question)
        let ranks = [left, right].map { ids in ids.compactMap(order.firstIndex).sorted() }
        return ranks[0].lexicographicallyPrecedes(ranks[1])
    }
}
