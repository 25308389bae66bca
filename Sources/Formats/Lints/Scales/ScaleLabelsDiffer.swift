import Diagnostics
import Evaluation
import SourceXML

enum ScaleLabelsDiffer {
    static let rule = Rule(
        code: "scale-labels-differ", severity: .warning,
        summary: "Two scales have the same values, but different words for them.",
        reason:
            """
            Two scales of agreement with the same values are compared as if they were one; a 4 must not be "agree" here
            and "strongly agree" there. The same labels in another order are reported too: nobody who compares the values
            would see that they are turned round. Scales of agreement are known in English, Turkish, Hungarian and Tamil.
            """,
        wrong: [
            .checklist(
                """
                <scale id="agree"><option value="1">Disagree</option><option value="2">Neither</option><option value="3">Agree</option></scale>
                <scale id="agree-2"><option value="1">Disagree</option><option value="2">↓Partly</option><option value="3">Agree</option></scale>
                <section id="main"><title>Main</title><rating id="fair" scale="agree"><ask>The price was fair.</ask></rating><rating id="warm" scale="agree-2"><ask>The room was warm.</ask></rating></section>
                """)
        ],
        right: [
            .checklist(
                """
                <scale id="agree"><option value="1">Disagree</option><option value="2">Neither</option><option value="3">Agree</option></scale>
                <scale id="likely"><option value="1">Unlikely</option><option value="2">Perhaps</option><option value="3">Likely</option></scale>
                <section id="main"><title>Main</title><rating id="fair" scale="agree"><ask>The price was fair.</ask></rating><rating id="back" scale="likely"><ask>How likely are you to come back?</ask></rating></section>
                """)
        ])
}

extension LintRun {
    mutating func lintScaleLabels() {
        struct Key: Hashable {
            let values: [String]
            /// The labels without their order; none for a scale of agreement, which is compared with every other one.
            let labels: [String]
        }
        var first: [Key: LabelledScale] = [:]
        for holder in optionHolders {
            guard let scale = LabelledScale(holder) else { continue }
            let isAgreement = words?.isAgreement(scale.options.map(\.label)) ?? false
            let key = Key(
                values: scale.options.map(\.value).sorted(),
                labels: isAgreement ? [] : scale.options.map(\.label).sorted())
            guard let other = first[key] else {
                first[key] = scale
                continue
            }
            if let (option, theirs) = scale.firstDifference(from: other) { report(option, theirs) }
        }
    }

    private mutating func report(_ option: LabelledScale.Option, _ other: LabelledScale.Option) {
        findings.report(
            ScaleLabelsDiffer.rule, at: option.place,
            "‘\(option.value)’ means ‘\(option.label)’ here, but ‘\(other.label)’ in another scale.",
            advice: "Use one scale for both, or give this one other values.",
            notes: [findings.note(other.place, "the other scale is here")])
    }
}

/// The options of a scale as they are compared: what they are called, and where.
private struct LabelledScale {
    struct Option {
        let value: String
        let label: String
        let place: Range<Int>
    }

    let options: [Option]
    private let optionOfValue: [String: Option]

    /// `nil` for fewer than three options.
    init?(_ holder: XMLElement) {
        let options = holder.parts("option").compactMap { option -> Option? in
            guard let value = option.attribute("value")?.value, let label = plainText(of: option) else { return nil }
            return Option(value: value, label: label.lowercased(), place: option.textRange)
        }
        guard options.count >= 3 else { return nil }
        self.options = options
        optionOfValue = Dictionary(options.map { ($0.value, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func firstDifference(from other: LabelledScale) -> (Option, Option)? {
        for option in options {
            if let theirs = other.optionOfValue[option.value], theirs.label != option.label { return (option, theirs) }
        }
        return nil
    }
}
