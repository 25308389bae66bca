import Evaluation

/// A failure on a summary; what several do alike is said once, below them.
struct SummaryFailure {
    private let item: Markdown
    private let effect: Markdown
    private let kind: Effect

    init(_ alert: AlertsPart.Alert, _ kind: Effect) {
        var item = "- ✕ \(alert.label): **\(alert.subject.text)**" as Markdown
        for detail in alert.details.dropLast() { item += "\\\n  \(detail.text)" }
        self.item = item
        effect = alert.details.last.map { "\\\n  \($0.text)" } ?? Markdown()
        self.kind = kind
    }

    static func text(_ failures: [SummaryFailure], _ speaker: Speaker) -> Markdown {
        var text = Markdown()
        var told: Set<Effect> = []
        for failure in failures where told.insert(failure.kind).inserted {
            let alike = failures.filter { $0.kind == failure.kind }
            guard alike.count > 1 else {
                text += "\(failure.item)\(failure.effect)\n\n"
                continue
            }
            for one in alike { text += "\(one.item)\n" }
            text += "\n\(speaker.effects(failure.kind).text)\n\n"
        }
        return text
    }
}
