import Diagnostics

extension SarifLog {
    /// The whole round as one run.
    init(_ round: CheckRound, _ status: ExitStatus) {
        var builder = SarifBuilder(round)
        let results = sorted(round.findings).map { builder.result($0) }
        let notifications = round.failures.map { failure in
            SarifInvocation.Notification(message: SarifMessage(sentences(failure.message, failure.advice)))
        }
        let run = SarifRun(
            tool: SarifTool(driver: SarifTool.Driver(rules: builder.rules.map(SarifRule.init))),
            invocations: [
                SarifInvocation(
                    executionSuccessful: round.failures.isEmpty, exitCode: status.rawValue,
                    toolExecutionNotifications: notifications)
            ],
            artifacts: round.files.map {
                SarifArtifact(location: SarifFile(uri: SarifURI.of($0.name), index: nil), length: $0.bytes.count)
            },
            results: results)
        self.init(runs: [run])
    }
}

extension SarifRule {
    init(_ rule: Rule) {
        id = rule.code
        shortDescription = SarifMessage(rule.summary)
        fullDescription = SarifMessage(rule.reason)
        help = SarifMessage(Explain.text(rule), markdown: DiagnosticsPage.reasonAndExamples(rule))
        defaultConfiguration = Configuration(level: rule.severity.sarifLevel)
    }
}

/// Turns findings into results, and knows files and rules by their numbers.
private struct SarifBuilder {
    /// The rules that were broken, in the order of the diagnostics page.
    let rules: [Rule]
    private let ruleNumbers: [String: Int]
    private let files: [String: (number: Int, source: SourceFile, index: LineIndex)]
    private var fingerprints = LineFingerprints()

    init(_ round: CheckRound) {
        let broken = Set(round.findings.map(\.code))
        rules = Explain.rules.filter { broken.contains($0.code) }
        ruleNumbers = Dictionary(
            rules.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let marked = Set(round.findings.flatMap { [$0.file] + $0.notes.map(\.file) })
        files = Dictionary(
            round.files.enumerated().filter { marked.contains($0.element.name) }
                .map { ($0.element.name, ($0.offset, $0.element, $0.element.lineIndex())) },
            uniquingKeysWith: { first, _ in first })
    }

    mutating func result(_ finding: Diagnostic) -> SarifResult {
        let related = finding.notes.enumerated().map { number, note in
            location(note.file, note.range, id: number + 1, message: SarifMessage(note.message))
        }
        let fingerprint = files[finding.file].map { fingerprints.next(finding, $0.source, $0.index) }
        return SarifResult(
            ruleId: finding.code, ruleIndex: ruleNumbers[finding.code], level: finding.severity.sarifLevel,
            message: SarifMessage(sentences(finding.message, finding.advice)),
            locations: [location(finding.file, finding.range)], relatedLocations: related.isEmpty ? nil : related,
            partialFingerprints: fingerprint.map { [LineFingerprints.key: $0] } ?? [:])
    }

    private func location(
        _ file: String, _ range: Range<Int>, id: Int? = nil, message: SarifMessage? = nil
    ) -> SarifLocation {
        let known = files[file]
        let region = known.map { file in
            let (start, end) = (file.index.place(at: range.lowerBound), file.index.place(at: range.upperBound))
            return SarifRegion(
                startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
        }
        let place = SarifFile(uri: SarifURI.of(file), index: known?.number)
        return SarifLocation(
            id: id, message: message,
            physicalLocation: SarifLocation.Physical(artifactLocation: place, region: region))
    }
}

extension Severity {
    fileprivate var sarifLevel: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        }
    }
}

private func sentences(_ message: String, _ advice: String?) -> String {
    advice.map { "\(message) \($0)" } ?? message
}
