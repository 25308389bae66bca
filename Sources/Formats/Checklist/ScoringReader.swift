import Evaluation
import SourceXML

extension ChecklistReader {
    mutating func readScoring(_ element: XMLElement?) -> ScoringRules {
        let sections = libraries.items(of: root).filter { $0.name == "section" && $0.isOfChecklist }
        let hasWeights = sections.contains { $0.attribute("weight") != nil }
        let usual: ScoringModel = hasWeights ? .weighted : .points
        guard let element else {
            checkWeights(of: sections, usual)
            return ScoringRules(model: usual)
        }
        conform(element, to: .scoring)
        let indices = readIndices(of: element)
        let blend = element.child("blend").flatMap { readBlend($0) }
        let models: KeyValuePairs<String, ScoringModel> = [
            "weighted": .weighted, "points": .points, "mean": .mean, "passed": .passed, "all-or-nothing": .allOrNothing,
            "xccdf-default": .xccdfDefault, "xccdf-flat": .xccdfFlat,
            "xccdf-flat-unweighted": .xccdfFlatUnweighted, "xccdf-absolute": .xccdfAbsolute,
        ]
        let model = word(element, "model", models) ?? usual
        checkWeights(of: sections, model)
        return ScoringRules(
            model: model, target: percent(element, "target"), decimals: whole(element, "decimals", 0...4) ?? 1,
            cap: cap(element), bands: readBands(element), indices: indices, blend: blend,
            hidesPoints: yesNo(element, "hide-points") ?? false)
    }

    private mutating func readBands(_ scoring: XMLElement) -> [Band] {
        var bands: [(band: Band, element: XMLElement)] = []
        for element in scoring.parts("band") {
            conform(element, to: .band)
            guard let id = identifier(element, "id", isName: false), let from = percent(element, "from") else {
                continue
            }
            let fails = yesNo(element, "fails") ?? false
            for (name, problem, clash) in [
                ("id", "Two bands have the id ‘\(id)’.", bands.first { $0.band.id == id }),
                ("from", "Two bands start at \(from).", bands.first { $0.band.from == from }),
                ("fails", "Two bands are the failing one.", bands.first { fails && $0.band.fails }),
            ] {
                if let clash, let attribute = element.attribute(name) {
                    findings.bandMistake(attribute, problem, first: clash.element)
                }
            }
            bands.append((Band(id: id, from: from, fails: fails, label: plainText(of: element) ?? ""), element))
        }
        guard bands.count == scoring.parts("band").count, !scoring.hasMisspelt("band") else { return bands.map(\.band) }
        if let lowest = bands.min(by: { $0.band.from < $1.band.from }), lowest.band.from > .zero {
            findings.bandGap(lowest.element, from: lowest.band.from.exactText)
        }
        return bands.map(\.band)
    }

    private mutating func checkWeights(of sections: [XMLElement], _ model: ScoringModel) {
        for section in sections {
            if model == .weighted, section.lacks(attribute: "weight"), scope.carriesPoints(section, orBonus: true) {
                findings.missingWeight(section, model: model.rawValue)
            } else if !model.usesSectionWeights, let weight = section.attribute("weight") {
                findings.unusedWeight(weight, model: model.rawValue)
            }
        }
        let weights = sections.compactMap { $0.attribute("weight") }
        let isWhole = model == .weighted || weights.count == sections.count
        if model.usesSectionWeights, isWhole, let first = weights.first,
            weights.allSatisfy({ exactNumber($0.value)?.isZero ?? false })
        {
            findings.weightsAreZero(first)
        }
    }
}

extension ScoringModel {
    /// Whether it looks at the weights of top-level sections.
    fileprivate var usesSectionWeights: Bool { self == .weighted || self == .xccdfDefault }
}
