extension Question {
    /// What a version says of this question, with the names of the present version.
    func facts(_ names: VersionNames) -> [VersionFact] {
        var facts = VersionFacts()
        addWords(to: &facts, names)
        addAnswers(to: &facts, names)
        addRules(to: &facts, names)
        addPoints(to: &facts)
        return facts.all
    }

    /// The level of what decides whether, and with which answers, it enters the score.
    private var askingLevel: VersionLevel { isScored ? .scores : .answers }

    private func addWords(to facts: inout VersionFacts, _ names: VersionNames) {
        facts.add(.ask, names.text(ask), .words)
        facts.add(.help, help.map(names.text), .words)
        facts.add(.example, example.map(names.text), .words)
        facts.add(
            .standard, standard.map { [$0.reference, $0.text].compactMap(\.self).joined(separator: ": ") }, .words)
        facts.add(.matrix, matrix.map { names.text($0.stem) }, .words)
        facts.add(.nature, nature == .unstated ? nil : nature.rawValue, .words)
        facts.add(.hidePoints, hidesPoints, .words)
        if case .rating(_, let anchors) = kind {
            facts.add(.low, anchors.low, .words)
            facts.add(.high, anchors.high, .words)
        }
    }

    private func addAnswers(to facts: inout VersionFacts, _ names: VersionNames) {
        facts.add(.type, kind.elementName, askingLevel)
        for option in kind.options {
            facts.add(.option, "“\(option.label)”", askingLevel, detail: option.value)
            facts.add(.label, option.label, .words, detail: option.value)
            facts.add(.optionRule, option.rules, .answers, detail: option.value)
            facts.add(.optionPoints, option.points?.exactText, isScored ? .scores : .words, detail: option.value)
        }
        facts.add(.limits, kind.limits, .answers)
        facts.add(.unit, kind.unit, .words)
        if case .money(_, let currency) = kind { facts.add(.currency, currency, askingLevel) }
        if case .duration(_, let stopwatch, _) = kind { facts.add(.stopwatch, stopwatch, .answers) }
        if case .computed(let formula, _) = kind { facts.add(.formula, names.words(formula), askingLevel) }
        if case .instances(let rule) = kind { facts.add(.instances, rule.words, .answers) }
    }

    private func addRules(to facts: inout VersionFacts, _ names: VersionNames) {
        facts.add(.required, isRequired && takesAnswer, .answers)
        facts.add(.notApplicable, notApplicable.words, askingLevel)
        facts.add(.when, when.map(names.words), askingLevel)
        for (index, rule) in comments.enumerated() {
            let words =
                rule.trigger.words(names) + (rule.isRequired ? ", required" : "")
                + (rule.minimumLength > 0 ? ", at least \(rule.minimumLength) characters" : "")
            facts.add(.comment, words, .answers, detail: "\(index + 1)")
            facts.add(.message, rule.prompt.map(names.text), .words, detail: "comment \(index + 1)")
        }
        for (index, rule) in evidence.enumerated() {
            let words = rule.trigger.words(names) + (rule.isRequired ? ", required" : "") + ", at least \(rule.minimum)"
            facts.add(.evidence, words, .answers, detail: "\(index + 1)")
            facts.add(.message, rule.prompt.map(names.text), .words, detail: "evidence \(index + 1)")
        }
    }

    private func addPoints(to facts: inout VersionFacts) {
        guard let points else { return }
        let level: VersionLevel = isScored ? .scores : .words
        facts.add(.points, possible.exactText, level)
        facts.add(.unscored, !isScored, .scores)
        facts.add(.bonus, isBonus, level)
        facts.add(.weight, weight == .one ? nil : weight.exactText, level)
        facts.add(.critical, critical?.words, .scores)
        for index in indices { facts.add(.index, index.weight.exactText, .scores, detail: index.index) }
        switch points {
        case .expected(let answer, _): facts.add(.expected, answer ? "yes" : "no", level)
        case .options(let floor, _): facts.add(.floor, floor == .zero ? nil : floor.exactText, level)
        case .steps(let steps, _):
            facts.add(.steps, steps.map { $0.words(kind) }.joined(separator: "; "), level)
        case .linear(let linear):
            facts.add(.steps, "from \(kind.bound(linear.from)) to \(kind.bound(linear.to))", level)
        }
    }
}

extension Option {
    /// What choosing it does besides earning points.
    fileprivate var rules: String? {
        let rules = [
            requiresComment ? "asks for a comment" : nil, requiresEvidence ? "asks for a photo" : nil,
            isExclusive ? "excludes the others" : nil, endsVisit ? "ends the visit" : nil,
        ].compactMap(\.self)
        return rules.isEmpty ? nil : rules.joined(separator: ", ")
    }
}

extension NotApplicableRule {
    fileprivate var words: String? {
        switch self {
        case .refused: nil
        case .excluded: "yes"
        case .zero: "zero"
        }
    }
}

extension Trigger {
    fileprivate func words(_ names: VersionNames) -> String {
        switch self {
        case .always: "always"
        case .belowFullPoints: "below full points"
        case .condition(let condition): names.words(condition)
        }
    }
}

extension CriticalRule {
    fileprivate var words: String { effect.words + (below.map { ", below \($0.exactText)" } ?? "") }
}

extension Effect {
    var words: String {
        switch self {
        case .fail: "fail"
        case .zero: "zero"
        case .cap(let percent): "cap \(percent.exactText)"
        }
    }
}

extension RepeatRule {
    var words: String { "\(minimum)..\(maximum) per \(per.rawValue)" }
}
