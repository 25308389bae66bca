extension QualityMaterial {
    /// Long runs of the same place on rating scales, and matrices with one answer in all rows.
    var straightLines: [QualityFlag] {
        let runs = ratingRuns.filter { $0.questions.count >= QualityLimits.ratingsInARow }
        let reported = Set(runs.flatMap(\.questions))
        let matrices = wholeMatrices.filter { !reported.isSuperset(of: $0.questions) }
        return (runs + matrices).map { run in
            QualityFlag(
                .straightLining, run.questions,
                ["length": run.questions.count, "option": run.place + 1, "options": run.options])
        }
    }

    /// Ratings one after the other with the same number of options, all answered at the same place.
    private var ratingRuns: [Run] {
        var runs: [Run] = []
        for rating in ratings {
            if let last = runs.last, last.place == rating.place, last.options == rating.options {
                runs[runs.count - 1].questions.append(rating.question.id)
            } else {
                runs.append(Run(questions: [rating.question.id], place: rating.place, options: rating.options))
            }
        }
        return runs
    }

    private var wholeMatrices: [Run] {
        var matrices: [(key: String, rows: Int, run: Run, isStraight: Bool)] = []
        for rating in ratings {
            guard let row = rating.question.matrix else { continue }
            let key = "\(row.matrix)#\(rating.question.id.slot ?? 0)"
            if matrices.last?.key == key {
                let end = matrices.count - 1
                matrices[end].run.questions.append(rating.question.id)
                if matrices[end].run.place != rating.place { matrices[end].isStraight = false }
            } else {
                let run = Run(questions: [rating.question.id], place: rating.place, options: rating.options)
                matrices.append((key, row.count, run, true))
            }
        }
        return matrices.filter {
            $0.isStraight && $0.run.questions.count == $0.rows && $0.rows >= QualityLimits.matrixRows
        }.map(\.run)
    }

    private var ratings: [Rating] {
        answered.compactMap { question, value in
            guard question.isRating, case .option(let chosen) = value, question.kind.options.count >= 3,
                let place = question.kind.options.firstIndex(where: { $0.value == chosen })
            else { return nil }
            return Rating(question: question, place: place, options: question.kind.options.count)
        }
    }
}

private struct Run {
    var questions: [QuestionID]
    /// From 0, in the order of the options.
    let place: Int
    let options: Int
}

private struct Rating {
    let question: Question
    let place: Int
    let options: Int
}

extension Question {
    fileprivate var isRating: Bool {
        if case .rating = kind { return true }
        return matrix != nil
    }
}
