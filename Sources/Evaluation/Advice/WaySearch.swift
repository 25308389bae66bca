/// Looks for the fewest questions that reach a goal, and scores every set that it considers again as a whole.
struct WaySearch {
    private static let mostQuestions = 5
    /// A set is scored in less than a millisecond; beyond that many, nothing is said rather than something unproved.
    private static let mostScorings = 300

    /// In the order of asking.
    let losses: [PointsLost]
    private let run: ScoreRun
    private let goal: Rational
    private let start: Rational
    private let decimals: Int
    /// The places of `losses`, those that gain most first, then in the order of asking.
    private let ranked: [Int]
    /// Whether questions together never gain more than the sum of what each gains alone.
    private let addsAtMost: Bool
    private var scorings = 0

    init(_ scorecard: Scorecard, _ run: ScoreRun, goal: Rational) {
        let outline = run.checklist.outline
        let positions = scorecard.losses.map { outline.position(of: $0.question) ?? outline.questions.count }
        let losses = positions.indices.sorted { (positions[$0], $0) < (positions[$1], $1) }.map { scorecard.losses[$0] }
        self.losses = losses
        self.run = run
        self.goal = goal
        start = scorecard.model.final ?? .zero
        decimals = scorecard.model.decimals
        ranked = losses.indices.sorted { (losses[$0].percent.exact, -$0) > (losses[$1].percent.exact, -$1) }
        // Points are summed and capped, so that gains can only get smaller together; these three can do otherwise.
        addsAtMost =
            !scorecard.model.model.isAllOrNothing
            && !outline.sections.contains { outline.section($0.id)?.repeats?.combine == .worst }
            && !scorecard.criticals.contains { $0.standing == .failed }
            && !scorecard.gates.contains { $0.standing == .missed }
    }

    /// Places of `losses` and the score they reach; of several sets as small, the one whose gains add up to most.
    mutating func shortest() -> (places: [Int], score: Score)? {
        for size in 1...Self.mostQuestions where size <= ranked.count {
            if addsAtMost, !mayReach(size) { continue }
            let largest = Array(ranked.prefix(size))
            if let score = reached(largest) { return (largest, score) }
            guard let sets = sets(of: size) else { return nil }
            for places in sets {
                if let score = reached(places) { return (places, score) }
            }
        }
        return nil
    }

    /// Whether that many of the largest gains are enough if nothing is lost when they come together.
    private func mayReach(_ size: Int) -> Bool {
        let most = start + ranked.prefix(size).map { losses[$0].percent.exact }.sum()
        return most.rounded(decimals: decimals) >= goal
    }

    /// The score of the whole visit with these questions at full points; `nil` below the goal.
    private mutating func reached(_ places: [Int]) -> Score? {
        scorings += 1
        var outcomes = run.outcomes
        for place in places {
            guard let position = run.checklist.outline.position(of: losses[place].question) else { return nil }
            outcomes[position] = run.checklist.outline.questions[position].full
        }
        let raised = ScoreSums(ScoreRun(run.checklist, run.visit, run.routing, outcomes)).overview.final
        return raised.map { Score(exact: $0, decimals: decimals) }.flatMap { $0.shown >= goal ? $0 : nil }
    }

    /// Every set of that size, those that gain most first; `nil` when they are too many to score all of them.
    private func sets(of size: Int) -> [[Int]]? {
        var sets: [[Int]] = [[]]
        for _ in 0..<size {
            sets = sets.flatMap { chosen in
                ranked.indices.drop { place in chosen.last.map { place <= $0 } ?? false }.map { chosen + [$0] }
            }
            if sets.count > Self.mostScorings - scorings { return nil }
        }
        let gains = sets.map { $0.map { losses[ranked[$0]].percent.exact }.sum() }
        return sets.indices.sorted { gains[$0] == gains[$1] ? $0 < $1 : gains[$0] > gains[$1] }
            .map { sets[$0].map { ranked[$0] } }
    }
}
