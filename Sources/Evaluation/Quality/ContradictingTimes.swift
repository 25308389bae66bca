extension QualityMaterial {
    /// Times that cannot all be true.
    var contradictingTimes: [QualityFlag] {
        goingBack + longerThanVisit + acceptedWarnings + writtenAhead
    }

    /// Moments and times are asked in the order of the visit; one that lies before the last one is out of order.
    private var goingBack: [QualityFlag] {
        zip(moments, moments.dropFirst()).compactMap { earlier, later in
            let back = earlier.seconds - later.seconds
            return back > 0
                ? QualityFlag(.contradictingTimes, [earlier.question, later.question], ["seconds": back]) : nil
        }
    }

    /// A time span measured in the visit cannot be longer than the visit.
    private var longerThanVisit: [QualityFlag] {
        guard let first = moments.first, let last = moments.last, moments.count > 1, last.seconds >= first.seconds
        else {
            return []
        }
        let whole = last.seconds - first.seconds
        return answered.compactMap { question, value in
            // Times are written to the minute, so that a span may be longer by one at each end.
            guard case .duration(_, stopwatch: true, _) = question.kind, case .duration(let seconds) = value,
                seconds >= whole + 120
            else { return nil }
            return QualityFlag(.contradictingTimes, [question.id], ["seconds": seconds, "visit": whole])
        }
    }

    /// Warnings of the checklist about times that the shopper let stand.
    private var acceptedWarnings: [QualityFlag] {
        checklist.brokenConstraints(visit, routing).compactMap { constraint in
            let questions = constraint.that.questions.filter { checklist.question($0)?.isOfTime ?? false }
            guard !questions.isEmpty else { return nil }
            return QualityFlag(.contradictingTimes, ordered(questions), names: [constraint.id])
        }
    }

    /// A moment that was entered before it can have come, in whatever time zone.
    private var writtenAhead: [QualityFlag] {
        moments.compactMap { moment in
            guard let written = changes.last(where: { $0.question == moment.question })?.at else { return nil }
            let ahead = moment.seconds - written.millisecondsSince1970 / 1_000 - QualityLimits.zoneHours * 3_600
            return ahead > 0 ? QualityFlag(.contradictingTimes, [moment.question], ["ahead": ahead]) : nil
        }
    }

    /// Moments on another day than the visit's and the one after it.
    var timesOutsideDay: [QualityFlag] {
        answered.compactMap { question, value in
            guard case .dateTime(let moment) = value else { return nil }
            let days = moment.date.daysSince1970 - visit.details.date.daysSince1970
            return (0...1).contains(days) ? nil : QualityFlag(.outsideVisitDay, [question.id], ["days": days])
        }
    }

    /// Times of the visit in the order asked, in seconds since 1970 by the clock on the wall; past midnight they go on.
    var moments: [(question: QuestionID, seconds: Int)] {
        var moments: [(question: QuestionID, seconds: Int)] = []
        for (question, value) in answered {
            switch value {
            case .dateTime(let moment): moments.append((question.id, moment.secondsSince1970))
            case .time(let time):
                var moment = DateTime(date: visit.details.date, time: time).secondsSince1970
                if let last = moments.last, last.seconds - moment > 43_200 { moment += 86_400 }
                moments.append((question.id, moment))
            default: break
            }
        }
        return moments
    }
}

extension Question {
    fileprivate var isOfTime: Bool {
        switch kind {
        case .time, .date, .dateTime, .duration: true
        default: false
        }
    }
}
