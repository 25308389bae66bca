import Diagnostics

extension CheckRound {
    /// What people read: the findings, a line for each clean file, and one for the sums.
    var text: String {
        // Without findings no place is asked for, and the index of lines need not be made.
        var text = findings.isEmpty ? "" : DiagnosticText(files: files).render(grouped(findings))
        if !text.isEmpty { text += "\n" }
        let marked = Set(findings.map(\.file))
        for (file, others) in checked where !marked.contains(file) {
            text += "\(file): \(verdict(others.filter(marked.contains)))\n"
        }
        if !findings.isEmpty {
            let errors = errors(strict: false)
            text += "\(count(errors, "error")), \(count(findings.count - errors, "warning"));"
            text += " ‘mystery explain CODE’ tells more.\n"
        }
        for stray in strays {
            text +=
                "\(stray): not read. A translation is named after its checklist: shop.tr.xlf for the Turkish of shop.xml.\n"
        }
        if skipped > 0 { text += "\(count(skipped, "other XML file")) skipped: no checklist, library or theme.\n" }
        if links > 0 { text += "\(count(links, "symbolic link")) not followed.\n" }
        return text
    }

    /// What is said of a file without findings, of whose libraries and translations some have findings.
    private func verdict(_ unclean: [String]) -> String {
        guard let first = unclean.first else { return "clean" }
        let more = unclean.count > 1 ? " and \(count(unclean.count - 1, "other file"))" : ""
        return "clean, but ‘\(first)’\(more) that \(more.isEmpty ? "belongs" : "belong") to it"
            + " \(more.isEmpty ? "is" : "are") not"
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension CheckFormat {
    func bytes(_ round: CheckRound, _ status: ExitStatus) throws -> [UInt8] {
        switch self {
        case .text: Array(Output.neutral(round.text).utf8)
        case .json: try FindingRecord.json(round.findings, round.files)
        case .sarif: try encodedJSON(SarifLog(round, status))
        }
    }
}
