import Evaluation
import Testing

@Suite struct DurationTextTests {
    @Test(arguments: [
        ("4", 240), ("4.5", 270), ("4:30", 270), ("1:04:30", 3_870), ("90 s", 90), ("4 min 30 s", 270),
        ("4min30s", 270), ("1 h 10 min", 4_200), ("1.5 hours", 5_400), ("45 sec", 45), ("0", 0), ("0:00", 0),
        ("2 Minutes", 120), ("1000 h", 3_600_000),
    ])
    func `spans are read as people type them, a bare number in minutes`(text: String, seconds: Int) {
        #expect(DurationText.seconds(text, bareNumbersIn: .minute) == seconds)
    }

    @Test(arguments: [
        "", " ", "-5", "abc", "4 min 30", "30 s 4 min", "4 min 5 min", "4:60", ":", "::", ":30", "4:", "1:2:3:4",
        "0.1 s", "1001 h", "5 parsecs", "٥", "4..5", "99999999999999999999999999999999999999999999",
    ])
    func `what is no span is refused`(text: String) {
        #expect(DurationText.seconds(text, bareNumbersIn: .minute) == nil)
    }

    @Test func `a bare number is in the question's unit`() {
        #expect(DurationText.seconds("2", bareNumbersIn: .second) == 2)
        #expect(DurationText.seconds("2", bareNumbersIn: .hour) == 7_200)
    }

    @Test func `what is written is read back`() {
        let wrong = stride(from: 0, through: 90_000, by: 7).filter {
            DurationText.seconds(DurationText.text($0), bareNumbersIn: .minute) != $0
        }
        #expect(wrong.isEmpty)
        #expect(DurationText.text(0) == "0 s" && DurationText.text(3_870) == "1 h 4 min 30 s")
    }

    @Test(.timeLimit(.minutes(1))) func `a pasted book is refused in proportion to its length`() {
        let book = String(repeating: "minutes", count: 30_000)
        let clock = ContinuousClock()
        let time = clock.measure { #expect(DurationText.seconds(book, bareNumbersIn: .minute) == nil) }
        #expect(time < .seconds(3))
    }
}
