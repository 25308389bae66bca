import Evaluation
import SourceXML

extension ChecklistReader {
    /// The parts that the overall score is made of, where it is not just the model's.
    mutating func readBlend(_ element: XMLElement) -> Blend? {
        conform(element, to: .blend)
        var parts: [BlendPart] = []
        var places: [String: XMLAttribute] = [:]
        for child in element.parts("part") {
            conform(child, to: .part)
            let weight = number(child, "weight", .zero ... .mostPoints, expected: "a number above 0")
            let isRequired = yesNo(child, "required") ?? false
            if let attribute = child.attribute("weight"), weight?.isZero ?? false {
                findings.badNumber(attribute, expected: "a number above 0")
            }
            guard let of = child.attribute("of"), let source = blendSource(of) else { continue }
            if let first = places[of.value] {
                findings.partTwice(of, first: first.valueRange)
                continue
            }
            places[of.value] = of
            parts.append(BlendPart(source: source, weight: weight ?? .one, isRequired: isRequired))
        }
        if element.parts("part").count < 2, !element.hasMisspelt("part") { findings.tooFewParts(element) }
        return Blend(parts: parts)
    }

    private mutating func blendSource(_ attribute: XMLAttribute) -> BlendPart.Source? {
        let name = attribute.value
        if name == "overall" { return .overall }
        if scope.indices[name] != nil { return .index(name) }
        if let section = scope.sections[name] {
            if !scope.carriesPoints(section.element, orBonus: false) { findings.partWithoutPoints(attribute) }
            return .section(SectionID(name))
        }
        if let question = scope.questions[name] {
            let matrixSpeaks = question.matrix.map { scope.speaksOfPoints($0) } ?? false
            if !scope.speaksOfPoints(question.element), !matrixSpeaks { findings.partWithoutPoints(attribute) }
            return .question(QuestionID(name))
        }
        if scope.unreadable.contains(name) { return nil }
        findings.unknownPart(
            attribute, known: ["overall"] + scope.indexNames + scope.sectionNames + scope.questionNames)
        return nil
    }
}
