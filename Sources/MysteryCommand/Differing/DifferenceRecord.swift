import Evaluation

/// The differences between two versions for programs; `mystery schema diff` describes it.
struct DifferenceRecord: Encodable {
    struct Version: Encodable {
        let id: String
        let version: String
        let sha256: String
    }

    struct Change: Encodable {
        let subject: String
        let id: String?
        let formerId: String?
        let aspect: String
        let detail: String?
        let level: String
        let before: String?
        let after: String?
        let words: String
    }

    struct Common: Encodable {
        let id: String
        let formerId: String?
        let asksTheSame: Bool
    }

    struct Part: Encodable {
        let id: String
        let standing: String
        let common: [String]
        let scored: Int
    }

    struct Comparability: Encodable {
        let overall: String
        let common: [Common]
        let scoredBefore: Int
        let scoredNow: Int
        let sections: [Part]
        let indices: [Part]
    }

    let format = "mystery-diff-1"
    let before: Version
    let after: Version
    let changes: [Change]
    let comparability: Comparability

    init(_ before: ChecklistPin, _ after: ChecklistPin, _ difference: VersionDifference) {
        self.before = Version(id: before.id, version: before.version, sha256: before.digest)
        self.after = Version(id: after.id, version: after.version, sha256: after.digest)
        changes = difference.changes.map { change in
            Change(
                subject: change.subject.rawValue, id: change.id.isEmpty ? nil : change.id, formerId: change.formerID,
                aspect: change.aspect.rawValue, detail: change.detail.isEmpty ? nil : change.detail,
                level: change.level.rawValue, before: change.before, after: change.after, words: change.words)
        }
        let found = difference.comparability
        comparability = Comparability(
            overall: found.overall.rawValue,
            common: found.common.map { common in
                Common(
                    id: common.id.name, formerId: common.formerID == common.id ? nil : common.formerID.name,
                    asksTheSame: common.asksTheSame)
            },
            scoredBefore: found.scoredBefore, scoredNow: found.scoredNow, sections: found.sections.map(Part.init),
            indices: found.indices.map(Part.init))
    }
}

extension DifferenceRecord.Part {
    init(_ part: VersionComparability.Part) {
        self.init(
            id: part.id, standing: part.standing.rawValue, common: part.common.map(\.name), scored: part.scored)
    }
}
