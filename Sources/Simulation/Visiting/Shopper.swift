import Evaluation

/// One synthetic shopper on one visit: a way of answering, and the luck of that day.
struct Shopper {
    let kind: ShopperKind
    /// The day that is recorded for the visit.
    let day: CalendarDate
    private var dice: Dice
    /// How likely a question goes wrong on this visit, in percent.
    private let trouble: Int
    /// The part of every scale that a careless shopper keeps to: its first, middle or last answer.
    private let column: Int
    /// Whether a section goes wrong as a whole, by its index in the outline.
    private var troubled: [Int: Bool] = [:]
    /// Minutes since 1970 at which the last moment was noted.
    private var clock: Int

    /// Any year does; conditions on days see every day of one.
    private static let firstDay = CalendarDate(year: 2026, month: 1, day: 1) ?? .earliest

    init(_ kinds: [ShopperKind], _ dice: Dice) {
        var dice = dice
        kind = Self.kind(of: kinds, &dice)
        day = CalendarDate(daysSince1970: Self.firstDay.daysSince1970 + dice.below(365)) ?? Self.firstDay
        clock = day.daysSince1970 * 1_440 + 9 * 60 + dice.below(9 * 60)
        column = dice.below(3)
        let luck = dice.below(100)
        trouble = luck < 70 ? 6 : luck < 93 ? 20 : 50
        self.dice = dice
    }

    private static func kind(of kinds: [ShopperKind], _ dice: inout Dice) -> ShopperKind {
        var place = dice.below(kinds.reduce(0) { $0 + $1.shareOfMixture })
        for kind in kinds {
            if place < kind.shareOfMixture { return kind }
            place -= kind.shareOfMixture
        }
        return .typical
    }

    /// What the shopper enters; `nil` where the question is left open.
    mutating func reply(to menu: AnswerMenu, inSection section: Int) -> Reply? {
        let question = menu.question
        if !question.isRequired, dice.falls(percent: skipping) { return nil }
        if question.notApplicable != .refused, dice.falls(percent: notApplying) {
            return .notApplicable(reason: SampleText.reason)
        }
        let value = menu.gaps.isEmpty ? answer(menu, section) : moment(menu)
        return value.map { .answered(value: $0) }
    }

    /// How often an optional question is left open, in percent.
    private var skipping: Int {
        switch kind {
        case .typical: 40
        case .uniform: 25
        case .careless: 90
        }
    }

    /// How often "does not apply" is said where it may be, in percent.
    private var notApplying: Int {
        switch kind {
        case .typical: 6
        case .uniform: 15
        case .careless: 35
        }
    }

    private mutating func answer(_ menu: AnswerMenu, _ section: Int) -> AnswerValue? {
        guard !menu.answers.isEmpty else { return nil }
        switch kind {
        case .uniform: return menu.answers[dice.below(menu.answers.count)]
        case .careless: return careless(menu)
        case .typical: return typical(menu, section)
        }
    }

    private mutating func careless(_ menu: AnswerMenu) -> AnswerValue? {
        let places = menu.best + menu.lesser
        if isEnding(menu) || places.isEmpty { return dice.pick(menu.ending).map { menu.answers[$0] } }
        guard dice.falls(percent: 85) else { return dice.pick(places).map { menu.answers[$0] } }
        let inOrder = places.sorted()
        return menu.answers[inOrder[(inOrder.count - 1) * column / 2]]
    }

    private mutating func typical(_ menu: AnswerMenu, _ section: Int) -> AnswerValue? {
        if isEnding(menu) { return dice.pick(menu.ending).map { menu.answers[$0] } }
        var percent = isTroubled(section) ? max(trouble, 60) : trouble
        // What must not happen happens less often.
        if menu.question.critical != nil { percent /= 4 }
        let places = dice.falls(percent: percent) && !menu.lesser.isEmpty ? menu.lesser : menu.best
        return dice.pick(places.isEmpty ? menu.ending : places).map { menu.answers[$0] }
    }

    private mutating func isEnding(_ menu: AnswerMenu) -> Bool { !menu.ending.isEmpty && dice.falls(percent: 2) }

    private mutating func isTroubled(_ section: Int) -> Bool {
        if let known = troubled[section] { return known }
        let isTroubled = dice.falls(percent: 10)
        troubled[section] = isTroubled
        return isTroubled
    }

    /// Moments mostly follow each other as on a real visit; otherwise any that conditions or points name.
    private mutating func moment(_ menu: AnswerMenu) -> AnswerValue? {
        if dice.falls(percent: kind == .uniform ? 50 : 15), let value = dice.pick(menu.answers) { return value }
        clock += dice.pick(menu.gaps) ?? 0
        let (days, minutes) = (clock / 1_440, clock % 1_440)
        guard let time = TimeOfDay(secondsSinceMidnight: minutes * 60), let date = CalendarDate(daysSince1970: days)
        else { return nil }
        switch menu.question.kind {
        case .time: return .time(time)
        case .dateTime: return .dateTime(DateTime(date: date, time: time))
        case .date: return CalendarDate(daysSince1970: day.daysSince1970 - daysAgo()).map { .date($0) }
        default: return nil
        }
    }

    /// Mostly the day of the visit or one shortly before it.
    private mutating func daysAgo() -> Int {
        if dice.falls(percent: 40) { return 0 }
        return dice.falls(percent: 70) ? dice.below(15) : dice.below(200)
    }
}
