import Evaluation

/// The differences between two versions for people: whole sentences under headings.
struct DifferenceText {
    let before: ChecklistPin
    let after: ChecklistPin
    let difference: VersionDifference

    var words: String {
        var text = heading + "\n"
        if difference.changes.isEmpty { return text + "Nothing is different in meaning.\n" }
        if before.id == after.id, before.version == after.version {
            text +=
                "Both are version \(after.version), so that scorecards compare them as if they were one: "
                + "raise the version.\n"
        }
        for group in DifferenceGroup.allCases {
            let changes = difference.changes.filter { $0.aspect.group($0) == group }
            if changes.isEmpty { continue }
            text += "\n\(group.rawValue)\n"
            for change in changes { text += "  \(change.words) [\(change.level.rawValue)]\n" }
        }
        text += "\nWhat stays comparable\n"
        for sentence in difference.comparability.words { text += "  \(sentence)\n" }
        return text + "\n\(sums)\n"
    }

    private var heading: String {
        before.id == after.id
            ? "\(after.id): version \(before.version) → \(after.version)"
            : "\(before.id) version \(before.version) → \(after.id) version \(after.version)"
    }

    private var sums: String {
        let counts = VersionLevel.allCases.reversed().map { level in
            "\(difference.changes.count { $0.level == level }) in \(level.rawValue)"
        }
        let number = difference.changes.count
        return "\(number) difference\(number == 1 ? "" : "s"): \(counts.joined(separator: ", "))."
    }
}
