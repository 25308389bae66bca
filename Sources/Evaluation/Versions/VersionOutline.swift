/// A version as it is written: each question and section once, however many slots a repeated section has.
struct VersionOutline {
    struct Place {
        let question: Question
        let id: QuestionID
        /// From the top-level section down to its own.
        let path: [SectionID]
    }

    let checklist: Checklist
    /// In the order of asking.
    private(set) var places: [Place] = []
    private(set) var sections: [(id: SectionID, section: Section, parent: SectionID?)] = []
    private(set) var questionIndex: [QuestionID: Int] = [:]
    private(set) var sectionIndex: [SectionID: Int] = [:]

    init(_ checklist: Checklist) {
        self.checklist = checklist
        for section in checklist.sections { add(section, [], slot: nil) }
    }

    /// Of a repeated section the first slot speaks for all.
    private mutating func add(_ section: Section, _ outer: [SectionID], slot: Slot?) {
        if let own = section.slot, own.number > 1 { return }
        let isForm = section.slot != nil
        let slot = section.slot ?? slot
        let path = isForm ? outer : outer + [section.id.written]
        if !isForm, sectionIndex[section.id.written] == nil {
            sectionIndex[section.id.written] = sections.count
            sections.append((section.id.written, section, outer.last))
        }
        for item in section.items {
            switch item {
            case .question(let question):
                questionIndex[question.id.written] = places.count
                places.append(Place(question: question, id: question.id.written, path: path))
            case .section(let nested): add(nested, path, slot: slot)
            }
        }
    }

    func question(_ id: QuestionID) -> Question? { questionIndex[id].map { places[$0].question } }
    func section(_ id: SectionID) -> Section? { sectionIndex[id].map { sections[$0].section } }

    /// The questions with points of a section, nested ones included.
    func scored(in id: SectionID) -> [Place] { places.filter { $0.question.isScored && $0.path.contains(id) } }

    /// The points of every question that can be compared, as if all had been earned.
    var fullPoints: [QuestionID: EarlierPoints] {
        var points: [QuestionID: EarlierPoints] = [:]
        for question in checklist.outline.questions where question.isScored && !question.isBonus {
            points[question.id] = EarlierPoints(earned: question.possible, possible: question.possible)
        }
        return points
    }
}

extension VersionOutline {
    /// For each question and section of this version, the id it had in an earlier one; without an entry it is new.
    func lineage(from earlier: VersionOutline) -> VersionLineage {
        var lineage = VersionLineage()
        for (id, section, _) in sections {
            let before = ([id] + section.formerIDs).first { earlier.sectionIndex[$0] != nil }
            lineage.add(id, before)
            // The list of its instances is named like the section.
            if section.repeats != nil, let before, earlier.section(before)?.repeats != nil {
                lineage.add(QuestionID(id.name), QuestionID(before.name))
            }
        }
        for place in places where !place.question.isInstanceList {
            let before = ([place.id] + place.question.formerIDs).first { earlier.questionIndex[$0] != nil }
            lineage.add(place.id, before)
        }
        return lineage
    }
}

/// Which id each part of a version had in an earlier one.
struct VersionLineage {
    private(set) var questions: [QuestionID: QuestionID] = [:]
    private(set) var sections: [SectionID: SectionID] = [:]
    private var present: [String: String] = [:]

    mutating func add(_ id: QuestionID, _ earlier: QuestionID?) {
        guard let earlier else { return }
        questions[id] = earlier
        present[earlier.name] = id.name
    }

    mutating func add(_ id: SectionID, _ earlier: SectionID?) {
        guard let earlier else { return }
        sections[id] = earlier
        present[earlier.name] = id.name
    }

    var names: VersionNames { VersionNames(present.filter { $0.key != $0.value }) }
}
