import Evaluation
import SourceXML

extension ChecklistReader {
    /// The rows of a matrix, each a question of its own; what the matrix says holds where a row says nothing.
    mutating func readMatrix(_ element: XMLElement) -> [Question] {
        conform(element, to: QuestionShape.named("matrix") ?? .text)
        let rows = element.parts("row")
        if rows.isEmpty, !element.hasMisspelt("row") {
            findings.missingElement(
                "rows", in: element, advice: "Add <row id=\"…\">…</row> for each thing that is asked about.")
        }
        let matrix = MatrixParts(
            element: element, id: identifier(element, "id") ?? "", ask: requiredText("ask", of: element) ?? "",
            help: optionalText("help", of: element), example: optionalText("example", of: element),
            standard: readStandard(element), scale: optionScale(element), points: points(element),
            followUps: readFollowUps(element), when: element.attribute("when"))
        checkMatrixPoints(matrix, rows)
        return rows.enumerated().compactMap { index, row in
            readRow(row, matrix, MatrixRow(matrix: matrix.id, stem: matrix.ask, index: index, count: rows.count))
        }
    }

    private mutating func readRow(_ row: XMLElement, _ matrix: MatrixParts, _ place: MatrixRow) -> Question? {
        conform(row, to: QuestionShape.row)
        defer { questionCount += 1 }
        let id = identifier(row, "id") ?? ""
        let when = (row.attribute("when") ?? matrix.when).flatMap { condition($0, of: .question(id)) }
        guard let scale = matrix.scale else { return nil }
        let full = points(row) ?? matrix.points
        let options = scale.entries.map { $0.option.with(points: $0.points?.value(of: full)) }
        let hasPoints = !options.isEmpty && options.allSatisfy { $0.points != nil }
        let rule: PointsRule? =
            hasPoints ? .options(floor: .zero, possible: options.compactMap(\.points).max() ?? .zero) : nil
        let isScored = hasPoints && !(yesNo(holder(row, matrix, "unscored"), "unscored") ?? false)
        let isBonus = yesNo(row, "bonus") ?? false
        let isRequired = yesNo(holder(row, matrix, "required"), "required")
        return Question(
            id: QuestionID(id), kind: .choice(options), ask: text(of: row) ?? "", help: matrix.help,
            example: matrix.example, isRequired: isRequired,
            notApplicable: readNotApplicable(holder(row, matrix, "na")), when: when,
            comments: comments(matrix.followUps.comments, hasPoints: hasPoints),
            evidence: evidence(matrix.followUps.evidence, hasPoints: hasPoints), points: rule, isScored: isScored,
            isBonus: isBonus, weight: weight(holder(row, matrix, "weight")),
            critical: readCritical(row, rule, isScored: isScored, isBonus: isBonus, isRequired: isRequired),
            standard: matrix.standard, nature: readNature(holder(row, matrix, "nature")),
            indices: readIndices(holder(row, matrix, "index"), isScored: isScored),
            hidesPoints: yesNo(holder(row, matrix, "hide-points"), "hide-points") ?? false,
            formerIDs: formerNames(row).map { QuestionID($0) }, matrix: place)
    }

    /// The element whose attribute counts: the row's own, else that of the matrix.
    private func holder(_ row: XMLElement, _ matrix: MatrixParts, _ name: String) -> XMLElement {
        row.attribute(name) == nil ? matrix.element : row
    }

    private mutating func checkMatrixPoints(_ matrix: MatrixParts, _ rows: [XMLElement]) {
        guard let scale = matrix.scale, !scale.entries.isEmpty else { return }
        let withPoints = ([matrix.element] + rows).lazy.compactMap { $0.attribute("points") }.first
        if scale.entries.allSatisfy({ $0.points == nil }) {
            if let withPoints {
                findings.missingPoints(
                    at: withPoints.range, "The matrix has points, but none of its options says how they are earned.",
                    advice: "Give each option points, such as points=\"100%\".")
            }
        } else if let without = optionElements(matrix.element).first(where: { $0.lacks(attribute: "points") }) {
            findings.missingPoints(
                at: without.nameRange, "This option has no points, but others of the matrix have.",
                advice: "Write points=\"0\" if it earns nothing.")
        } else if withPoints == nil, matrix.element.attribute("scale") == nil,
            let share = optionElements(matrix.element).lazy.compactMap({ $0.attribute("points") }).first(where: {
                $0.value.hasSuffix("%")
            })
        {
            findings.missingPoints(
                at: share.valueRange, "A share needs the points of the rows.",
                advice: "Write points=\"…\" on the matrix or on each row.")
        }
    }

    private func optionElements(_ matrix: XMLElement) -> [XMLElement] {
        (scope.optionHolder(of: matrix) ?? matrix).parts("option")
    }
}

/// What the rows of a matrix have in common.
private struct MatrixParts {
    let element: XMLElement
    let id: String
    let ask: String
    let help: String?
    let example: String?
    let standard: Standard?
    let scale: OptionScale?
    let points: Rational?
    let followUps: SectionFollowUps
    let when: XMLAttribute?
}

extension Option {
    func with(points: Rational?) -> Option {
        Option(
            value: value, label: label, points: points, requiresComment: requiresComment, isExclusive: isExclusive,
            endsVisit: endsVisit, requiresEvidence: requiresEvidence)
    }
}
