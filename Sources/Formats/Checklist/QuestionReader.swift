import Evaluation
import SourceXML

extension ChecklistReader {
    mutating func readQuestion(_ element: XMLElement, _ shape: ElementShape) -> Question? {
        conform(element, to: shape)
        defer { questionCount += 1 }
        let id = identifier(element, "id") ?? ""
        let when = element.attribute("when").flatMap { condition($0, of: .question(id)) }
        let kind = element.name == "computed" ? readComputed(element, id) : readKind(element)
        let points = kind.flatMap { readPoints(element, $0) }
        let isScored = points != nil && !(yesNo(element, "unscored") ?? false)
        let isBonus = yesNo(element, "bonus") ?? false
        let isRequired = yesNo(element, "required")
        let critical = readCritical(element, points, isScored: isScored, isBonus: isBonus, isRequired: isRequired)
        if points == nil, !scope.speaksOfPoints(element) { checkPointAttributes(element) }
        // Read before they are handed on: an argument that changes the reader would make a copy of all of it.
        let (ownComments, ownEvidence) = (readComments(element, id), readEvidence(element, id))
        let question = Question(
            id: QuestionID(id), kind: kind ?? .note, ask: requiredText("ask", of: element) ?? "",
            help: optionalText("help", of: element), example: optionalText("example", of: element),
            isRequired: isRequired, notApplicable: readNotApplicable(element), when: when,
            comments: comments(ownComments, hasPoints: points != nil),
            evidence: evidence(ownEvidence, hasPoints: points != nil), points: points,
            isScored: isScored, isBonus: isBonus, weight: weight(element), critical: critical,
            standard: readStandard(element), nature: readNature(element),
            indices: readIndices(element, isScored: isScored), hidesPoints: yesNo(element, "hide-points") ?? false,
            formerIDs: formerNames(element).map { QuestionID($0) })
        return kind == nil ? nil : question
    }

    mutating func weight(_ element: XMLElement) -> Rational {
        guard let attribute = element.attribute("weight") else { return .one }
        // In XCCDF a rule may weigh nothing; elsewhere such a question is one without points.
        let mayBeZero = root.child("scoring")?.attribute("model")?.value.hasPrefix("xccdf-") ?? false
        guard let weight = exactNumber(attribute.value), weight > .zero || (mayBeZero && weight.isZero),
            weight <= .mostPoints
        else {
            findings.badNumber(attribute, expected: mayBeZero ? "a number of 0 or more" : "a number above 0")
            return .one
        }
        return weight
    }

    mutating func readNotApplicable(_ element: XMLElement) -> NotApplicableRule {
        word(element, "na", ["yes": .excluded, "no": .refused, "zero": .zero]) ?? .refused
    }

    mutating func readNature(_ element: XMLElement) -> Nature {
        word(element, "nature", ["objective": .objective, "subjective": .subjective]) ?? .unstated
    }

    mutating func readStandard(_ element: XMLElement) -> Standard? {
        guard let standard = element.child("standard") else { return nil }
        conform(standard, to: .standard)
        let text = plainText(of: standard)
        let reference = standard.attribute("ref")?.value
        if text == nil, reference == nil, standard.lacks(attribute: "ref"), standard.children.isEmpty {
            findings.emptyText(standard)
        }
        return Standard(reference: reference, text: text)
    }

    private mutating func readComments(_ element: XMLElement, _ id: String) -> [CommentRule] {
        element.parts("comment").map { child in readComment(child, trigger: trigger(child, id)) }
    }

    private mutating func readEvidence(_ element: XMLElement, _ id: String) -> [EvidenceRule] {
        element.parts("evidence").map { child in readEvidence(child, trigger: trigger(child, id)) }
    }

    private mutating func trigger(_ element: XMLElement, _ id: String) -> Trigger {
        guard let attribute = element.attribute("when") else { return .always }
        switch foldedSpace(attribute.value) {
        case "always": return .always
        case "below full points":
            if let question = scope.questions[id]?.element, !scope.speaksOfPoints(question),
                question.attribute("scale") == nil
            {
                findings.attributeWithoutPoints(at: attribute.valueRange, "below full points")
            }
            return .belowFullPoints
        default: return condition(attribute, of: .followUp(id)).map { .condition($0) } ?? .always
        }
    }

    mutating func readCritical(
        _ element: XMLElement, _ points: PointsRule?, isScored: Bool, isBonus: Bool, isRequired: Bool?
    ) -> CriticalRule? {
        let below = self.points(element, "below")
        if let attribute = element.attribute("below"), element.lacks(attribute: "critical") {
            findings.criticalMistake(
                attribute, "‘below’ has no effect on a question that is not critical.",
                advice: "Write critical=\"yes\" beside it, or take it out.")
        }
        guard let attribute = element.attribute("critical"), attribute.value != "no",
            let effect = effect(element, "critical", words: ["yes", "fail", "zero", "cap 60", "no"])
        else { return nil }
        if points == nil, scope.speaksOfPoints(element) { return nil }
        if !isScored || isBonus || (points?.possible.isZero ?? true) {
            findings.criticalMistake(
                attribute, "A critical question needs points that count.",
                advice: "Give it points; it cannot be a bonus or unscored.")
        } else if isRequired == false, let required = element.attribute("required") {
            findings.criticalMistake(
                required, "A critical question cannot be optional.", advice: "Take required=\"no\" out.")
        } else if let below, let possible = points?.possible, below > possible,
            let attribute = element.attribute("below")
        {
            findings.criticalMistake(
                attribute, "The question can earn \(possible) points at most, so it would always fail.",
                advice: "Write a number of points up to \(possible).")
        }
        return CriticalRule(effect: effect, below: below)
    }

    private mutating func checkPointAttributes(_ element: XMLElement) {
        for name in ["weight", "bonus", "unscored", "index", "hide-points"] {
            if let attribute = element.attribute(name),
                QuestionShape.named(element.name)?.attributes.contains(name) ?? false
            {
                findings.attributeWithoutPoints(at: attribute.range, name)
            }
        }
        if let na = element.attribute("na"), na.value == "zero" {
            findings.attributeWithoutPoints(at: na.valueRange, "zero")
        }
    }
}
