import Evaluation

extension Tally {
    /// Scores a visit again: each question, and each section, with full points, with none, and without the question.
    mutating func measure(_ trial: ScoreTrial, _ blueprint: Blueprint) {
        guard let final = trial.final else { return }
        measured += 1
        for (place, written) in blueprint.questions.enumerated() {
            guard let swing = trial.swing(at: written.positions) else { continue }
            questions[place].swing.add(swing)
            let question = blueprint.menus[written.positions[0]].question
            guard question.notApplicable != .refused,
                let without = trial.final(at: written.positions, supposing: .notApplicable)
            else { continue }
            questions[place].withoutIt.add((without - final).millionths)
        }
        for place in blueprint.topSections {
            guard let swing = trial.swing(at: blueprint.sections[place].positions) else { continue }
            sections[place].swing.add(swing)
        }
    }
}

extension ScoreTrial {
    /// From no points to full ones, in millionths of a percentage point; `nil` where nothing is scored.
    fileprivate func swing(at positions: [Int]) -> Int? {
        guard let full = final(at: positions, supposing: .fullPoints),
            let none = final(at: positions, supposing: .noPoints)
        else { return nil }
        return (full - none).millionths
    }
}
