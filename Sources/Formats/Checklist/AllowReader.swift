import Diagnostics
import Evaluation
import SourceXML

extension ChecklistReader {
    /// Checks every `<allow>` of the file: it names a lint, and says why.
    mutating func readAllowances(of element: XMLElement) {
        for child in element.children {
            if child.name == "allow", child.isOfChecklist { readAllow(child) }
            readAllowances(of: child)
        }
    }

    private mutating func readAllow(_ element: XMLElement) {
        conform(element, to: .allow)
        if let reason = element.attribute("reason"), foldedSpace(reason.value).isBlank {
            findings.blankReason(reason)
        }
        guard let lint = element.attribute("lint") else { return }
        if silenceableCodes.contains(lint.value) { return }
        if checklistRules.contains(where: { $0.code == lint.value }) || lint.value == UnusedAllow.rule.code {
            findings.allowOfNoLint(lint)
        } else {
            findings.allowOfUnknownLint(lint, known: silenceableCodes)
        }
    }
}

private let silenceableCodes = silenceableRules.map(\.code)
