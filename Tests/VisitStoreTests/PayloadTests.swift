import Evaluation
import Foundation
import Testing

@testable import VisitStore

/// Payloads are read without Foundation where they are as the store writes them; both ways must say the same.
@Suite struct PayloadTests {
    private static let attachment = Attachment(
        name: "till “2”.jpg", digest: "0af", byteCount: 12_345, mediaType: "image/jpeg")

    /// One of each kind that is written often.
    private static func answers() throws -> [AnswerValue] {
        [
            .yesNo(true), .yesNo(false), .option("card"), .options([]), .options(["a", "b"]),
            .number(try #require(Rational(decimal: "-12.5"))), .duration(75), .duration(-3),
            .text("says \"no\" / \\ \n\t"),
            .time(try #require(TimeOfDay("09:05"))), .date(try #require(CalendarDate("2026-03-01"))),
            .dateTime(try #require(DateTime("2026-03-01 09:05"))), .photos([attachment, attachment]),
            .place(try #require(Coordinates("47.4979, 19.0402"))),
        ]
    }

    private static func events() throws -> [VisitEvent] {
        let details = VisitDetails(
            id: "shop-1", location: "Fő utca 1, “Kövér” 🍏", date: try #require(CalendarDate("2026-03-01")),
            language: "hu")
        let replies = try answers().map { Reply.answered(value: $0) } + [.notApplicable(reason: "closed")]
        let entries =
            replies.map { Entry(reply: $0) } + [
                Entry(), Entry(comment: "", evidence: [attachment], isPostponed: true),
                Entry(reply: replies[0], comment: "c", note: "n", isFlagged: true),
            ]
        return [
            .opened(pin: Sample.pin, details: details), Sample.finalised.event,
        ]
            + entries.flatMap { entry in
                [Origin(.typed, typed: "\"yes\""), Origin(.undo)].map {
                    .entered(question: "served#2", entry: entry, origin: $0)
                }
            }
    }

    private func decoded(_ payload: [UInt8]) -> VisitEvent? {
        try? JSONDecoder().decode(VisitEvent.self, from: Data(payload))
    }

    @Test func whatIsWrittenOftenIsReadWithoutFoundation() throws {
        for event in try Self.events() {
            let payload = Array(try EventPayload(event).json)
            #expect(PayloadReader.read(payload) == event, "\(String(decoding: payload, as: UTF8.self))")
        }
    }

    @Test func whatIsWrittenRarelyIsReadAllTheSame() throws {
        var timed = Entry(reply: .answered(value: .duration(75)))
        timed.stopwatch = Stopwatch(measured: 75)
        let entries = [
            timed, Entry(reply: .answered(value: .employee(Employee(role: "cashier")))), Entry(comment: "bell \u{7} é"),
            Entry(reply: .answered(value: .instances([Instance(slot: 1, name: "Ada")]))),
        ]
        let events =
            entries.map { VisitEvent.entered(question: "a", entry: $0, origin: Origin(.pasted)) } + [
                .languageChanged(language: "tr"),
                .briefingAcknowledged(acknowledgement: Acknowledgement(checklistVersion: "1", at: Sample.noon)),
            ]
        for event in events {
            let payload = try EventPayload(event)
            #expect(VisitEvent(payload: Array(payload.json), kind: payload.kind) == event)
            #expect(VisitEvent(payload: Array(payload.json), kind: "other") == nil)
        }
    }

    /// Whatever becomes of a payload, it is never read as something that Foundation does not read from it.
    @Test func aDamagedPayloadIsNeverReadAsAnotherEvent() throws {
        var generator = SplitMix(state: 7)
        let alphabet = Array(#"{}[]",:\0123456789-truefalsn /eE.+"#.utf8) + [0x00, 0x0A, 0x1F, 0x7F, 0x80, 0xC3, 0xFF]
        var accepted = 0
        for event in try Self.events() {
            let payload = Array(try EventPayload(event).json)
            for _ in 0..<400 {
                var changed = payload
                let place = Int.random(in: changed.indices, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: changed.remove(at: place)
                case 1: changed[place] = alphabet.randomElement(using: &generator) ?? 0
                case 2: changed.insert(alphabet.randomElement(using: &generator) ?? 0, at: place)
                default: changed.removeSubrange(place...)
                }
                guard let read: VisitEvent = PayloadReader.read(changed) else { continue }
                accepted += 1
                #expect(read == decoded(changed), "\(String(decoding: changed, as: UTF8.self))")
            }
        }
        #expect(accepted > 1_000)
    }

    @Test func anyTextComesBack() throws {
        var generator = SplitMix(state: 11)
        for _ in 0..<500 {
            let scalars = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
                Unicode.Scalar(
                    UInt32.random(
                        in: 0..<[0x30, 0x80, 0x3000, 0x11_0000][Int.random(in: 0..<4, using: &generator)],
                        using: &generator))
            }
            let text = String(String.UnicodeScalarView(scalars))
            let event = VisitEvent.entered(
                question: "a", entry: Entry(comment: text), origin: Origin(.typed, typed: text))
            let payload = Array(try EventPayload(event).json)
            #expect(VisitEvent(payload: payload, kind: "entered") == event)
            #expect(decoded(payload) == event)
        }
    }
}

/// Random numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
