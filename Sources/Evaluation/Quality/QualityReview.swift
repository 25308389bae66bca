/// Every flag of a visit, in a fixed order; empty for a visit that gives no reason to look twice.
package func qualityFlags(_ material: QualityMaterial) -> [QualityFlag] {
    material.scripted + material.fastAnswers + material.straightLines + material.pastedTexts + material.repeatedTexts
        + material.contradictingTimes + material.timesOutsideDay + material.photosOutsideVisit + material.clockJumps
        + material.earlyAndLateAnswers
}

extension QualityMaterial {
    /// Answers that came from a file, not from a person.
    var scripted: [QualityFlag] {
        var scripted: Set<QuestionID> = []
        for change in changes {
            switch change.origin.method {
            case .script: scripted.insert(change.question)
            case .typed, .pasted, .stopwatch: scripted.remove(change.question)
            case .undo, .redo, .moved: break
            }
        }
        let standing = ordered(scripted).filter { visit.entries[$0] != nil }
        return standing.isEmpty ? [] : [QualityFlag(.scripted, standing, ["answers": standing.count])]
    }
}
