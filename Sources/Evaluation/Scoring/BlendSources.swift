/// Where the parts of a blend come from, so that one question's change reaches only the parts it is in.
struct BlendSources {
    private let sources: [Source]

    private enum Source {
        /// The model itself.
        case overall
        /// A section by its index in the outline; inside a repeated section one for each slot.
        case sections([Int], Combine)
        /// The place among the indices of the checklist.
        case index(Int)
        /// The written id of a question, and its sum over all slots.
        case question(QuestionID, QuestionSum)
    }

    init(_ run: ScoreRun) {
        let outline = run.checklist.outline
        sources = (run.checklist.scoring.blend?.parts ?? []).map { part in
            switch part.source {
            case .overall: .overall
            case .section(let id): Self.sections(id, outline)
            case .index(let id):
                run.checklist.scoring.indices.firstIndex { $0.id == id }.map { .index($0) } ?? .sections([], .mean)
            case .question(let id):
                .question(
                    id,
                    QuestionSum(outline) { position, question in
                        question.id.written == id ? run.outcomes[position].points : nil
                    })
            }
        }
    }

    private static func sections(_ id: SectionID, _ outline: Outline) -> Source {
        let places = outline.sections.indices.filter { index in
            let section = outline.sections[index]
            return section.id == id || (section.slot == nil && section.id.written == id && section.id != id)
        }
        let home = places.first.flatMap { outline.sections[$0].questions.first }.flatMap { outline.slotOfQuestion[$0] }
        let rule = home.flatMap { outline.section($0.section)?.repeats }
        return .sections(places, rule?.combine ?? .mean)
    }

    /// The score of every part, as a share of one; that of the model itself is left open.
    func ratios(_ tree: SectionTree, _ indices: [Rational?]) -> [Rational?] {
        sources.map { source in
            switch source {
            case .overall: nil
            case .sections(let places, let combine): ratio(places, combine, tree, [])
            case .index(let place): indices[place]
            case .question(_, let sum): sum.total.ratio
            }
        }
    }

    /// Puts the changed scores of one question's improvement in the place of the old ones.
    func update(_ ratios: inout [Rational?], _ gain: Gain, _ tree: SectionTree) {
        for (place, source) in sources.enumerated() {
            switch source {
            case .overall: continue
            case .sections(let places, let combine):
                guard gain.changes.contains(where: { places.contains($0.node) }) else { continue }
                ratios[place] = ratio(places, combine, tree, gain.changes)
            case .index(let index):
                if let ratio = gain.indices[index] { ratios[place] = ratio }
            case .question(let id, let sum):
                guard gain.question.id.written == id else { continue }
                var total = sum.total
                total.earned += sum.rise(gain.points, in: gain.slot)
                ratios[place] = total.ratio
            }
        }
    }

    private func ratio(
        _ places: [Int], _ combine: Combine, _ tree: SectionTree, _ changes: [SectionTree.Change]
    ) -> Rational? {
        let terms = places.compactMap { place -> Term? in
            let tally = tree.nodes[place].tally
            let changed = changes.first { $0.node == place }
            guard let ratio = changed.map(\.ratio) ?? tally.ratio else { return nil }
            // A section scored in XCCDF with nothing but weights of 0 still has a score.
            let possible = tally.sum.possible.isZero ? .one : tally.sum.possible
            return Term(earned: ratio * possible, possible: possible)
        }
        return terms.count == 1 ? terms[0].ratio : combine.combined(terms).ratio
    }
}
