import Evaluation

/// How far a part of a condition may look into repeated sections from outside.
enum RepeatReach {
    /// Not at all.
    case none
    /// Into one of them, because a function ranges over its instances.
    case open
    /// Into this one, which the argument has named already.
    case into(String)
}

extension ConditionChecker {
    /// Whether a question may be named here: inside a repeated section it is that of the same instance.
    mutating func checkRepeat(of name: String, _ range: Range<Int>) -> Bool {
        guard let there = scope.repeatedSection(around: name), there != home else { return true }
        switch reach {
        case .none:
            findings.repeatReference(name, at: place(range), section: there, isYesNo: scope.type(of: name) == .yesNo)
            return false
        case .into(let other) where other != there:
            findings.twoRepeats(name, at: place(range), sections: (other, there))
            return false
        case .open, .into:
            reach = .into(there)
            return true
        }
    }
}

extension Scope {
    /// The repeated section around a section, which is not that section itself.
    func repeatedSection(aroundSection name: String) -> String? {
        guard let section = sections[name], section.questions.lowerBound < sectionsAround.count else { return nil }
        let around = sectionsAround[section.questions.lowerBound]
        return around.prefix { $0 != name }.first { sections[$0]?.isRepeated ?? false }
    }
}
