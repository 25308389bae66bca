import Evaluation
import SourceXML

extension ChecklistReader {
    mutating func readSection(_ element: XMLElement) -> Section {
        conform(element, to: .section)
        let id = identifier(element, "id") ?? ""
        let when = element.attribute("when").flatMap { condition($0, of: .section(id)) }
        let repeats = readRepeat(element)
        let (around, own) = (stage, readStage(element))
        stage = own
        defer { stage = around }
        let list = readInstanceList(element, id, repeats)
        // A repeat that cannot be read is one all the same: what builds on it is not reported again.
        let outer = repeated
        if !element.lacks(attribute: "repeat"), repeated == nil {
            repeated = element.attribute("id")?.identifier ?? id
        }
        inherited.append(readFollowUps(element))
        let (items, constraints) = readItems(element)
        inherited.removeLast()
        repeated = outer
        if items.isEmpty, !element.children.contains(where: { !ElementShape.isBesideItems($0.name) }) {
            findings.missingElement("questions", in: element, advice: "Add at least one question, or take it out.")
        }
        let section = Section(
            id: SectionID(id), title: requiredText("title", of: element) ?? "",
            weight: number(element, "weight", .zero ... .mostPoints, expected: "a number of 0 or more"),
            minimum: gate(element), cap: cap(element), when: when,
            items: (list.map { [.question($0)] } ?? []) + items, stage: own, repeats: repeats,
            constraints: constraints, formerIDs: formerNames(element).map { SectionID($0) })
        checkMinimum(element)
        return section
    }

    mutating func readItems(_ element: XMLElement) -> (items: [SectionItem], constraints: [Constraint]) {
        var items: [SectionItem] = []
        var constraints: [Constraint] = []
        for use in element.parts("use") { readUse(use) }
        for child in libraries.items(of: element) where child.isOfChecklist {
            switch child.name {
            case "section": items.append(.section(readSection(child)))
            case "constraint": constraints.append(readConstraint(child))
            case "matrix": items += readMatrix(child).map { .question($0) }
            default:
                guard let shape = QuestionShape.named(child.name), let question = readQuestion(child, shape) else {
                    continue
                }
                items.append(.question(question))
            }
        }
        return (items, constraints)
    }

    /// Looks at a use and at the blocks inside its block; their items are read where the use stands.
    private mutating func readUse(_ element: XMLElement) {
        conform(element, to: .use)
        if let prefix = element.attribute("prefix"), !prefix.value.isEmpty {
            _ = identifier(element, "prefix", isName: false)
        }
        guard let block = libraries.block(for: element) else { return }
        conform(block, to: .block)
        for inner in block.parts("use") { readUse(inner) }
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
