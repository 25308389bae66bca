import Evaluation
import Testing

/// Random visits with repeated sections, indices and blends, beside a scorer that shares no code with the program.
@Suite struct NaiveScoreProperties {
    @Test func `every score, section score and index is what the naive scorer gives, in 300 visits`() throws {
        var blended = 0
        var instances = 0
        for seed in 0..<300 {
            let random = RandomCase(seed: seed)
            let card = try score(random.visit, by: random.checklist, pin: pin)
            let naive = NaiveScore(random.checklist, card)
            #expect(card.exact == naive.final(), "seed \(seed)")
            for section in card.sections {
                let written = try #require(random.checklist.section(section.id))
                #expect(section.score?.exact == naive.ratio(written).map { $0 * 100 }, "seed \(seed), \(section.id)")
            }
            for (index, shown) in zip(random.checklist.scoring.indices, card.indices) {
                #expect(shown.score?.exact == naive.index(index).map { $0 * 100 }, "seed \(seed), \(index.id)")
            }
            if card.model.blend?.percent != nil { blended += 1 }
            instances += card.sections.filter { $0.instance != nil && $0.score != nil }.count
        }
        #expect(blended >= 40 && instances >= 200, "\(blended) blends, \(instances) instances")
    }

    @Test func `more points never lower a score`() throws {
        var compared = 0
        for seed in 0..<30 {
            let (checklist, visit) = RandomCase(seed: seed).frozen()
            for question in checklist.outline.questions {
                guard let points = question.points, visit.entries[question.id]?.reply?.value != nil else { continue }
                let replies = question.someReplies.sorted {
                    points.earned(by: $0, question.kind) < points.earned(by: $1, question.kind)
                }
                let scores = try replies.map { value in
                    var entries = visit.entries
                    entries[question.id] = Entry(reply: .answered(value: value))
                    return try score(Visit(pin: pin, details: details, entries: entries), by: checklist, pin: pin).exact
                }
                for (less, more) in zip(scores, scores.dropFirst()) {
                    #expect((less ?? 0) <= (more ?? 0), "seed \(seed), \(question.id)")
                    compared += 1
                }
            }
        }
        #expect(compared > 300)
    }

    @Test func `the order of questions and sections changes no score`() throws {
        for seed in 0..<120 {
            let (checklist, visit) = RandomCase(seed: seed).frozen()
            var dice = SplitMix64(seed: seed)
            let shuffled = Checklist(
                id: "shop", version: "1", language: "en", title: "Shop", scoring: checklist.scoring,
                sections: checklist.sections.map { $0.shuffled(&dice) }.shuffled(using: &dice), isWritten: true)
            let (one, other) = (try card(checklist, visit), try card(shuffled, visit))
            #expect(one.exact == other.exact && one.band == other.band, "seed \(seed)")
            for section in one.sections { #expect(section.score == other.section(section.id)?.score, "seed \(seed)") }
            #expect(Set(one.losses) == Set(other.losses) && one.indices.map(\.score) == other.indices.map(\.score))
        }
    }

    private func card(_ checklist: Checklist, _ visit: Visit) throws -> Scorecard {
        try score(visit, by: checklist, pin: pin)
    }
}

extension Question {
    fileprivate var someReplies: [AnswerValue] {
        switch kind {
        case .choice: ["a", "b", "c"].map { .option($0) }
        case .choices: [["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["a", "b", "c"]].map { .options($0) }
        case .number: [0, 1, 4, 7, 8].map { .number($0) }
        default: [.yesNo(true), .yesNo(false)]
        }
    }
}

extension Section {
    /// The same items in another order; the list of instances stays in front of its slots.
    fileprivate func shuffled(_ dice: inout SplitMix64) -> Section {
        let inner = items.map { item -> SectionItem in
            if case .section(let nested) = item { return .section(nested.shuffled(&dice)) }
            return item
        }
        return with(
            items: repeats == nil
                ? inner.shuffled(using: &dice) : inner.prefix(1) + inner.dropFirst().shuffled(using: &dice))
    }
}
