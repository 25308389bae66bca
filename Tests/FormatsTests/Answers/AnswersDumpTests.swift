import Diagnostics
import Evaluation
import Testing

@testable import Formats

/// Whatever a visit holds, its dump gives it back.
@Suite struct AnswersDumpTests {
    @Test func aDumpOfAnyVisitGivesTheSameVisit() throws {
        var seen = (finalised: 0, dormant: 0, moved: 0)
        for seed in 0..<400 {
            let interview = RandomVisit(seed: UInt64(seed)).interview
            let visit = interview.visit
            let text = String(decoding: AnswersDump(visit, interview.checklist) { $0.name }.bytes, as: UTF8.self)
            let again = try replayed(text, interview.checklist, seed)
            #expect(
                again.visit.entries == visit.entries.mapValues(\.withoutRunningStopwatch).filter { !$0.value.isEmpty },
                "seed \(seed): \(text)")
            #expect(again.visit.details.language == visit.details.language, "seed \(seed)")
            #expect((again.visit.acknowledgement == nil) == (visit.acknowledgement == nil), "seed \(seed)")
            #expect(again.visit.isFinalised == visit.isFinalised, "seed \(seed)")
            #expect(again.dormant == interview.dormant, "seed \(seed)")
            let cards = try [visit, again.visit].map { try score($0, by: interview.checklist, pin: $0.pin) }
            #expect(cards[0].overall == cards[1].overall && cards[0].questions == cards[1].questions, "seed \(seed)")
            seen.finalised += visit.isFinalised ? 1 : 0
            seen.dormant += interview.dormant.isEmpty ? 0 : 1
            seen.moved += text.contains("\"slot\"") ? 1 : 0
        }
        // The random visits have to reach what is hard to write.
        #expect(seen.finalised > 20 && seen.dormant > 40 && seen.moved > 10, "\(seen)")
    }

    private func replayed(_ text: String, _ checklist: Checklist, _ seed: Int) throws -> Interview {
        let (file, findings) = readAnswers(SourceFile(name: "dump.json", text: text))
        let answers = try #require(file, "seed \(seed): \(findings) in \(text)")
        let details = VisitDetails(
            id: RandomVisit.details.id, location: try #require(answers.location), date: try #require(answers.date),
            language: try #require(answers.language))
        var play = AnswersPlay(answers, Interview(checklist, Visit(pin: RandomVisit.pin, details: details)))
        play.run(at: RandomVisit.noon) { file in
            .attached(
                Attachment(name: file.path, digest: file.digest ?? "", byteCount: 1, mediaType: "image/jpeg"))
        }
        #expect(play.findings == [], "seed \(seed): \(text)")
        if play.isAttested { play.finalise(RandomVisit.attestation) }
        return play.interview
    }

    @Test func whatCouldSteerATerminalIsWrittenAsAnEscape() {
        let text = JSONText.object([("a", .text("\u{1B}[31m\u{202E}\u{85}\"\\\n\u{0}"))])
        #expect(
            String(decoding: text.bytes, as: UTF8.self) == """
                {
                  "a": "\\u001b[31m\\u202e\\u0085\\"\\\\\\n\\u0000"
                }

                """)
    }

    @Test func dormantAnswersAreHeldToTheirQuestions() {
        let table = AnswersTable(AnswersConstructTests.checklist)
        func findings(_ dormant: String) -> [String] {
            table.play(answers: "\"staff\": [\"A\"]", more: ", \"dormant\": {\"answers\": {\(dormant)}}").findings
                .filter { $0.code != "answers-missing" }.map(\.message)
        }
        #expect(findings("\"how#1\": \"Well.\"") == [])
        #expect(findings("\"served#2\": \"no\"") == [])
        #expect(findings("\"served#1\": \"no\"") == ["‘served#1’ is asked, so that its answer is not dormant."])
        #expect(findings("\"served#2\": \"perhaps\"") == ["‘perhaps’ is not what this question takes."])
        #expect(findings("\"served\": \"no\"") == ["The checklist has no question ‘served’."])
    }
}

extension Entry {
    /// A stopwatch that was never stopped has measured nothing that could be written.
    fileprivate var withoutRunningStopwatch: Entry {
        var entry = self
        if stopwatch?.measured == nil { entry.stopwatch = nil }
        return entry
    }
}
