import Evaluation
import Testing

/// One planted case for each flag beside its honest twin.
@Suite struct QualityFlagTests {
    private static let scale = (1...5).map { Option(value: "\($0)", label: "\($0)") }
    private static let remark = "She looked up at once, smiled and asked what we were looking for."

    private static func ratings(_ count: Int) -> [Question] {
        (0..<count).map { question(QuestionID("r\($0)"), .rating(scale, Anchors())) }
    }

    private static func clock(_ text: String) -> AnswerValue { .time(TimeOfDay(text) ?? .midnight) }
    private static func moment(_ text: String) -> AnswerValue { DateTime(text).map { .dateTime($0) } ?? .text("") }

    @Test func `an honest visit gives no flag`() throws {
        let photo = Photo(name: "till.jpg", digest: "aa", byteCount: 9, mediaType: "image/jpeg")
        var log = Log(
            Self.ratings(9) + [
                question("came", .time), question("left", .time), question("at", .dateTime),
                question("wait", .duration(unit: .minute, stopwatch: true, NumberRule())),
                question("why", .text(TextRule())),
            ])
        for place in 0..<9 { try log.answer(QuestionID("r\(place)"), .option("\(place < 7 ? 5 : 4)"), after: 2_000) }
        try log.take(.comment("r1", Self.remark, typed))
        try log.take(.attach("r2", photo, typed))
        try log.answer("came", Self.clock("11:40"))
        try log.answer("left", Self.clock("12:05"))
        try log.answer("at", Self.moment("2026-03-02T12:05"))
        try log.answer("wait", .duration(240), .stopwatch)
        try log.answer("why", .text("They were out of stock, and nobody knew when it would come."), after: 40_000)
        let other = VisitWords(
            visit(["why": .answered(value: .text("Nobody was at the counter for several minutes."))]))
        let taken = try #require(DateTime("2026-03-02T11:58"))
        #expect(log.flags(others: [other], captures: ["aa": taken]) == [])
    }

    @Test func `answers from a file are flagged until a person gives them`() throws {
        var log = Log([asks("a"), asks("b")])
        try log.answer("a", .yesNo(true), .script)
        try log.answer("b", .yesNo(true), .script)
        #expect(log.flags().map(\.questions) == [["a", "b"]] && log.kinds == [.scripted])
        try log.answer("a", .yesNo(true))
        #expect(log.flags().map(\.questions) == [["b"]])
    }

    @Test(arguments: [("en", 1_500, true), ("en", 1_800, false), ("ta", 2_900, true), ("ta", 3_100, false)])
    func `answers before a question can be read are flagged by the language`(
        _ language: String, _ milliseconds: Int, _ isFlagged: Bool
    ) throws {
        let words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        let details = VisitDetails(id: "v", location: "L", date: monday, language: language)
        // Twenty words: 1.7 s at 700 words a minute, 3.0 s at 400.
        let questions = (0..<6).map { Question(id: QuestionID("q\($0)"), kind: .yesNo, ask: "\(words) w x y \($0)") }
        var log = Log(questions, details: details)
        for place in 0..<6 { try log.answer(QuestionID("q\(place)"), .yesNo(true), after: milliseconds) }
        #expect(log.kinds == (isFlagged ? [.fastAnswers] : []))
        #expect(log.flags().first?.figure("answers") == (isFlagged ? 6 : nil))
    }

    @Test func `a few quick answers, and questions read before, are no flag`() throws {
        let same = (0..<9).map {
            Question(id: QuestionID("q\($0)"), kind: .yesNo, ask: "Did anybody greet you at the door?")
        }
        var log = Log(same + (0..<3).map { asks(QuestionID("a\($0)")) })
        for question in log.checklist.outline.questions { try log.answer(question.id, .yesNo(true), after: 1) }
        #expect(log.kinds == [])
    }

    @Test func `the same place on eight ratings in a row is flagged`() throws {
        var log = Log(Self.ratings(8))
        for place in 0..<7 { try log.answer(QuestionID("r\(place)"), .option("4")) }
        #expect(log.kinds == [])
        try log.answer("r7", .option("4"))
        let flag = try #require(log.flags().first)
        #expect(flag.kind == .straightLining && flag.questions.count == 8)
        #expect(flag.figure("option") == 4 && flag.figure("options") == 5 && log.flags().count == 1)
    }

    @Test(arguments: [(5, "3", true), (5, "2", false), (4, "3", false)])
    func `a matrix of five rows with one answer is flagged`(_ rows: Int, _ last: String, _ isFlagged: Bool) throws {
        let questions = (0..<rows).map { row in
            Question(
                id: QuestionID("m\(row)"), kind: .choice(Self.scale), ask: "Row \(row)",
                matrix: MatrixRow(matrix: "m", stem: "How was it?", index: row, count: rows))
        }
        var log = Log(questions)
        for row in 0..<rows { try log.answer(QuestionID("m\(row)"), .option(row == rows - 1 ? last : "3")) }
        #expect(log.kinds == (isFlagged ? [.straightLining] : []))
    }

    @Test func `a long pasted text is flagged, a short one is not`() throws {
        var log = Log([asks("a"), asks("b")])
        try log.take(.comment("a", "Well done.", Origin(.pasted)))
        #expect(log.kinds == [])
        try log.take(.comment("b", Self.remark, Origin(.pasted)))
        #expect(log.kinds == [.pastedText] && log.flags().first?.questions == ["b"])
        try log.take(.comment("b", "Typed by hand after all.", typed))
        #expect(log.kinds == [])
    }

    @Test func `the same words at two questions are flagged, whatever their case and punctuation`() throws {
        var log = Log([asks("a"), question("b", .text(TextRule()))])
        try log.take(.comment("a", Self.remark, typed))
        try log.answer("b", .text(Self.remark.uppercased().replacing(",", with: " -")))
        #expect(log.kinds == [.repeatedText] && log.flags().first?.questions == ["a", "b"])
    }

    @Test func `words of another visit are flagged with it`() throws {
        var log = Log([asks("a")])
        try log.take(.comment("a", Self.remark, typed))
        let other = Visit(
            pin: pin, details: VisitDetails(id: "v0", location: "L", date: monday, language: "en"),
            entries: ["z": Entry(comment: Self.remark)])
        let flags = log.flags(others: [VisitWords(other)])
        #expect(flags.map(\.kind) == [.repeatedAcrossVisits] && flags.first?.names == ["v0"])
    }

    @Test func `leaving before coming is flagged, but not over midnight`() throws {
        for (came, left, isFlagged) in [("11:40", "11:10", true), ("23:50", "00:20", false), ("11:40", "11:40", false)]
        {
            var log = Log([question("came", .time), question("left", .time)])
            try log.answer("came", Self.clock(came))
            try log.answer("left", Self.clock(left))
            let kinds = log.flags().filter { $0.figure("ahead") == nil }.map(\.kind)
            #expect(kinds == (isFlagged ? [.contradictingTimes] : []), "\(came) \(left)")
        }
    }

    @Test func `a wait longer than the visit is flagged`() throws {
        let wait = QuestionKind.duration(unit: .minute, stopwatch: true, NumberRule())
        var log = Log([question("came", .time), question("wait", wait), question("left", .time)])
        try log.answer("came", Self.clock("11:40"))
        try log.answer("left", Self.clock("11:50"))
        try log.answer("wait", .duration(660))
        #expect(log.kinds == [])
        try log.answer("wait", .duration(1_200))
        #expect(log.kinds == [.contradictingTimes] && log.flags().first?.figure("visit") == 600)
    }

    @Test func `a warning about times that was let stand is flagged`() throws {
        let rule = Constraint(
            id: "soon", that: .compare(.question("wait"), .atMost, .literal(.duration(600))), level: .warning,
            message: "Is that right?")
        var log = Log([question("wait", .duration(unit: .minute, stopwatch: false, NumberRule()))], constraints: [rule])
        try log.answer("wait", .duration(1_200))
        #expect(log.kinds == [.contradictingTimes] && log.flags().first?.names == ["soon"])
    }

    @Test func `a moment on another day, or entered before it came, is flagged`() throws {
        var log = Log([question("at", .dateTime)])
        try log.answer("at", Self.moment("2026-02-27T12:05"))
        #expect(log.kinds == [.outsideVisitDay] && log.flags().first?.figure("days") == -3)
        try log.answer("at", Self.moment("2026-03-03T11:00"))
        #expect(log.kinds == [.contradictingTimes] && log.flags().first?.figure("ahead") != nil)
    }

    @Test(arguments: [("2026-03-02T09:00", false), ("2026-03-01T18:00", true), ("2026-03-03T09:00", true)])
    func `a photo taken outside the visit is flagged`(_ taken: String, _ isFlagged: Bool) throws {
        let photo = Photo(name: "till.jpg", digest: "aa", byteCount: 9, mediaType: "image/jpeg")
        var log = Log([asks("a")])
        try log.take(.attach("a", photo, typed))
        let flags = log.flags(captures: ["aa": try #require(DateTime(taken))])
        #expect(flags.map(\.kind) == (isFlagged ? [.photoOutsideVisit] : []))
    }

    @Test(arguments: [(-30_000, false), (-61_500, true)])
    func `a clock that goes back is flagged`(_ step: Int, _ isFlagged: Bool) throws {
        var log = Log([asks("a"), asks("b")])
        try log.answer("a", .yesNo(true))
        try log.answer("b", .yesNo(true), after: step)
        #expect(log.kinds == (isFlagged ? [.clockJump] : []))
        #expect(log.flags().first?.figure("seconds") == (isFlagged ? -61 : nil))
    }

    @Test(arguments: [(100, false), (400, true)])
    func `a clock that leaps while a stopwatch runs is flagged`(_ wall: Int, _ isFlagged: Bool) throws {
        var log = Log([question("wait", .duration(unit: .minute, stopwatch: true, NumberRule()))])
        let start = Instant(millisecondsSince1970: log.now)
        try log.take(.startStopwatch("wait", ClockReading(boot: "b", milliseconds: 0, at: start)), after: 0)
        let end = ClockReading(boot: "b", milliseconds: 90_000, at: start)
        try log.take(.stopStopwatch("wait", end), after: wall * 1_000)
        #expect(log.kinds == (isFlagged ? [.clockJump] : []))
        #expect(log.flags().first?.figure("seconds") == (isFlagged ? 310 : nil))
    }

    @Test func `answers long after the visit, or before it, are flagged`() throws {
        for (days, expected) in [(2, []), (5, [QualityFlag.Kind.lateAnswers]), (-3, [.earlyAnswers])] {
            var log = Log([asks("a")])
            log.now += days * 86_400_000
            let at = Instant(millisecondsSince1970: log.now)
            let events = try log.interview.handling(.answer("a", .yesNo(true), typed)).map {
                TimedEvent(at: at, event: $0)
            }
            let opened = TimedEvent(at: at, event: .opened(pin: pin, details: details))
            let visit = try #require(Visit(replaying: ([opened] + events).map(\.event)))
            let flags = qualityFlags(QualityMaterial(log.checklist, visit, events: [opened] + events))
            #expect(flags.map(\.kind) == expected, "\(days)")
            #expect(flags.first?.figure("days") == (expected.isEmpty ? nil : abs(days)))
        }
    }
}

extension Interview {
    fileprivate func handling(_ input: InterviewInput) throws(Refusal) -> [VisitEvent] {
        var copy = self
        return try copy.handle(input)
    }
}
