import Evaluation

/// Every question of a visit as one row of a CSV file (RFC 4180), for spreadsheets and statistics.
package func renderCSV(
    _ scorecard: Scorecard, _ checklist: Checklist, _ visit: Visit, _ options: ReportOptions
) -> [UInt8] {
    let presenter = Presenter(scorecard, checklist, visit, options)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512 + presenter.items.count * 400)
    append(CSVColumn.allCases.map { .text($0.rawValue) }, to: &bytes)
    for item in presenter.items {
        append(CSVColumn.allCases.map { presenter.cell($0, item) }, to: &bytes)
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

extension Presenter {
    fileprivate func cell(_ column: CSVColumn, _ item: Item) -> CSVCell {
        switch column {
        case .visitID: .text(visit.details.id)
        case .location: .text(visit.details.location)
        case .date: .number(visit.details.date.text)
        case .checklistID: .text(visit.pin.id)
        case .checklistVersion: .text(visit.pin.version)
        case .sectionID: .text(item.score.section.name)
        case .sectionTitle: .text(title(item.score.section).text)
        case .questionID: .text(item.question.id.name)
        case .questionText: .text(ask(item.question).text)
        case .kind: .text(item.question.kind.elementName)
        case .state: .text(state(item).rawValue)
        case .reason: text(reason(item))
        case .answer: state(item) == .answered ? item.value.map(raw) ?? .nothing : .nothing
        case .answerShown: text(state(item) == .answered ? answer(item)?.text : nil)
        case .comment: text(state(item) == .notAsked ? nil : item.entry.comment)
        case .evidence: state(item) == .notAsked ? .nothing : .number(String(item.entry.evidence.count))
        case .pointsEarnedExact, .pointsEarned, .pointsPossibleExact, .pointsPossible, .pointsLostPercent, .critical:
            scoreCell(column, item)
        }
    }

    private func scoreCell(_ column: CSVColumn, _ item: Item) -> CSVCell {
        guard case .scored(let earned, let possible, _) = item.score.outcome else {
            return column == .critical ? text(item.critical?.rawValue) : .nothing
        }
        return switch column {
        case .pointsEarnedExact: .number(earned.exactText)
        case .pointsEarned: .number(decimal(earned))
        case .pointsPossibleExact: .number(possible.exactText)
        case .pointsPossible: .number(decimal(possible))
        case .pointsLostPercent: item.loss.map { .number($0.percent.text) } ?? (hasScore ? .number("0") : .nothing)
        default: text(item.critical?.rawValue)
        }
    }

    private var hasScore: Bool { scorecard.overall != nil }

    /// As sections show points: whole when they are exact, else with the decimals of the score, always with a point.
    private func decimal(_ points: Rational) -> String {
        let exact = points.exactText
        return exact.utf8.contains(UInt8(ascii: "/")) ? points.text(decimals: scorecard.model.decimals) : exact
    }

    private func text(_ words: String?) -> CSVCell {
        guard let words, !words.isEmpty else { return .nothing }
        return .text(words)
    }
}
