import Evaluation

/// What a code book says of a question, each thing in a few fixed words.
extension CodeBookEntry {
    var range: String {
        switch question.kind {
        case .number(let rule), .money(let rule, _), .duration(_, _, let rule):
            bounds(rule.minimum?.exactText, rule.maximum?.exactText)
        case .choices(_, let limits): bounds("\(limits.minimum)", limits.maximum.map { "\($0)" })
        case .photo(let minimum, let maximum), .file(let minimum, let maximum): bounds("\(minimum)", "\(maximum)")
        case .instances(let rule): bounds("\(rule.minimum)", "\(rule.maximum)")
        case .text(let rule): rule.minimumLength > 0 ? "at least \(rule.minimumLength) characters" : ""
        default: ""
        }
    }

    private func bounds(_ low: String?, _ high: String?) -> String {
        switch (low, high) {
        case (let low?, let high?): "\(low) to \(high)"
        case (let low?, nil): "at least \(low)"
        case (nil, let high?): "at most \(high)"
        case (nil, nil): ""
        }
    }

    /// What the numbers in the data count.
    var unit: String {
        switch question.kind {
        case .number(let rule): rule.unit ?? ""
        case .money(_, let currency): currency
        case .duration: "s"
        case .computed(_, let rule):
            switch rule.type {
            case .money(let currency): currency
            case .duration: "s"
            default: rule.unit ?? ""
            }
        default: ""
        }
    }

    var formula: String {
        if case .computed(let formula, _) = question.kind { return formula.description }
        return ""
    }

    var notApplicable: String {
        switch question.notApplicable {
        case .refused: "no"
        case .excluded: "yes"
        case .zero: "zero"
        }
    }

    var critical: String {
        guard let rule = question.critical else { return "" }
        let effect =
            switch rule.effect {
            case .fail: "fail"
            case .zero: "zero"
            case .cap(let cap): "cap \(cap.exactText)"
            }
        return rule.below.map { "\(effect), below \($0.exactText)" } ?? effect
    }

    /// How its points enter the score.
    var counting: String {
        if question.points == nil { return "" }
        return question.isScored ? (question.isBonus ? "bonus" : "scored") : "unscored"
    }

    var indices: String {
        question.indices.map { $0.weight == .one ? $0.index : "\($0.index)*\($0.weight.exactText)" }
            .joined(separator: " ")
    }

    var comments: String {
        question.comments.map { rule in
            let length = rule.minimumLength > 0 ? ", at least \(rule.minimumLength) characters" : ""
            return "\(rule.isRequired ? "required" : "optional") \(words(rule.trigger))\(length)"
        }.joined(separator: "; ")
    }

    var evidence: String {
        question.evidence.map { rule in
            "\(rule.isRequired ? "required" : "optional") \(words(rule.trigger)), at least \(rule.minimum)"
        }.joined(separator: "; ")
    }

    private func words(_ trigger: Trigger) -> String {
        switch trigger {
        case .always: "always"
        case .belowFullPoints: "below full points"
        case .condition(let condition): "when \(condition)"
        }
    }
}
