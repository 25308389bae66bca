import Evaluation
import Testing

@Suite struct ScoreProperties {
    private static let seeds = 0..<270

    private func card(_ checklist: Checklist, _ visit: Visit) throws -> Scorecard {
        try score(visit, by: checklist, pin: pin)
    }

    @Test func `enough random visits are scored, of every model, for the others to mean something`() throws {
        var counts: [ScoringModel: Int] = [:]
        var between = 0
        for seed in Self.seeds {
            let random = RandomCase(seed: seed)
            guard let exact = try card(random.checklist, random.visit).exact else { continue }
            counts[random.checklist.scoring.model, default: 0] += 1
            if exact > 0, exact < 100 { between += 1 }
        }
        #expect(ScoringModel.allCases.allSatisfy { (counts[$0] ?? 0) >= 15 })
        #expect(between >= 40)
    }

    @Test func `a score lies within 0 and 100 when no cap is lifted`() throws {
        for seed in Self.seeds {
            let random = RandomCase(seed: seed, capsLifted: false)
            let card = try card(random.checklist, random.visit)
            // The cap of a repeated section holds down what its instances come to, not each of them.
            let sections = card.sections.filter { $0.instance == nil }
            let percents =
                [card.exact].compactMap { $0 } + sections.compactMap { $0.score?.exact }
                + card.indices.compactMap { $0.score?.exact }
            #expect(percents.allSatisfy { $0 >= 0 && $0 <= 100 }, "seed \(seed)")
        }
    }

    @Test func `without bonus nothing earns more than is possible`() throws {
        for seed in Self.seeds {
            let random = RandomCase(seed: seed, withBonus: false)
            let card = try card(random.checklist, random.visit)
            for case .scored(let earned, let possible, _) in card.questions.map(\.outcome) {
                #expect(earned <= possible, "seed \(seed)")
            }
            #expect(card.sections.allSatisfy { $0.earned <= $0.possible }, "seed \(seed)")
        }
    }

    @Test func `what is answered at a question that is not asked changes nothing`() throws {
        for seed in Self.seeds {
            var random = RandomCase(seed: seed)
            let routing = Routing(random.checklist, random.visit)
            var entries = random.visit.entries
            for (position, question) in random.checklist.outline.questions.enumerated() where !routing.isAsked(position)
            {
                entries[question.id] = random.makeReply(question).map { Entry(reply: $0) }
            }
            let changed = Visit(pin: pin, details: details, entries: entries)
            #expect(try card(random.checklist, changed) == card(random.checklist, random.visit), "seed \(seed)")
        }
    }

    @Test func `leaving out the questions that are not asked changes no score`() throws {
        for seed in Self.seeds {
            let random = RandomCase(seed: seed)
            let routing = Routing(random.checklist, random.visit)
            let unasked = Set(
                random.checklist.outline.questions.enumerated().filter { !routing.isAsked($0.offset) }.map(\.element.id)
            )
            let shorter = random.checklist.mapped { section in
                section.with(
                    items: section.items.filter {
                        if case .question(let question) = $0 { return !unasked.contains(question.id) }
                        return true
                    })
            }
            let (long, short) = (try card(random.checklist, random.visit), try card(shorter, random.visit))
            #expect(long.result == short.result && long.losses == short.losses, "seed \(seed)")
        }
    }

    @Test func `multiplying the weights of all top-level sections changes nothing`() throws {
        for seed in Self.seeds {
            let random = RandomCase(seed: seed)
            let scaled = Checklist(
                id: "shop", version: "1", language: "en", title: "Shop", scoring: random.checklist.scoring,
                sections: random.checklist.sections.map { section in
                    section.with(weight: section.weight.map { $0 * fraction(7, 3) })
                }, isWritten: true)
            #expect(
                try card(scaled, random.visit).result == card(random.checklist, random.visit).result, "seed \(seed)")
        }
    }

    @Test func `multiplying all points of a section and the nested weights in it changes no section score`() throws {
        for seed in Self.seeds {
            let random = RandomCase(seed: seed)
            let factor = fraction(7, 3)
            // XCCDF gives a section without a weight one.
            let usual: Rational? = random.checklist.scoring.model == .xccdfDefault ? 1 : nil
            let scaled = random.checklist.mapped { section in
                section.with(weight: (section.weight ?? usual).map { $0 * factor })
            } question: {
                $0.with(weight: $0.weight * factor)
            }
            let (before, after) = (try card(random.checklist, random.visit), try card(scaled, random.visit))
            #expect(before.result == after.result, "seed \(seed)")
            #expect(before.sections.map(\.score) == after.sections.map(\.score), "seed \(seed)")
            #expect(before.losses.map(\.percent.exact) == after.losses.map(\.percent.exact), "seed \(seed)")
        }
    }
}
