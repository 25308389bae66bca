/// How often a question lost points on earlier visits of the location.
package struct RepeatMisses: Hashable, Sendable {
    package let missed: Int
    /// The earlier visits in which it was scored.
    package let scored: Int

    package init(missed: Int, scored: Int) {
        self.missed = missed
        self.scored = scored
    }

    /// From 0 to 1; 0 without earlier visits.
    package var share: Rational { Rational(missed).divided(by: Rational(scored)) ?? .zero }
}

extension VisitHistory {
    /// Found by the question's id or a former one; of a repeated section, missed when one of its instances lost points.
    package func misses(_ question: Question) -> RepeatMisses {
        let names = Set([question.id.written] + question.formerIDs)
        let isRepeated = question.id.slot != nil
        var missed = 0
        var scored = 0
        for visit in earlier {
            let points =
                isRepeated
                ? visit.questions.filter { names.contains($0.key.written) }.map(\.value)
                : names.compactMap { visit.questions[$0] }
            guard !points.isEmpty else { continue }
            scored += 1
            if points.contains(where: { $0.earned < $0.possible }) { missed += 1 }
        }
        return RepeatMisses(missed: missed, scored: scored)
    }

    /// The losses in the order in which to act on them: what each cost, times one more than the share of misses before.
    package func ranked(_ losses: [PointsLost], _ checklist: Checklist) -> [PointsLost] {
        let weighed = losses.map { loss in
            let factor = Rational.one + (checklist.question(loss.question).map { misses($0).share } ?? .zero)
            return (percent: loss.percent.exact * factor, points: loss.points * factor)
        }
        return losses.indices.sorted { left, right in
            weighed[left].percent == weighed[right].percent
                ? (weighed[left].points, -left) > (weighed[right].points, -right)
                : weighed[left].percent > weighed[right].percent
        }.map { losses[$0] }
    }
}
