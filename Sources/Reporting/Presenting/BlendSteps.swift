import Evaluation
import Phrases

extension Presenter {
    func indexStep(_ index: IndexScore) -> Sentence {
        let label = ofChecklist(index.label)
        guard let score = index.score else { return speaker.say(.stepIndexNotScored, ["index": label]) }
        return speaker.say(
            .stepIndex,
            [
                "index": label, "division": speaker.ratio(index.capped, index.possible),
                "score": speaker.percent(score),
            ])
    }

    /// Every part with its share, then what they come to.
    func blendSteps(_ blend: BlendStep) -> [Sentence] {
        var steps = zip(checklist.scoring.blend?.parts ?? [], blend.parts).map(partStep)
        if let percent = blend.percent {
            steps.append(speaker.say(.stepBlend, ["percent": speaker.percent(percent)]))
        }
        return steps
    }

    private func partStep(_ part: BlendPart, _ score: BlendPartScore) -> Sentence {
        let name = name(part.source)
        let weight = speaker.number(score.weight)
        guard let percent = score.percent, let share = score.share else {
            return speaker.say(.stepBlendPartNotScored, ["part": name, "weight": weight])
        }
        return speaker.say(
            .stepBlendPart,
            ["part": name, "score": speaker.percent(percent), "weight": weight, "share": speaker.percent(share)])
    }

    /// What kind of thing it is stands beside its name, because a section and an index may have the same one.
    private func name(_ source: BlendPart.Source) -> Sentence {
        switch source {
        case .overall: speaker.say(.blendModel)
        case .section(let id): speaker.say(.blendSection, ["section": title(id)])
        case .index(let id):
            speaker.say(.blendIndex, ["index": label(ofIndex: id)])
        case .question(let id):
            item(id) == nil ? title(of: source) : speaker.say(.blendQuestion, ["number": number(id)])
        }
    }

    func label(ofIndex id: String) -> Sentence {
        ofChecklist(scorecard.indices.first { $0.id == id }?.label ?? id)
    }
}
