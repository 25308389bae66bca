import Evaluation

/// Checklists and visits in few words.
let pin = ChecklistPin(id: "shop", version: "1", digest: "00")
let monday = CalendarDate(year: 2026, month: 3, day: 2) ?? .earliest
let noon = Instant(millisecondsSince1970: 1_772_452_800_000)
let details = VisitDetails(id: "v1", location: "Market Street", date: monday, language: "en")
let attestation = Attestation(statement: "I was there.", confirmation: "yes", at: noon)
typealias Photo = Evaluation.Attachment
let typed = Origin(.typed)

/// An exact decimal.
func decimal(_ text: String) -> Rational { Rational(decimal: text) ?? -999_999 }

func fraction(_ numerator: Int, _ denominator: Int) -> Rational {
    Rational(numerator).divided(by: Rational(denominator)) ?? -999_999
}

func asks(
    _ id: QuestionID, _ points: Rational? = 1, bonus: Bool = false, weight: Rational = 1,
    critical: CriticalRule? = nil, na: NotApplicableRule = .excluded, required: Bool? = nil, when: Expression? = nil
) -> Question {
    Question(
        id: id, kind: .yesNo, ask: "\(id)?", isRequired: required, notApplicable: na, when: when,
        points: points.map { .expected(true, points: $0) }, isBonus: bonus, weight: weight, critical: critical)
}

func question(_ id: QuestionID, _ kind: QuestionKind, _ points: PointsRule? = nil) -> Question {
    Question(id: id, kind: kind, ask: "\(id)?", points: points)
}

func section(
    _ id: SectionID, weight: Rational? = nil, minimum: Gate? = nil, cap: Cap = .standard, when: Expression? = nil,
    _ questions: [Question], nested: [Section] = []
) -> Section {
    Section(
        id: id, title: id.name, weight: weight, minimum: minimum, cap: cap, when: when,
        items: questions.map { .question($0) } + nested.map { .section($0) })
}

func checklist(_ sections: [Section], _ rules: ScoringRules = ScoringRules(), briefing: Briefing? = nil) -> Checklist {
    Checklist(
        id: "shop", version: "1", language: "en", title: "Shop", briefing: briefing, scoring: rules,
        sections: sections)
}

func checklist(_ questions: [Question], _ rules: ScoringRules = ScoringRules()) -> Checklist {
    checklist([section("all", questions)], rules)
}

func visit(_ replies: [QuestionID: Reply]) -> Visit {
    Visit(pin: pin, details: details, entries: replies.mapValues { Entry(reply: $0) })
}

func scorecard(_ checklist: Checklist, _ replies: [QuestionID: Reply]) throws -> Scorecard {
    try score(visit(replies), by: checklist, pin: pin)
}

extension Reply {
    static let yes = Reply.answered(value: .yesNo(true))
    static let no = Reply.answered(value: .yesNo(false))
    static let closed = Reply.notApplicable(reason: "closed")
    static func option(_ value: String) -> Reply { .answered(value: .option(value)) }
    static func options(_ values: String...) -> Reply { .answered(value: .options(values)) }
    static func number(_ value: Rational) -> Reply { .answered(value: .number(value)) }
    static func minutes(_ value: Int) -> Reply { .answered(value: .duration(value * 60)) }
}

extension Option {
    init(_ value: String, _ points: Rational? = nil, alone: Bool = false, ends: Bool = false, comment: Bool = false) {
        self.init(
            value: value, label: value, points: points, requiresComment: comment, isExclusive: alone, endsVisit: ends)
    }
}

extension Scorecard {
    /// The exact final percentage; `nil` when there is none.
    var exact: Rational? { overall?.score.exact }
    var shown: String? { overall?.score.text }
    var band: String? { overall?.band?.id }

    func section(_ id: SectionID) -> SectionScore? { sections.first { $0.id == id } }
    func outcome(_ id: QuestionID) -> Outcome? { questions.first { $0.id == id }?.outcome }
    func loss(_ id: QuestionID) -> Rational? { losses.first { $0.question == id }?.percent.exact }
}

extension Expression {
    static func isYes(_ id: QuestionID) -> Expression { .compare(.question(id), .equal, .literal(.yesNo(true))) }
    static func isNo(_ id: QuestionID) -> Expression { .compare(.question(id), .equal, .literal(.yesNo(false))) }
    static func number(_ value: Rational) -> Expression { .literal(.number(value)) }
    static func text(_ value: String) -> Expression { .literal(.text(value)) }
}
