extension Section {
    /// What a version says of this section itself, with the names of the present version.
    func facts(_ names: VersionNames) -> [VersionFact] {
        var facts = VersionFacts()
        facts.add(.title, title, .words)
        facts.add(.weight, weight?.exactText, .scores)
        facts.add(.minimum, minimum.map { "\($0.minimum.exactText), on-miss \($0.onMiss.words)" }, .scores)
        facts.add(.cap, cap.words, .scores)
        facts.add(.when, when.map(names.words), .scores)
        facts.add(.stage, stage?.rawValue, .words)
        facts.add(.instances, repeats?.words, .answers)
        facts.add(.combine, repeats?.combine.rawValue, .scores)
        return facts.all
    }
}

extension Constraint {
    func facts(_ names: VersionNames) -> [VersionFact] {
        var facts = VersionFacts()
        facts.add(.that, names.words(that), .answers)
        facts.add(.level, level.rawValue, .answers)
        facts.add(.message, names.text(message), .words)
        return facts.all
    }
}

extension ScoringRules {
    func facts(_ names: VersionNames) -> [VersionFact] {
        var facts = VersionFacts()
        facts.add(.model, model.rawValue, .scores)
        facts.add(.target, target?.exactText, .scores)
        facts.add(.decimals, "\(decimals)", .scores)
        facts.add(.cap, cap.words, .scores)
        facts.add(.hidePoints, hidesPoints, .words)
        for part in blend?.parts ?? [] {
            let weight = part.weight.exactText + (part.isRequired ? ", required" : "")
            facts.add(.blend, weight, .scores, detail: part.source.name(names))
        }
        return facts.all
    }
}

extension Band {
    var facts: [VersionFact] {
        var facts = VersionFacts()
        facts.add(.label, label, .words)
        facts.add(.from, from.exactText, .scores)
        facts.add(.fails, fails, .scores)
        return facts.all
    }
}

extension ScoreIndex {
    var facts: [VersionFact] {
        var facts = VersionFacts()
        facts.add(.label, label, .words)
        facts.add(.cap, cap.words, .scores)
        return facts.all
    }
}

extension Briefing {
    var facts: [VersionFact] {
        var facts = VersionFacts()
        facts.add(.scenario, scenario, .words)
        for (index, text) in musts.enumerated() { facts.add(.must, text, .words, detail: "\(index + 1)") }
        for (index, text) in nevers.enumerated() { facts.add(.never, text, .words, detail: "\(index + 1)") }
        for (index, text) in notes.enumerated() { facts.add(.note, text, .words, detail: "\(index + 1)") }
        facts.add(.quizPass, quiz?.pass.exactText, .answers)
        for item in quiz?.items ?? [] {
            facts.add(.quiz, item.ask, .words, detail: item.id)
            for option in item.options {
                let words = option.label + (option.isCorrect ? " (correct)" : "")
                facts.add(.quiz, words, .answers, detail: "\(item.id) \(option.value)")
            }
        }
        return facts.all
    }
}

extension Cap {
    var words: String? {
        switch self {
        case .standard: nil
        case .at(let percent): percent.exactText
        case .none: "none"
        }
    }
}

extension BlendPart.Source {
    func name(_ names: VersionNames) -> String {
        switch self {
        case .overall: "overall"
        case .section(let id): names.section(id).name
        case .index(let id): id
        case .question(let id): names.question(id).name
        }
    }
}
