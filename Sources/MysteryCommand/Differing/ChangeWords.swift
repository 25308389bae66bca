import Evaluation

extension VersionChange {
    /// The difference as one whole sentence.
    var words: String {
        switch aspect {
        case .asked: return askedWords
        case .renamed: return "\(thing) was ‘\(before ?? "")’ before."
        case .moved: return movedWords
        default: break
        }
        switch aspect.words {
        case .fact(let holds, let not): return "\(thing) \(after == nil ? "\(not) any more" : "now \(holds)")."
        case .noun(let noun): return "\(thing): \(changed(noun))"
        }
    }

    private func changed(_ noun: String) -> String {
        let noun = noun + place
        return switch (before, after) {
        case (let before?, let after?): "the \(noun) changed from \(quoted(before)) to \(quoted(after))."
        case (nil, let after?): "there is a new \(noun): \(quoted(after))."
        case (let before?, nil): "there is no \(noun) any more; before: \(quoted(before))."
        case (nil, nil): "the \(noun) is different."
        }
    }

    /// Which option, rule or part it is.
    private var place: String {
        if detail.isEmpty { return "" }
        return switch aspect {
        case .option: " ‘\(detail)’"
        case .label, .optionRule, .optionPoints: " of option ‘\(detail)’"
        case .message: " asking for \(detail)"
        case .index, .quiz, .blend: " ‘\(detail)’"
        default: " \(detail)"
        }
    }

    private func quoted(_ text: String) -> String {
        if aspect == .option { return text }
        return aspect.group(self) == .words && ![.stage, .nature, .language].contains(aspect)
            ? "“\(text)”" : "‘\(text)’"
    }

    private var thing: String {
        switch subject {
        case .checklist, .briefing, .scoring: "The \(subject.rawValue)"
        default: "\(subject.rawValue.prefix(1).uppercased())\(subject.rawValue.dropFirst()) ‘\(id)’"
        }
    }

    private var askedWords: String {
        let text = after ?? before ?? ""
        let shown = [.question, .section].contains(subject) && !text.isEmpty ? " (“\(text)”)" : ""
        return after == nil ? "\(thing)\(shown) is no longer there." : "\(thing)\(shown) is new."
    }

    private var movedWords: String {
        if detail == "order" { return "\(thing) stands at another place in its section, or its section does." }
        return switch (before, after) {
        case (let before?, let after?): "\(thing) moved from section ‘\(before)’ to ‘\(after)’."
        case (nil, let after?): "\(thing) moved into section ‘\(after)’."
        case (let before?, nil): "\(thing) moved out of section ‘\(before)’ to the top."
        case (nil, nil): "\(thing) moved."
        }
    }
}
