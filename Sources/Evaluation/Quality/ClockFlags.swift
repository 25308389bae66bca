extension QualityMaterial {
    /// Where the clock on the wall went back against the order of the log, or disagrees with a stopwatch.
    var clockJumps: [QualityFlag] { goingBackInLog + disagreeingWithStopwatch }

    private var goingBackInLog: [QualityFlag] {
        zip(events, events.dropFirst()).enumerated().compactMap { place, pair in
            let back = (pair.0.at.millisecondsSince1970 - pair.1.at.millisecondsSince1970) / 1_000
            guard back > QualityLimits.clockSeconds else { return nil }
            var questions: [QuestionID] = []
            if case .entered(let question, _, _) = pair.1.event { questions = [question] }
            return QualityFlag(.clockJump, questions, ["seconds": -back, "event": place + 2])
        }
    }

    /// A stopwatch runs by the clock that never jumps, so that it shows leaps forward too.
    private var disagreeingWithStopwatch: [QualityFlag] {
        changes.compactMap { change in
            guard let started = change.before.stopwatch?.started, let stopwatch = change.after.stopwatch,
                let measured = stopwatch.measured, !stopwatch.isByWallClock
            else { return nil }
            let passed = (change.at.millisecondsSince1970 - started.at.millisecondsSince1970) / 1_000
            // What goes back by as much as the log does is said once.
            guard abs(passed - measured) > QualityLimits.clockSeconds, change.millisecondsSinceLast >= 0 else {
                return nil
            }
            return QualityFlag(.clockJump, [change.question], ["seconds": passed - measured, "measured": measured])
        }
    }

    /// Answers given before the day of the visit, or long after it.
    var earlyAndLateAnswers: [QualityFlag] {
        let day = visit.details.date.daysSince1970 * 86_400
        let first = (day - QualityLimits.zoneHours * 3_600) * 1_000
        let fresh = (day + (1 + QualityLimits.freshDays) * 86_400 + QualityLimits.zoneHours * 3_600) * 1_000
        let early = changes.filter { $0.after.holdsContent && $0.at.millisecondsSince1970 < first }
        // A file may be handed in at any time, which is a flag of its own; what a move brought along was given before.
        let late = changes.filter {
            $0.isFirstReply && ![.script, .moved].contains($0.origin.method) && $0.at.millisecondsSince1970 >= fresh
        }
        return flag(.earlyAnswers, early, day) + flag(.lateAnswers, late, day)
    }

    private func flag(_ kind: QualityFlag.Kind, _ changes: [EntryChange], _ day: Int) -> [QualityFlag] {
        let days = changes.map { abs(($0.at.millisecondsSince1970 / 1_000 - day).dividedDown(by: 86_400)) }.max()
        guard let days else { return [] }
        let questions = ordered(changes.map(\.question))
        return [QualityFlag(kind, questions, ["answers": questions.count, "days": days])]
    }

    /// Photos and receipts that were taken on another day, or hours away from the times of the visit.
    var photosOutsideVisit: [QualityFlag] {
        checklist.outline.questions.flatMap { question -> [QualityFlag] in
            let entry = visit.entry(question.id)
            return (entry.evidence + (entry.reply?.value?.photos ?? [])).compactMap { photo in
                guard let taken = captures[photo.digest], let hours = hoursOutside(taken) else { return nil }
                return QualityFlag(.photoOutsideVisit, [question.id], ["hours": hours], names: [photo.name])
            }
        }
    }

    /// `nil` for a moment that belongs to the visit.
    private func hoursOutside(_ taken: DateTime) -> Int? {
        let day = visit.details.date.daysSince1970 * 86_400
        let first = moments.map(\.seconds).min() ?? day
        let last = moments.map(\.seconds).max() ?? day + 86_400
        let slack = QualityLimits.photoHours * 3_600
        let away = max(first - taken.secondsSince1970, taken.secondsSince1970 - last)
        return away > slack ? away / 3_600 : nil
    }
}

extension Int {
    fileprivate func dividedDown(by divisor: Int) -> Int { (self - ((self % divisor) + divisor) % divisor) / divisor }
}
