extension Question {
    /// The id that it had in an earlier version: its own where that was there already, else a former one.
    package func earlierID(where wasThere: (QuestionID) -> Bool) -> QuestionID? {
        ([id] + formerIDs).first(where: wasThere)
    }

    /// The points of an earlier version or visit that its own are compared with; `nil` when it is not common to both.
    ///
    /// Common is what both score, under the same id or a former one and with the same possible points. Bonus questions and
    /// instances of repeated sections are left out: the second member of staff is another one each time.
    package func commonPoints(
        possible: Rational, with earlier: [QuestionID: EarlierPoints]
    ) -> (id: QuestionID, points: EarlierPoints)? {
        guard !isBonus, id.slot == nil, let id = earlierID(where: { earlier[$0] != nil }), let points = earlier[id],
            points.possible == possible
        else { return nil }
        return (id, points)
    }
}
