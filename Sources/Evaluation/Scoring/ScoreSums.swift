/// Every sum of one visit, from the sections to the parts of the blend.
struct ScoreSums {
    let run: ScoreRun
    let tree: SectionTree
    /// What a model over the questions divides.
    let questions: QuestionSum
    /// All points, after the questions' weights.
    let points: QuestionSum
    /// One for each index of the checklist.
    let indices: [QuestionSum]
    let sources: BlendSources
    let alarms: Alarms
    let overview: Overview

    init(_ run: ScoreRun) {
        let rules = run.checklist.scoring
        let outline = run.checklist.outline
        let tree = SectionTree(run.tallies)
        let points = QuestionSum(outline) { $1.weighted(run.outcomes[$0]) }
        let questions =
            rules.model == .points
            ? points : QuestionSum(outline) { $1.modelTerm(run.outcomes[$0], rules.model) }
        let indices = rules.indices.map { index in
            QuestionSum(outline) { $1.indexTerm(run.outcomes[$0], index.id) }
        }
        let sources = BlendSources(run)
        let alarms = Alarms(run, tree)
        self.run = run
        self.tree = tree
        self.points = points
        self.questions = questions
        self.indices = indices
        self.sources = sources
        self.alarms = alarms
        overview = Overview(
            rules,
            model: rules.model.isOverSections
                ? run.tallies.reduce(into: .zero) { $0 += $1.modelTerm(ratio: $1.ratio) } : questions.total,
            parts: sources.ratios(tree, zip(rules.indices, indices).map { $0.ratio($1.total) }),
            effects: alarms.effects)
    }

    var model: ScoringModel { run.checklist.scoring.model }

    /// Every index of the checklist, in its order.
    func indexScores(isScored: Bool) -> [IndexScore] {
        zip(run.checklist.scoring.indices, indices).map { index, sum in
            let total = sum.total
            let score = index.ratio(total).map { Score(exact: $0 * .hundred, decimals: run.checklist.scoring.decimals) }
            return IndexScore(
                id: index.id, label: index.label, earned: total.earned, possible: total.possible, cap: index.cap,
                capped: index.cap.limit(total.earned, of: total.possible), score: isScored ? score : nil,
                combined: sum.combined)
        }
    }
}
