import Evaluation

/// What many synthetic visits showed of a checklist; counts are of visits unless said otherwise, numbers are decimals.
package struct SimulationResult: Hashable, Sendable, Codable {
    /// Names this shape; it changes when the schema does.
    package let format: String
    package let checklist: ChecklistPin
    package let title: String
    package let language: String
    package let visits: Int
    package let seed: UInt64
    package let shoppers: [ShopperKind]
    /// How many visits were scored again with other outcomes, for `swing`, `share` and `withoutIt`.
    package let measured: Int
    package let outcomes: OutcomeCounts
    /// `nil` when no visit was scored.
    package let scores: ScoreSpread?
    package let histogram: [HistogramBar]
    /// One for each kind of shopper that was asked for.
    package let kinds: [KindResult]
    package let target: TargetShare?
    /// From the highest to the lowest.
    package let bands: [BandShare]
    package let sections: [SectionResult]
    package let questions: [QuestionResult]
    package let branches: [BranchResult]
    package let constraints: [ConstraintResult]
    package let findings: [SimulationFinding]

    package static let currentFormat = "mystery-simulation-1"

    init(_ tally: Tally, _ blueprint: Blueprint, _ request: SimulationRequest) {
        let rules = blueprint.checklist.scoring
        let figures = Figures(decimals: rules.decimals)
        let scores = tally.kinds.flatMap(\.scores).sorted()
        format = Self.currentFormat
        checklist = blueprint.pin
        title = blueprint.checklist.title
        language = blueprint.checklist.language
        visits = request.visits
        seed = request.seed
        shoppers = request.shoppers
        measured = tally.measured
        outcomes = OutcomeCounts(tally.kinds)
        self.scores = figures.spread(scores)
        histogram = HistogramBar.bars(scores)
        kinds = zip(request.shoppers, tally.kinds).map { KindResult($0, $1, figures) }
        target = rules.target.map { target in
            TargetShare(target: figures.text(target), met: tally.kinds.reduce(0) { $0 + $1.targetMet })
        }
        bands = zip(rules.bands, tally.bands).map { band, counts in
            BandShare(
                id: band.id, label: band.label, from: figures.text(band.from), visits: counts.visits,
                forced: counts.forced)
        }
        sections = SectionResult.all(tally, blueprint)
        questions = QuestionResult.all(tally, blueprint)
        branches = zip(blueprint.branches, tally.branches).map { BranchResult($0, $1, blueprint) }
        constraints = zip(blueprint.constraints, tally.constraints).map { ConstraintResult($0, $1, blueprint) }
        findings = SimulationFinding.all(
            SimulationFinding.Material(
                visits: request.visits - outcomes.blocked, sections: sections, questions: questions,
                branches: branches, constraints: constraints))
    }

    /// Whether something was found that `--strict` ends with status 1 for.
    package var hasDecisiveFindings: Bool { findings.contains { $0.code.isDecisive } }
}

/// What became of the visits; together they are all of them.
package struct OutcomeCounts: Hashable, Sendable, Codable {
    package let scored: Int
    package let notScored: Int
    package let screenedOut: Int
    /// Could not be finalised: no answers were found that keep the constraints.
    package let blocked: Int

    init(_ kinds: [Tally.KindTally]) {
        scored = kinds.reduce(0) { $0 + $1.scores.count }
        notScored = kinds.reduce(0) { $0 + $1.notScored }
        screenedOut = kinds.reduce(0) { $0 + $1.screenedOut }
        blocked = kinds.reduce(0) { $0 + $1.blocked }
    }
}

/// The visits of one kind of shopper.
package struct KindResult: Hashable, Sendable, Codable {
    package let kind: ShopperKind
    package let visits: Int
    package let outcomes: OutcomeCounts
    package let scores: ScoreSpread?
    package let targetMet: Int

    init(_ kind: ShopperKind, _ tally: Tally.KindTally, _ figures: Figures) {
        self.kind = kind
        visits = tally.visits
        outcomes = OutcomeCounts([tally])
        scores = figures.spread(tally.scores.sorted())
        targetMet = tally.targetMet
    }
}

package struct TargetShare: Hashable, Sendable, Codable {
    package let target: String
    package let met: Int
}

package struct BandShare: Hashable, Sendable, Codable {
    package let id: String
    package let label: String
    package let from: String
    package let visits: Int
    /// How many of them have the band from a failed critical question or section minimum.
    package let forced: Int
}
