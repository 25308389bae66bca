import Diagnostics
import Evaluation
import SourceXML

enum UnusedBand {
    static let rule = Rule(
        code: "unused-band", severity: .warning,
        summary: "No score falls into a band.",
        reason:
            """
            A band above the cap is never reached; one that is narrower than the last decimal shown lies between two
            scores; and in the model all-or-nothing there are few scores at all.
            """,
        wrong: [
            .checklist(
                """
                <scoring cap="90"><↓band id="best" from="95">Best</band><band id="good" from="80">Good</band><band id="low" from="0">Low</band></scoring>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """),
            .checklist(
                """
                <scoring decimals="0"><band id="good" from="80">Good</band><↓band id="near" from="79.5">Nearly</band><band id="low" from="0">Low</band></scoring>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """),
            .checklist(
                """
                <scoring model="all-or-nothing"><band id="good" from="90">Good</band><↓band id="fair" from="50">Fair</band><band id="low" from="0">Low</band></scoring>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """),
        ],
        right: [
            .checklist(
                """
                <scoring cap="95" decimals="0"><band id="best" from="95">Best</band><band id="good" from="80">Good</band><band id="low" from="0">Low</band></scoring>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """)
        ])
}

extension LintRun {
    mutating func lintUnusedBands() {
        let rules = checklist.scoring
        let effects = effects
        for (index, band) in rules.bands.enumerated() {
            let above = index > 0 ? rules.bands[index - 1].from : nil
            // The marked band, or without one the lowest, is also given by a failed critical question.
            if band == rules.failingBand, effects.contains(.fail) { continue }
            guard let problem = rules.problem(of: band, below: above, capped: effects.compactMap(\.cappedScore)),
                let element = root.child("scoring")?.parts("band").first(where: {
                    $0.attribute("id")?.value == band.id
                })
            else { continue }
            findings.report(
                UnusedBand.rule, at: element.nameRange, "No score falls into the band ‘\(band.id)’: \(problem).",
                advice: "Change ‘from’, or take the band out.")
        }
    }

    private var effects: [Effect] {
        questions.compactMap { $0.question.critical?.effect } + checklist.sections.flatMap(\.gates).map(\.onMiss)
    }

}

extension Effect {
    /// The percentage to which it can lower a score.
    fileprivate var cappedScore: Rational? {
        switch self {
        case .cap(let percent): percent
        case .zero: .zero
        case .fail: nil
        }
    }
}

extension ScoringRules {
    /// Why no score falls into a band; `nil` when one may. Lowered scores are those of critical questions and gates.
    fileprivate func problem(of band: Band, below above: Rational?, capped: [Rational]) -> String? {
        let highest = highestScore
        if let highest, band.from > highest { return "the cap is \(highest)" }
        let first = band.from.roundedUp(decimals: decimals)
        if let above, first >= above { return "scores are shown with \(decimals) decimals" }
        guard model == .allOrNothing else { return nil }
        let scores = [.zero, min(.hundred, highest ?? .hundred)] + capped
        let isReached = scores.contains { $0 >= band.from && $0 < above ?? $0 + .one }
        return isReached ? nil : "the model ‘\(model.rawValue)’ gives 0 or 100"
    }

    /// The highest percentage of a visit; `nil` when bonus points may lift it without end.
    var highestScore: Rational? {
        switch cap {
        case .at(let percent): percent
        case .none: nil
        }
    }
}

extension Section {
    /// Its own minimum and those of the sections in it.
    fileprivate var gates: [Gate] {
        items.reduce(into: [minimum].compactMap { $0 }) { gates, item in
            if case .section(let nested) = item { gates += nested.gates }
        }
    }
}
