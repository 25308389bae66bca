import Evaluation
import Testing

/// Points lost, found again by scoring the whole visit anew with one question at full points.
@Suite struct LossProperties {
    @Test func `losses are what scoring anew gives, for every question of 90 visits`() throws {
        var compared = 0
        for seed in 0..<90 {
            let random = RandomCase(seed: seed)
            let losses = try score(random.visit, by: random.checklist, pin: pin).losses
            let (checklist, visit) = random.frozen()
            let before = try score(visit, by: checklist, pin: pin)
            #expect(before.losses == losses, "seed \(seed)")
            guard let exact = before.exact else { continue }
            for question in checklist.outline.questions {
                guard let earned = before.outcome(question.id)?.earned, earned < question.possible else { continue }
                var entries = visit.entries
                entries[question.id] = Entry(reply: question.fullReply)
                let full = Visit(pin: pin, details: details, entries: entries)
                let rise = (try score(full, by: checklist, pin: pin).exact ?? 0) - exact
                let expected: Rational? = question.isBonus && rise == 0 ? nil : rise
                #expect(before.loss(question.id) == expected, "seed \(seed), \(question.id)")
                compared += 1
            }
        }
        #expect(compared > 200)
    }

    @Test func `losses come largest first`() throws {
        for seed in 0..<90 {
            let random = RandomCase(seed: seed)
            let percents = try score(random.visit, by: random.checklist, pin: pin).losses.map(\.percent.exact)
            #expect(percents == percents.sorted(by: >), "seed \(seed)")
        }
    }
}
