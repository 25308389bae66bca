import VisitStore

extension ChainFault {
    /// What is wrong with a visit's log, and where.
    var words: String {
        switch kind {
        case .payloadAltered: "what event \(number) says was altered"
        case .payloadMissing: "what event \(number) says is missing, and no tombstone explains it"
        case .eventAltered: "event \(number) was altered"
        case .linkBroken: "event \(number) does not follow from the one before it"
        case .numberGap: "event \(number) is missing"
        case .tailMissing(let recorded): "event \(number) and all after it are missing; \(recorded) were recorded"
        case .beyondEnd: "event \(number) was added behind the recorded end"
        case .headDisagrees: "the recorded end is not the one of event \(number)"
        case .visitDisagrees(let field):
            "the visit's entry in the store disagrees with its events about the \(field.rawValue)"
        case .visitMissing: "there are events, but the visit's entry is missing"
        case .checklistAltered: "the checklist kept with it was altered"
        case .checklistMissing: "the checklist kept with it is missing"
        case .translationAltered: "a translation kept with it is missing or was altered"
        }
    }
}
