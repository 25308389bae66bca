import Evaluation

/// A visit filled in by random inputs, at a checklist with every type of question; the same seed gives the same visit.
struct RandomVisit {
    static let pin = ChecklistPin(id: "example", version: "1", digest: "")
    static let noon = Instant(millisecondsSince1970: 1_773_489_600_000)
    static let details = VisitDetails(
        id: "v", location: "Mill Lane 4", date: CalendarDate(year: 2026, month: 3, day: 14) ?? .earliest, language: "en"
    )
    static let attestation = Attestation(statement: "True.", confirmation: "yes", at: noon)

    private(set) var interview: Interview
    private var dice: SeededGenerator

    init(seed: UInt64) {
        dice = SeededGenerator(state: seed)
        interview = Interview(Self.checklist, Visit(pin: Self.pin, details: Self.details))
        // Now and then nothing is possible, because the briefing was not taken.
        if !one(in: 40) { accept(.acknowledge(at: Self.noon, quiz: ["ask": ["dish"]])) }
        if one(in: 4) { accept(.changeLanguage("tr")) }
        for _ in 0..<(20 + below(120)) { accept(randomInput()) }
        if one(in: 3) { finish() }
    }

    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &dice) }
    private mutating func one(in chances: Int) -> Bool { below(chances) == 0 }

    private mutating func accept(_ input: InterviewInput) { _ = try? interview.handle(input) }

    private mutating func finish() {
        for _ in 0..<400 {
            guard let issue = interview.blockingIssues.first,
                let question = interview.checklist.question(issue.question)
            else { break }
            if case .commentMissing = issue.problem {
                accept(.comment(question.id, "Because it was so.", Origin(.typed)))
            }
            accept(answer(to: question))
        }
        accept(.finalise(Self.attestation))
    }

    private mutating func randomInput() -> InterviewInput {
        let questions = interview.askedQuestions.filter(\.takesAnswer)
        guard let question = questions.randomElement(using: &dice) else { return .undo }
        let id = question.id
        switch below(20) {
        case 0: return .undo
        case 1: return .redo
        case 2: return .clear(id, Origin(.typed))
        case 3: return .postpone(id, Origin(.typed))
        case 4: return .comment(id, words(), Origin(.typed))
        case 5: return .note(id, words(), Origin(.typed))
        case 6: return .flag(id, !one(in: 3), Origin(.typed))
        case 7: return .attach(id, photo(), Origin(.typed))
        case 8: return .notApplicable(id, reason: words(), Origin(.typed))
        case 9:
            let reason = one(in: 2) ? words() : nil
            return .measured(id, seconds: below(4_000), reason: reason, Origin(.stopwatch))
        case 10: return .startStopwatch(id, ClockReading(boot: "b", milliseconds: 0, at: Self.noon))
        case 11: return .stopStopwatch(id, ClockReading(boot: "b", milliseconds: below(90_000), at: Self.noon))
        default: return answer(to: question)
        }
    }

    private mutating func words() -> String {
        let texts = ["He smiled.", " Two\nlines\t\"quoted\" \\ ", "கூட்டம்", "\u{202E}turned\u{1B}[1m", "İ/ı 🙂\u{0}", "0"]
        return texts[below(texts.count)]
    }

    private mutating func photo() -> Attachment {
        let number = below(5)
        let digest = String(repeating: "\(number)a", count: 32)
        return Attachment(
            name: ["till.jpg", "a \"b\".png"][number % 2], digest: digest, byteCount: 1, mediaType: "image/jpeg")
    }

    private mutating func answer(to question: Question) -> InterviewInput {
        let value: AnswerValue
        switch question.kind {
        case .yesNo: value = .yesNo(one(in: 2))
        case .choice(let options), .rating(let options, _): value = .option(options[below(options.count)].value)
        case .choices(let options, _): value = .options(options.filter { _ in one(in: 2) }.map(\.value))
        case .number(let rule), .money(let rule, _):
            let scale = Rational(decimal: "1" + String(repeating: "0", count: rule.decimals)) ?? .one
            value = .number(Rational(below(2_000) - 500).divided(by: scale) ?? .zero)
        case .duration: value = .duration(below(9_000))
        case .time: value = .time(TimeOfDay(secondsSinceMidnight: below(86_400)) ?? .midnight)
        case .date: value = .date(CalendarDate(daysSince1970: 20_000 + below(900)) ?? .earliest)
        case .dateTime:
            value = DateTime(secondsSince1970: 1_700_000_000 + below(90_000_000)).map { .dateTime($0) } ?? .text("")
        case .place:
            value = Coordinates("-\(below(90)).\(below(9_999)), \(below(180)).5").map { .place($0) } ?? .text("")
        case .employee: value = .employee(Employee(name: one(in: 2) ? words() : nil, role: "Cashier"))
        case .instances: value = .instances(instances())
        case .photo, .file: return .attach(question.id, photo(), Origin(.typed))
        case .text, .computed, .note: value = .text(words())
        }
        return .answer(question.id, value, Origin(.typed))
    }

    /// Slots as the wizard leaves them after instances came and went.
    private mutating func instances() -> [Instance] {
        let names = ["Ayşe", "Mehmet", "first \"cashier\""]
        return (1...3).filter { _ in !one(in: 3) }.map { Instance(slot: $0, name: names[$0 - 1]) }
    }
}
