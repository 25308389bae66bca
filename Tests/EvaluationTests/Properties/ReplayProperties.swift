import Evaluation
import Testing

@Suite struct ReplayProperties {
    /// Random inputs, accepted or not; whatever was accepted is in the events.
    private func play(_ seed: Int) -> (interview: Interview, events: [VisitEvent]) {
        var random = RandomCase(seed: seed)
        var dice = SplitMix64(seed: seed &+ 1_000_000)
        var interview = Interview(random.checklist, Visit(pin: pin, details: details))
        var events: [VisitEvent] = [.opened(pin: pin, details: details)]
        for _ in 0..<60 {
            guard let question = random.checklist.outline.questions.randomElement(using: &dice) else { break }
            let input: InterviewInput
            switch dice.below(8) {
            case 0: input = .undo
            case 1: input = .redo
            case 2: input = .clear(question.id, typed)
            case 3: input = .comment(question.id, "c\(dice.below(9))", typed)
            case 4: input = .postpone(question.id, typed)
            default:
                switch random.makeReply(question) {
                case .answered(let value): input = .answer(question.id, value, typed)
                case .notApplicable(let reason): input = .notApplicable(question.id, reason: reason, typed)
                case nil: input = .clear(question.id, typed)
                }
            }
            let before = interview
            do throws(Refusal) { events += try interview.handle(input) } catch {
                #expect(interview.visit == before.visit && interview.routing == before.routing, "seed \(seed)")
            }
        }
        return (interview, events)
    }

    @Test func `replaying the events of any interview gives its visit, routing and score`() throws {
        for seed in 0..<200 {
            let (interview, events) = play(seed)
            let replayed = try #require(Visit(replaying: events))
            #expect(replayed == interview.visit, "seed \(seed)")
            #expect(Routing(interview.checklist, replayed) == interview.routing, "seed \(seed)")
        }
    }

    @Test func `entering the final answers in order gives the same answers that are asked`() throws {
        for seed in 0..<200 {
            let (interview, _) = play(seed)
            var again = Interview(interview.checklist, Visit(pin: pin, details: details))
            for question in interview.askedQuestions {
                switch interview.visit.entry(question.id).reply {
                case .answered(let value): _ = try again.handle(.answer(question.id, value, typed))
                case .notApplicable(let reason):
                    _ = try again.handle(.notApplicable(question.id, reason: reason, typed))
                case nil: break
                }
            }
            let cards = try [interview.visit, again.visit].map { try score($0, by: interview.checklist, pin: pin) }
            #expect(cards[0] == cards[1], "seed \(seed)")
        }
    }
}
