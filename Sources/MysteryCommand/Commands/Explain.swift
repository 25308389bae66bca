import ArgumentParser
import Diagnostics
import Formats
import SourceXML

/// `mystery explain CODE`: what a finding means, with a wrong and a right example.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain a finding by its code, with examples; without a code, list them all.")

    static let rules = xmlRules + checklistRules + checklistLints + translationRules + answersRules + themeRules

    @Argument(help: "The code in brackets behind a finding.") var code: String?

    @Flag(help: .hidden) var markdown = false

    func run() throws {
        if markdown {
            Output.text(DiagnosticsPage.markdown(Self.rules))
            return
        }
        guard let code else {
            Output.text(Self.rules.map { "\($0.code): \($0.summary)\n" }.joined())
            return
        }
        guard let rule = Self.rules.first(where: { $0.code == code }) else {
            let near = nearest(to: code, among: Self.rules.map(\.code)).map { "Did you mean ‘\($0)’?" }
            throw CommandFailure(
                "There is no finding ‘\(code)’.", status: .usage, advice: near ?? "‘mystery explain’ lists them all.")
        }
        Output.text(Self.text(rule))
    }

    static func text(_ rule: Rule) -> String {
        var text = "\(rule.code) (\(rule.severity.rawValue))\n\n\(rule.summary)\n\(rule.reason)\n"
        for (title, examples) in [("Wrong (↓ marks the place)", rule.wrong), ("Right", rule.right)] {
            for example in examples {
                let lines = example.source.split(separator: "\n", omittingEmptySubsequences: false)
                text += "\n\(title):\n" + lines.map { "    \($0)\n" }.joined()
            }
        }
        return text
    }
}
