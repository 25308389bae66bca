/// A visit as conditions see it, with the routing known so far; later questions stand as not asked.
struct PartialRouting {
    let checklist: Checklist
    let visit: Visit
    let asking: [Asking]

    func standing(_ id: QuestionID) -> Standing {
        guard let position = checklist.outline.position(of: id), position < asking.count, asking[position] == .asked
        else {
            return .notAsked
        }
        switch visit.entries[id]?.reply {
        case .answered(let value): return .answered(value)
        case .notApplicable: return .notApplicable
        case nil: return .notAnswered
        }
    }

    func points(_ id: QuestionID) -> Rational? {
        guard let question = checklist.question(id), question.isScored else { return nil }
        return question.outcome(standing: standing(id), notAskedReason: nil, reason: nil).earned
    }

    func score(_ id: SectionID) -> Rational? {
        guard let section = checklist.section(id) else { return nil }
        let tally = SectionTally(section) { question in
            question.outcome(standing: standing(question.id), notAskedReason: nil, reason: nil)
        }
        return tally.ratio.map { $0 * .hundred }
    }
}

extension Routing {
    /// What a condition sees once every question has its place: rules for comments and evidence use it.
    package func surroundings(_ checklist: Checklist, _ visit: Visit) -> Surroundings {
        let whole = PartialRouting(checklist: checklist, visit: visit, asking: asking)
        return Surroundings(
            standing: whole.standing, today: visit.details.date, score: whole.score, points: whole.points)
    }

    package func standing(_ id: QuestionID, _ checklist: Checklist, _ visit: Visit) -> Standing {
        PartialRouting(checklist: checklist, visit: visit, asking: asking).standing(id)
    }
}

extension Checklist {
    /// The section of that id, at any depth.
    package func section(_ id: SectionID) -> Section? {
        func find(_ sections: [Section]) -> Section? {
            for section in sections {
                if section.id == id { return section }
                if let nested = find(section.nested) { return nested }
            }
            return nil
        }
        return find(sections)
    }
}

extension Section {
    package var nested: [Section] {
        items.compactMap {
            if case .section(let section) = $0 { return section }
            return nil
        }
    }
}
