import Evaluation
import Phrases

extension LinesWizard {
    /// Attaches every file that the line names, each on its own; true when all of them were taken.
    mutating func attach(_ typed: String, to question: Question) -> Bool {
        let found = surroundings.find(DroppedPaths(typed))
        guard found.paths.count <= FoundFiles.most else {
            say(.tooManyFiles, count: FoundFiles.most, ["found": "\(found.paths.count)"])
            return false
        }
        for pattern in found.unmatched { say(.noFileMatches, ["typed": pattern]) }
        let isSeveral = found.paths.count + found.unmatched.count > 1
        var areAllTaken = found.unmatched.isEmpty && !found.paths.isEmpty
        for path in found.paths where end == nil {
            let isTaken = attach(path, typed: typed, isOneOfSeveral: isSeveral, to: question)
            areAllTaken = areAllTaken && isTaken
        }
        return areAllTaken
    }

    private mutating func attach(
        _ path: String, typed: String, isOneOfSeveral: Bool, to question: Question
    ) -> Bool {
        switch surroundings.attach(path) {
        case .attached(let attachment):
            guard enter(.attach(question.id, attachment, Origin(.typed, typed: typed))) else { return false }
            let size = catalogue.language.fileSize(attachment.byteCount)
            say(.attached, ["file": attachment.name, "size": size])
            for warning in surroundings.warnings(attachment) { sayPlainly(catalogue.words(warning)) }
            return true
        case .refused(let reason):
            let reason = catalogue.text(reason)
            if isOneOfSeveral {
                say(.fileRefused, ["file": path, "reason": reason])
            } else {
                say(.photoRefused, ["reason": reason])
            }
            return false
        }
    }
}

extension Catalogue {
    /// What is odd about a file, to be looked at by the shopper.
    func words(_ warning: EvidenceWarning) -> String {
        switch warning {
        case .takenOnAnotherDay(let captured): text(.takenOnAnotherDay, ["date": words(captured.moment.date)])
        case .alsoInVisit(let visit): text(.alsoInVisit, ["visit": visit])
        }
    }
}
