import Evaluation

/// The columns of the code book, in their order; docs/preview.md says what each holds.
package enum CodeBookColumn: String, CaseIterable, Sendable {
    case number
    case sectionID = "section_id"
    case sectionTitle = "section_title"
    case repeated = "repeated_in"
    case questionID = "question_id"
    case formerIDs = "former_ids"
    case matrix
    case type
    case questionText = "question_text"
    case value
    case label
    case valuePoints = "value_points"
    case valueMarks = "value_marks"
    case range
    case unit
    case formula
    case required
    case notApplicable = "na"
    case points
    case weight
    case counting
    case critical
    case indices
    case nature
    case standardReference = "standard_ref"
    case standard
    case when
    case comment
    case evidence
}

/// One row for each value of each question, and one for a question without listed values (RFC 4180).
package func renderCodeBookCSV(_ book: CodeBook) -> [UInt8] {
    var bytes: [UInt8] = []
    append(CodeBookColumn.allCases.map { .text($0.rawValue) }, to: &bytes)
    for entry in book.entries {
        let values: [CodeBookValue?] = entry.values.isEmpty ? [nil] : entry.values
        for value in values {
            append(CodeBookColumn.allCases.map { book.cell($0, entry, value) }, to: &bytes)
        }
    }
    return bytes
}

private func append(_ row: [CSVCell], to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        cell.append(to: &bytes)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
}

extension CodeBook {
    fileprivate func cell(_ column: CodeBookColumn, _ entry: CodeBookEntry, _ value: CodeBookValue?) -> CSVCell {
        switch column {
        case .value: text(value?.value)
        case .label: text(value?.label)
        case .valuePoints: value?.points.map { .number($0.exactText) } ?? .nothing
        case .valueMarks: text(value?.marks.joined(separator: "; "))
        case .number: number(entry).map { .number("\($0)") } ?? .nothing
        case .sectionID: text(entry.sectionID)
        case .sectionTitle: text(entry.section.title)
        case .repeated: text(entry.repeated?.name)
        default: cell(column, entry)
        }
    }

    private func cell(_ column: CodeBookColumn, _ entry: CodeBookEntry) -> CSVCell {
        let question = entry.question
        return switch column {
        case .questionID: text(question.id.written.name)
        case .formerIDs: text(question.formerIDs.map(\.written.name).joined(separator: " "))
        case .matrix: text(question.matrix?.matrix)
        case .type: text(question.kind.elementName)
        case .questionText: text(ask(question))
        case .range: text(entry.range)
        case .unit: text(entry.unit)
        case .formula: text(entry.formula)
        case .required: text(question.takesAnswer ? (question.isRequired ? "yes" : "no") : "")
        case .notApplicable: text(question.takesAnswer ? entry.notApplicable : "")
        case .points: question.points.map { .number($0.possible.exactText) } ?? .nothing
        case .weight: question.points.map { _ in .number(question.weight.exactText) } ?? .nothing
        case .counting: text(entry.counting)
        case .critical: text(entry.critical)
        case .indices: text(entry.indices)
        case .nature: text(question.nature == .unstated ? "" : question.nature.rawValue)
        case .standardReference: text(question.standard?.reference)
        case .standard: text(question.standard?.text)
        case .when: text(question.when?.description)
        case .comment: text(entry.comments)
        case .evidence: text(entry.evidence)
        default: .nothing
        }
    }

    private func text(_ words: String?) -> CSVCell {
        guard let words, !words.isEmpty else { return .nothing }
        return .text(words)
    }
}
