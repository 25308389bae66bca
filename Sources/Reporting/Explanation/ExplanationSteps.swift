import Evaluation

extension Explanation {
    /// From the model to the band, one step a line, in the fixed order of scoring.
    mutating func writeSteps() {
        let model = scorecard.model
        lines.append("")
        lines.append("model \(model.model.rawValue)")
        for section in scorecard.sections where section.depth == 0 {
            if let share = section.share { lines.append("  \(line(section.id.name)): share \(share)") }
        }
        switch scorecard.result {
        case .screenedOut(let end):
            lines.append("screened out at \(line(end.question.name)): not scored")
        case .notScored:
            writeBase(model)
        case .scored(let overall):
            write(model)
            write(overall)
        }
    }

    /// The model's division, and the blend that its result may enter.
    private mutating func writeBase(_ model: ModelStep) {
        let result = model.base.map { " = \($0)" } ?? ": not scored"
        lines.append("  \(fraction(model.numerator)) / \(fraction(model.denominator))\(result)")
        guard let blend = model.blend else { return }
        lines.append("blend")
        for part in blend.parts {
            let settings = "weight \(part.weight)\(part.isRequired ? ", required" : "")"
            let score = part.percent.map { "score \($0)" } ?? "not scored"
            let share = part.share.map { ", share \($0)" } ?? ""
            lines.append("  part \(line(part.source)): \(settings), \(score)\(share)")
        }
        lines.append("  = \(blend.percent.map { "\($0)" } ?? "not scored")")
    }

    private mutating func write(_ model: ModelStep) {
        writeBase(model)
        lines.append("cap \(Self.words(model.cap)): \(model.afterCap ?? .zero)")
        for critical in scorecard.criticals {
            lines.append(
                "critical \(line(critical.question.name)) \(Self.words(critical.effect)): \(critical.standing.rawValue)"
            )
        }
        for gate in scorecard.gates {
            lines.append(
                "minimum \(line(gate.section.name)) \(gate.gate.minimum) \(Self.words(gate.gate.onMiss)): \(gate.standing.rawValue)"
            )
        }
        lines.append("effect \(effectWords(model.effect)): \(model.final ?? .zero)")
    }

    /// An index: its points after the questions' weights and its own.
    mutating func write(_ index: IndexScore) {
        lines.append("")
        lines.append("index \(line(index.id)): cap \(Self.words(index.cap)) \"\(line(index.label))\"")
        for part in index.combined {
            lines.append("  \(line(part.section.name)) combined: \(fraction(part.earned)) / \(fraction(part.possible))")
        }
        let sums = "earned \(index.earned), possible \(index.possible), after cap \(index.capped)"
        let score = index.score.map { "score \($0.exact) ~ \($0.text)" } ?? "not scored"
        lines.append("  = \(line(index.id)): \(sums), \(score)")
    }

    private func effectWords(_ effect: AppliedEffect?) -> String {
        switch effect {
        case .zero: "zero"
        case .cap(let percent): "cap \(percent)"
        case nil: "none"
        }
    }

    private mutating func write(_ overall: Overall) {
        lines.append("score \(overall.score.exact) ~ \(overall.score.text) (decimals \(scorecard.model.decimals))")
        if let target = overall.target {
            lines.append(
                "target \(target.target): \(target.isMet ? "met" : "not met"), difference \(target.difference)")
        }
        guard let band = overall.band else { return }
        for band in checklist.scoring.bands {
            lines.append(
                "  band \(line(band.id)) from \(band.from)\(band.fails ? " fails" : "") \"\(line(band.label))\"")
        }
        lines.append("band \(line(band.id))\(overall.bandIsForced ? " forced" : "")")
    }
}
