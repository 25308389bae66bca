import Evaluation

/// A visit with as many questions as asked, comments of 100 characters, for sizes and speed.
struct ManyQuestions {
    let checklist: Checklist
    let visit: Visit

    init(_ count: Int) {
        let perSection = max(10, count / 10)
        let comment =
            "The seller looked up, smiled, put the box aside and asked what I was looking for; I felt welcome there."
        var entries: [QuestionID: Entry] = [:]
        var sections: [Section] = []
        for start in stride(from: 0, to: count, by: perSection) {
            let ids = (start..<min(start + perSection, count)).map { QuestionID("q\($0 + 1)") }
            for (offset, id) in ids.enumerated() {
                entries[id] = Entry(
                    reply: .answered(value: .yesNo((start + offset) % 4 != 0)), comment: String(comment.prefix(100)))
            }
            sections.append(
                Section(
                    id: SectionID("s\(start)"), title: "Section \(start / perSection + 1)", weight: 10,
                    items: ids.map {
                        .question(Samples.yesNo($0, "Did the seller do what the standard \($0.name) asks for here?"))
                    }))
        }
        checklist = Checklist(
            id: "store-visit", version: "2026.1", language: "en", title: "Store visit",
            scoring: ScoringRules(model: .weighted, target: 85, bands: Samples.bands), sections: sections)
        visit = Visit(pin: Samples.pin, details: Samples.details(), entries: entries)
    }

    func scorecard() throws -> Scorecard { try score(visit, by: checklist, pin: Samples.pin) }
}
