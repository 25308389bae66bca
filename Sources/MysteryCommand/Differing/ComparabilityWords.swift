import Evaluation

extension VersionComparability {
    /// What stays comparable, in whole sentences.
    var words: [String] { [overallWords] + reworded + parts("Section", sections) + parts("Index", indices) }

    private var overallWords: String {
        let questions = common.isEmpty ? "" : ": \(names(common.map(\.id.name)))"
        let left = uncommon.isEmpty ? "" : " Left out: \(names(uncommon.map(\.name)))."
        switch overall {
        case .same:
            return
                "The overall score stays comparable: the same answers give the same percentage. Scorecards of the two "
                + "versions compare \(common.count) of \(count(scoredNow))\(questions)."
        case .common:
            return "The overall score is not comparable as a whole. Scorecards of the two versions compare the "
                + "\(count(common.count)) with the same full points in both\(questions) (scored now: \(scoredNow), before: \(scoredBefore)).\(left)"
        case .none:
            return "The overall score cannot be compared: no question has the same full points in both versions."
        }
    }

    private var reworded: [String] {
        let other = common.filter { !$0.asksTheSame }.map(\.id.name)
        guard !other.isEmpty else { return [] }
        return [
            "Compared although something else is asked: \(names(other)). A question whose meaning changed needs a new id; "
                + "leave these when only the words did."
        ]
    }

    private func parts(_ noun: String, _ parts: [Part]) -> [String] {
        parts.map { part in
            switch part.standing {
            case .same: "\(noun) ‘\(part.id)’ stays comparable."
            case .common:
                "\(noun) ‘\(part.id)’ is comparable on \(part.common.count) of \(count(part.scored)): "
                    + "\(names(part.common.map(\.name)))."
            case .none: "\(noun) ‘\(part.id)’ cannot be compared."
            }
        }
    }

    private func count(_ number: Int) -> String { number == 1 ? "1 question" : "\(number) questions" }

    private func names(_ ids: [String]) -> String { ids.joined(separator: ", ") }
}
