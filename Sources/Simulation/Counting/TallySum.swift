/// How the counts of two threads become one.
extension Tally {
    static func += (left: inout Tally, right: Tally) {
        for index in left.kinds.indices { left.kinds[index] += right.kinds[index] }
        for index in left.bands.indices {
            left.bands[index].visits += right.bands[index].visits
            left.bands[index].forced += right.bands[index].forced
        }
        for index in left.questions.indices { left.questions[index] += right.questions[index] }
        for index in left.sections.indices {
            left.sections[index].asked += right.sections[index].asked
            left.sections[index].gate += right.sections[index].gate
            left.sections[index].swing += right.sections[index].swing
        }
        for index in left.branches.indices {
            left.branches[index].reached += right.branches[index].reached
            left.branches[index].held += right.branches[index].held
        }
        for index in left.constraints.indices {
            left.constraints[index].broken += right.constraints[index].broken
            left.constraints[index].blocked += right.constraints[index].blocked
        }
        left.measured += right.measured
    }
}

extension Tally.KindTally {
    fileprivate static func += (left: inout Self, right: Self) {
        left.visits += right.visits
        left.notScored += right.notScored
        left.screenedOut += right.screenedOut
        left.blocked += right.blocked
        left.targetMet += right.targetMet
        left.scores += right.scores
    }
}

extension Tally.QuestionTally {
    fileprivate static func += (left: inout Self, right: Self) {
        left.asked += right.asked
        left.answered += right.answered
        left.notApplicable += right.notApplicable
        left.notAnswered += right.notAnswered
        left.scored += right.scored
        left.full += right.full
        left.none += right.none
        for index in left.options.indices { left.options[index] += right.options[index] }
        left.critical += right.critical
        left.swing += right.swing
        left.withoutIt += right.withoutIt
    }
}

extension Tally.AlarmTally {
    fileprivate static func += (left: inout Self, right: Self) {
        left.tested += right.tested
        left.failed += right.failed
    }
}

extension Tally.Change {
    fileprivate static func += (left: inout Self, right: Self) {
        left.sum += right.sum
        left.count += right.count
    }
}
