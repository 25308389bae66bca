import Evaluation

/// A visit as the one interview takes it from a synthetic shopper.
struct SyntheticVisit {
    private(set) var interview: Interview
    private(set) var shopper: Shopper
    /// The constraints that the first answers broke, by their place in the checklist.
    private(set) var broken: [Int] = []
    /// Those that no other answers put right; such a visit cannot be finalised.
    private(set) var blocking: [Int] = []
    private let menus: [AnswerMenu]
    private var isVisited: [Bool]

    /// How often a shopper tries other answers when the checklist says that these cannot be.
    private static let mostCorrections = 40

    init(_ checklist: Checklist, _ menus: [AnswerMenu], _ shopper: Shopper, pin: ChecklistPin) {
        self.menus = menus
        self.shopper = shopper
        isVisited = Array(repeating: false, count: menus.count)
        let details = VisitDetails(
            id: "synthetic", location: "synthetic", date: shopper.day, language: checklist.language)
        interview = Interview(checklist, Visit(pin: pin, details: details))
        if let briefing = checklist.briefing { acknowledge(briefing) }
        answer()
        correct(checklist)
    }

    private mutating func acknowledge(_ briefing: Briefing) {
        let right = (briefing.quiz?.items ?? []).map { item in
            (item.id, Set(item.options.filter(\.isCorrect).map(\.value)))
        }
        take(
            .acknowledge(
                at: Instant(millisecondsSince1970: 0), quiz: Dictionary(right, uniquingKeysWith: { first, _ in first }))
        )
    }

    /// Goes once through what is asked and was not come to yet.
    private mutating func answer() {
        for position in menus.indices where !isVisited[position] && interview.routing.isAsked(position) {
            isVisited[position] = true
            if menus[position].question.takesAnswer { answer(position) }
        }
    }

    private mutating func answer(_ position: Int) {
        let menu = menus[position]
        let section = interview.checklist.outline.sectionOfQuestion[position]
        switch shopper.reply(to: menu, inSection: section) {
        case .answered(let value): take(.answer(menu.question.id, value, Origin(.script)))
        case .notApplicable(let reason): take(.notApplicable(menu.question.id, reason: reason, Origin(.script)))
        case nil: break
        }
    }

    /// Menus hold only what their questions accept, so nothing is refused.
    private mutating func take(_ input: InterviewInput) { _ = try? interview.handle(input) }

    /// Answers again what a broken constraint looks at, as a shopper would who is told of it.
    private mutating func correct(_ checklist: Checklist) {
        guard !checklist.constraints.isEmpty else { return }
        broken = brokenConstraints(checklist)
        blocking = broken.filter { checklist.constraints[$0].level == .error }
        var attempts = 0
        while !blocking.isEmpty, attempts < Self.mostCorrections {
            attempts += 1
            for id in Set(blocking.flatMap { checklist.constraints[$0].that.questions }).sorted() {
                guard let position = checklist.outline.position(of: id), interview.routing.isAsked(position) else {
                    continue
                }
                if menus[position].question.takesAnswer { answer(position) }
            }
            answer()
            blocking = brokenConstraints(checklist).filter { checklist.constraints[$0].level == .error }
        }
    }

    private func brokenConstraints(_ checklist: Checklist) -> [Int] {
        let broken = checklist.brokenConstraints(interview.visit, interview.routing)
        return broken.isEmpty ? [] : checklist.constraints.indices.filter { broken.contains(checklist.constraints[$0]) }
    }
}
