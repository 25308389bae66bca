extension AnswersPart.Group {
    /// The answers cut where a matrix begins or ends: the rows of each stand together.
    var runs: [ArraySlice<ShownAnswer>] {
        var runs: [ArraySlice<ShownAnswer>] = []
        var rest = answers[...]
        while let first = rest.first {
            let run = rest.prefix { $0.matrix?.id == first.matrix?.id }
            runs.append(run)
            rest = rest.dropFirst(run.count)
        }
        return runs
    }
}
