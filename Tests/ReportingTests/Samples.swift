import Evaluation

/// Checklists and visits that the tests render.
enum Samples {
    static let pin = ChecklistPin(id: "store-visit", version: "2026.1", digest: String(repeating: "5f3a", count: 16))

    static let bands = [
        Band(id: "excellent", from: 90, label: "Excellent"), Band(id: "good", from: 75, label: "Good"),
        Band(id: "fair", from: 60, label: "Needs work"),
        Band(id: "action", from: 0, fails: true, label: "Needs action now"),
    ]

    static func details(location: String = "Kadıköy Market Street", language: String = "en") -> VisitDetails {
        VisitDetails(id: "v-2026-11-0042", location: location, date: day, language: language)
    }

    static let day = CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate.fallback

    static func yesNo(
        _ id: QuestionID, _ ask: String, points: Int = 5, weight: Rational = .one, critical: CriticalRule? = nil,
        standard: Standard? = nil, na: NotApplicableRule = .refused, bonus: Bool = false, when: Expression? = nil
    ) -> Question {
        Question(
            id: id, kind: .yesNo, ask: ask, notApplicable: na, when: when,
            points: .expected(true, points: Rational(points)), isBonus: bonus, weight: weight, critical: critical,
            standard: standard)
    }

    static let photo = Attachment(
        name: "shelf-by-the-door.jpg", digest: String(repeating: "ab", count: 32), byteCount: 240_113,
        mediaType: "image/jpeg")

    static func rating(_ id: QuestionID, _ ask: String) -> Question {
        let labels = ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"]
        let options = labels.enumerated().map {
            Option(value: "\($0.offset + 1)", label: $0.element, points: Rational($0.offset))
        }
        return Question(
            id: id, kind: .rating(options, Anchors()), ask: ask, points: .options(floor: 0, possible: 4))
    }

    static func waiting(_ id: QuestionID, _ ask: String, minutes: Int) -> Question {
        Question(
            id: id, kind: .duration(unit: .minute, stopwatch: true, NumberRule()), ask: ask,
            points: .steps(
                [
                    ScoreStep(atMost: Rational(minutes * 60), points: 10),
                    ScoreStep(atMost: Rational(minutes * 120), points: 5), ScoreStep(points: 0),
                ], possible: 10))
    }
}

extension CalendarDate {
    fileprivate static var fallback: CalendarDate {
        guard let date = CalendarDate(daysSince1970: 0) else { preconditionFailure("1970-01-01 is a day") }
        return date
    }
}
