import Evaluation

@testable import Formats

/// A few questions with conditions in words, and every answer that can make a difference to them.
struct RandomSkipLogic {
    struct Asked {
        let id: String
        let kind: Kind
        let takesNotApplicable: Bool
    }

    enum Kind: CaseIterable {
        case yesNo, choice, choices, number, duration, time, date, text
    }

    private var random: SeededGenerator
    private(set) var questions: [Asked] = []
    private(set) var xml = ""

    init(seed: UInt64) {
        random = SeededGenerator(state: seed &* 0x2545_F491_4F6C_DD1D)
        xml = "<section id=\"part-a\"><title>One</title>\(question())\(question())</section>"
        xml += "<section id=\"part-b\"\(when(3))><title>Two</title>"
        if below(2) == 0 { xml += question() }
        let inner = "<text id=\"last\"\(when(1))><ask>?</ask></text>"
        xml += below(3) == 0 ? "<section id=\"part-c\"\(when(2))><title>Three</title>\(inner)</section>" : inner
        xml += "</section>"
    }

    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
    private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    private mutating func question() -> String {
        let asked = Asked(
            id: "q\(questions.count)", kind: pick(questions.count < 2 ? Kind.allCases : [.yesNo, .choice, .number]),
            takesNotApplicable: below(3) == 0)
        let condition = questions.isEmpty ? "" : when(3)
        questions.append(asked)
        let comment = below(4) == 0 ? "<comment when=\"\(self.condition(1))\">?</comment>" : ""
        let (name, attributes, options) = element(asked.kind)
        return "<\(name) id=\"\(asked.id)\"\(asked.takesNotApplicable ? " na=\"yes\"" : "")\(attributes)\(condition)>"
            + "<ask>?</ask>\(comment)\(options)</\(name)>"
    }

    private mutating func element(_ kind: Kind) -> (name: String, attributes: String, options: String) {
        switch kind {
        case .yesNo: return ("yes-no", "", "")
        case .choice:
            let end = below(3) == 0 ? " ends-visit=\"yes\"" : ""
            return (
                "choice", "",
                "<option value=\"x\">X</option><option value=\"y\"\(end)>Y</option><option value=\"z\">Z</option>"
            )
        case .choices:
            return (
                "choices", pick(["", " max=\"1\"", " min=\"0\"", " min=\"2\""]),
                "<option value=\"p\">P</option><option value=\"q\">Q</option><option value=\"r\" exclusive=\"yes\">R</option>"
            )
        case .number: return ("number", " min=\"0\" max=\"3\"", "")
        case .duration: return ("duration", " unit=\"s\" max=\"3\"", "")
        case .time: return ("time", "", "")
        case .date: return ("date", "", "")
        case .text: return ("text", "", "")
        }
    }

    private mutating func when(_ chance: Int) -> String {
        below(chance) == 0 ? " when=\"\(condition(2))\"" : ""
    }
}

/// Conditions in words.
extension RandomSkipLogic {
    private mutating func condition(_ depth: Int) -> String {
        switch below(depth > 0 ? 9 : 3) {
        case 3: return "not (\(condition(depth - 1)))"
        case 4: return "(\(condition(depth - 1)) and \(condition(depth - 1)))"
        case 5: return "(\(condition(depth - 1)) or \(condition(depth - 1)))"
        case 6: return "\(condition(depth - 1)) and \(condition(depth - 1)) and \(condition(0))"
        case 7:
            return "\(pick(["any", "all"]))(\(condition(depth - 1)), \(condition(depth - 1)))"
        case 8:
            return below(2) == 0
                ? "count(\(condition(depth - 1)), \(condition(0))) \(order()) \(below(4))"
                : "if(\(condition(0)), \(condition(0)), \(condition(0)))"
        default: return atom()
        }
    }

    private mutating func order() -> String {
        pick(["at least", "at most", "more than", "less than", "is", "is not"])
    }

    private mutating func atom() -> String {
        let asked = pick(questions)
        let id = asked.id
        switch below(9) {
        case 0: return "\(id) is answered"
        case 1: return "\(id) is not answered"
        case 2 where asked.takesNotApplicable: return "\(id) is not applicable"
        case 3:
            if let other = questions.last(where: { $0.kind == asked.kind && $0.id != id }) { return pair(asked, other) }
        default: break
        }
        return atom(asked)
    }

    private mutating func atom(_ asked: Asked) -> String {
        let id = asked.id
        switch asked.kind {
        case .yesNo: return pick(["\(id) is yes", "\(id) is no", id, "\(id) is not yes"])
        case .choice: return pick(["\(id) is x", "\(id) is not y", "\(id) is one of (x, z)", "\(id) is y"])
        case .choices:
            return pick(["\(id) includes p", "\(id) includes r", "count(\(id)) \(order()) \(below(3))"])
        case .number:
            return pick([
                "\(id) \(order()) \(below(6) - 1)", "\(id) + 1 \(order()) \(below(5))", "\(id) * 2 is \(below(8))",
                "round(\(id) / 2) \(order()) \(below(3))", "6 / \(id) at least 3",
            ])
        case .duration: return pick(["\(id) \(order()) \(below(5)) s", "\(id) * 2 \(order()) \(below(8)) s"])
        case .time: return "\(id) \(order()) \(pick(["10:00", "12:00"]))"
        case .date: return "\(id) \(order()) \(pick(["2026-03-01", "2026-03-05", "today"]))"
        case .text: return pick(["\(id) is 'a'", "\(id) is not 'b'"])
        }
    }

    private mutating func pair(_ first: Asked, _ second: Asked) -> String {
        let ids = (first.id, second.id)
        switch first.kind {
        case .yesNo, .choice, .text: return "\(ids.0) \(pick(["is", "is not"])) \(ids.1)"
        case .choices: return "count(\(ids.0), \(ids.1)) \(order()) \(below(5))"
        case .number:
            let formula = pick(["sum", "max", "min", "mean", "first"])
            return pick([
                "\(ids.0) \(order()) \(ids.1)", "\(formula)(\(ids.0), \(ids.1)) \(order()) \(below(6))",
                "\(ids.0) - \(ids.1) \(order()) \(below(5))",
            ])
        case .duration: return "\(ids.0) + \(ids.1) \(order()) \(below(7)) s"
        case .time: return pick(["\(ids.0) \(order()) \(ids.1)", "max(\(ids.0), \(ids.1)) \(order()) 12:00"])
        case .date: return "\(ids.0) \(order()) \(ids.1)"
        }
    }
}

/// Every answer that can make a difference.
extension RandomSkipLogic {
    /// Three days in each gap between the days that conditions name, for two questions and the day of the visit.
    static let days = [
        "2026-02-26", "2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05",
        "2026-03-06", "2026-03-07", "2026-03-08",
    ].compactMap { CalendarDate($0[...]) }

    /// The days on which the visit may take place.
    var visitDays: [CalendarDate] {
        xml.contains("today") ? Self.days : [Self.days[3]]
    }

    static func values(of question: Question) -> [AnswerValue] {
        let all: [AnswerValue] =
            switch question.kind {
            case .yesNo: [.yesNo(true), .yesNo(false)]
            case .choice(let options): options.map { .option($0.value) }
            case .choices:
                [[], ["p"], ["q"], ["p", "q"], ["r"], ["p", "r"], ["p", "q", "r"], ["q", "r"]].map { .options($0) }
            case .number: (0...3).map { .number(Rational($0)) }
            case .duration: (0...3).map { .duration($0) }
            case .time:
                [540, 570, 600, 660, 690, 720, 780, 810].compactMap { TimeOfDay(secondsSinceMidnight: $0 * 60) }
                    .map { .time($0) }
            case .date: days.map { .date($0) }
            case .text: ["a", "b", "c", "d"].map { .text($0) }
            default: []
            }
        return all.filter { (try? question.accepted($0)) != nil }
    }

    static func replies(to question: Question) -> [Reply?] {
        var replies: [Reply?] = [nil]
        if question.notApplicable != .refused { replies.append(.notApplicable(reason: "-")) }
        return replies + values(of: question).map { .answered(value: $0) }
    }
}
