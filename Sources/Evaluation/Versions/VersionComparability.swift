/// Which scores of two versions can be laid side by side, and on which questions.
package struct VersionComparability: Sendable {
    package enum Standing: String, Hashable, Sendable {
        /// The same answers give the same percentage.
        case same
        /// Only the questions with the same full points in both versions can be compared.
        case common
        /// Nothing in it can be compared.
        case none
    }

    package struct Part: Hashable, Sendable {
        package let id: String
        package let standing: Standing
        /// In the order of asking, with the ids of the present version.
        package let common: [QuestionID]
        /// How many questions of it have points in the present version.
        package let scored: Int
    }

    /// A question with the same full points in both versions.
    package struct Common: Hashable, Sendable {
        package let id: QuestionID
        package let formerID: QuestionID
        /// Whether it still asks the same; a comparison does not look at that.
        package let asksTheSame: Bool
    }

    package let overall: Standing
    /// What scorecards of the two versions compare.
    package let common: [Common]
    /// The scored questions of the present version that are left out of it, in the order of asking.
    package let uncommon: [QuestionID]
    /// How many questions have points, in each version.
    package let scoredBefore: Int
    package let scoredNow: Int
    package let sections: [Part]
    package let indices: [Part]

    init(_ versions: VersionComparison) {
        let reach = ChangeReach(versions)
        let earlier = versions.before.fullPoints
        let isOther = versions.before.checklist.id != versions.after.checklist.id
        let scored = versions.after.places.filter(\.question.isScored)
        let common =
            isOther
            ? []
            : scored.compactMap { place -> Common? in
                let question = place.question
                guard let old = question.commonPoints(possible: question.possible, with: earlier) else { return nil }
                return Common(id: place.id, formerID: old.id, asksTheSame: !reach.asksOther.contains(place.id))
            }
        let ids = Set(common.map(\.id))
        func part(_ id: String, _ places: [VersionOutline.Place], same: Bool) -> Part {
            let shared = places.map(\.id).filter(ids.contains)
            let standing: Standing = isOther ? .none : same ? .same : shared.isEmpty ? .none : .common
            return Part(id: id, standing: standing, common: shared, scored: places.count)
        }
        self.common = common
        uncommon = scored.map(\.id).filter { !ids.contains($0) }
        scoredNow = scored.count
        scoredBefore = versions.before.places.count { $0.question.isScored }
        overall = isOther ? .none : reach.overallIsSame ? .same : common.isEmpty ? .none : .common
        sections = versions.after.sections.map(\.id).compactMap { id in
            let places = versions.after.scored(in: id)
            return places.isEmpty ? nil : part(id.name, places, same: reach.isSame(id))
        }
        indices = versions.after.checklist.scoring.indices.map { index in
            let places = scored.filter { $0.question.indices.contains { $0.index == index.id } }
            return part(index.id, places, same: reach.isSame(index: index.id))
        }
    }
}
