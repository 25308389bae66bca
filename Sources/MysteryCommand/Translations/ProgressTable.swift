/// The progress of translations as people read it: a line for each checklist and language.
struct ProgressTable {
    private let records: [ProgressRecord]

    init(_ records: [ProgressRecord]) { self.records = records }

    var text: String {
        guard !records.isEmpty else {
            return "Nothing is translated yet; ‘mystery translations export --lang’ begins.\n"
        }
        let head = [
            "checklist", "language", "texts", "translated", "to review", "stale", "missing", "wrong", "as it is",
            "unused",
        ]
        let rows = [head] + records.map(row)
        let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var text = ""
        for row in rows {
            let cells = row.indices.map { cell(row[$0], widths[$0], isWord: $0 < 2) }
            text += cells.joined(separator: "  ") + "\n"
        }
        for record in records where record.isUnreadable {
            text += "\(record.file ?? "") cannot be used; ‘mystery translations check’ tells why.\n"
        }
        return text
    }

    private func row(_ record: ProgressRecord) -> [String] {
        let counts = [record.texts] + record.states.map(\.texts) + [record.unused.count]
        return [record.checklist, record.language] + counts.map { $0 == 0 ? "-" : String($0) }
    }

    /// Words to the left, numbers to the right.
    private func cell(_ text: String, _ width: Int, isWord: Bool) -> String {
        let space = String(repeating: " ", count: width - text.count)
        return isWord ? text + space : space + text
    }
}
