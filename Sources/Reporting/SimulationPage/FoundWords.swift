import Evaluation
import Phrases
import Simulation

extension SimulationPresenter {
    func found() -> FoundPart {
        let decisive = result.findings.filter(\.code.isDecisive).map(item)
        return FoundPart(
            heading: speaker.words(.headingFound), nothing: decisive.isEmpty ? speaker.say(.foundNothing) : nil,
            decisive: decisive, notesHeading: speaker.words(.foundNote),
            notes: result.findings.filter { !$0.code.isDecisive }.map(item))
    }

    private func item(_ finding: SimulationFinding) -> FoundPart.Item {
        FoundPart.Item(label: speaker.words(finding.code.tag), subject: subject(finding), detail: detail(finding))
    }

    private func subject(_ finding: SimulationFinding) -> Sentence {
        if finding.code != .dominantSection, finding.owner != .section,
            let question = result.questions.first(where: { $0.id.name == finding.id }), !question.ask.isBlank
        {
            return Sentence(name(question).pieces + [.words(" "), .quote("[\(finding.id)]", .name)])
        }
        guard let section = result.sections.first(where: { $0.id.name == finding.id }) else { return id(finding.id) }
        return Sentence(ofChecklist(section.title).pieces + [.words(" "), .quote("[\(finding.id)]", .name)])
    }

    private func detail(_ finding: SimulationFinding) -> Sentence {
        let count = speaker.number(finding.count)
        let condition = id(finding.condition ?? "")
        switch finding.code {
        case .neverTrue, .alwaysTrue:
            return speaker.say(finding.owner.looks, ["count": count, "condition": condition])
        case .neverAsked: return speaker.say(.foundNeverAsked, ["count": count])
        case .dominantQuestion, .dominantSection:
            return speaker.say(
                .foundDominant, ["share": percent(finding.share ?? "0"), "limit": percent(finding.limit ?? "0")])
        case .constraintBlocks: return speaker.say(.foundBlocks, ["count": count, "condition": condition])
        case .neverChosen: return speaker.say(.foundNeverChosen, ["count": count, "option": option(finding)])
        case .seldomAsked:
            return speaker.say(.foundSeldom, ["count": count, "visits": speaker.number(result.visits)])
        case .alwaysFull: return speaker.say(.foundAlwaysFull, ["count": count])
        case .neverPoints: return speaker.say(.foundNeverPoints, ["count": count])
        }
    }

    /// The label of the option; where it has none, its value.
    private func option(_ finding: SimulationFinding) -> Sentence {
        let question = result.questions.first { $0.id.name == finding.id }
        guard let option = question?.options.first(where: { $0.value == finding.option }), !option.label.isBlank else {
            return id(finding.option ?? "")
        }
        return ofChecklist(option.label)
    }
}

extension SimulationFinding.Code {
    fileprivate var tag: ReportPhrase {
        switch self {
        case .neverTrue: .tagNeverTrue
        case .alwaysTrue: .tagAlwaysTrue
        case .neverAsked: .tagNeverAsked
        case .dominantQuestion, .dominantSection: .tagDominant
        case .constraintBlocks: .tagBlocks
        case .neverChosen: .tagNeverChosen
        case .seldomAsked: .tagSeldom
        case .alwaysFull: .tagAlwaysFull
        case .neverPoints: .tagNeverPoints
        }
    }
}

extension BranchResult.Owner? {
    fileprivate var looks: ReportPhrase {
        switch self {
        case .question, nil: .foundQuestion
        case .section: .foundSection
        case .comment: .foundComment
        case .evidence: .foundEvidence
        }
    }
}
