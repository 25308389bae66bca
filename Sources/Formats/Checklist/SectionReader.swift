import Evaluation
import SourceXML

extension ChecklistReader {
    mutating func readSection(_ element: XMLElement) -> Section {
        conform(element, to: .section)
        let id = identifier(element, "id") ?? ""
        let when = element.attribute("when").flatMap { condition($0, of: .section(id)) }
        var items: [SectionItem] = []
        for child in element.children where child.isOfChecklist {
            if child.name == "section" {
                items.append(.section(readSection(child)))
            } else if let shape = QuestionShape.named(child.name), let question = readQuestion(child, shape) {
                items.append(.question(question))
            }
        }
        if !element.children.contains(where: { $0.name != "title" }) {
            findings.missingElement("questions", in: element, advice: "Add at least one question, or take it out.")
        }
        let section = Section(
            id: SectionID(id), title: requiredText("title", of: element) ?? "",
            weight: number(element, "weight", .zero ... .mostPoints, expected: "a number of 0 or more"),
            minimum: gate(element), cap: cap(element), when: when, items: items)
        checkMinimum(element)
        return section
    }

    private mutating func gate(_ element: XMLElement) -> Gate? {
        let onMiss = effect(element, "on-miss", words: ["fail", "zero", "cap 60"])
        guard let minimum = percent(element, "minimum") else { return nil }
        return Gate(minimum: minimum, onMiss: onMiss ?? .fail)
    }

    private mutating func checkMinimum(_ element: XMLElement) {
        if let minimum = element.attribute("minimum"), !scope.carriesPoints(element, orBonus: false) {
            findings.impossibleMinimum(
                minimum, "No question in this section carries points, so its minimum is never tested.",
                advice: "Give its questions points, or take the minimum out.")
        }
        if let onMiss = element.attribute("on-miss"), element.lacks(attribute: "minimum") {
            findings.impossibleMinimum(
                onMiss, "‘on-miss’ has no effect without a minimum.", advice: "Write minimum=\"…\" beside it.")
        }
    }
}
