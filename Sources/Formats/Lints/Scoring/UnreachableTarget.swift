import Diagnostics
import Evaluation
import SourceXML

enum UnreachableTarget {
    static let rule = Rule(
        code: "unreachable-target", severity: .warning,
        summary: "A target or a section minimum lies above the cap.",
        reason:
            """
            The cap is the highest percentage that a score may have. What must be reached cannot lie above it: every visit
            would miss it.
            """,
        wrong: [
            .checklist(
                """
                <scoring ↓target="95" cap="90"/>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """),
            .checklist(
                """
                <section id="a" ↓minimum="80" cap="70"><title>A</title><yes-no id="clean" points="1"><ask>Was it clean?</ask><comment when="below full points">What lay there?</comment></yes-no></section>
                """),
        ],
        right: [
            .checklist(
                """
                <scoring target="90" cap="95"/>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """)
        ])
}

extension LintRun {
    mutating func lintUnreachableTargets() {
        if let target = root.child("scoring")?.attribute("target") {
            report(target, above: checklist.scoring.cap, "The target")
        }
        for section in topSections { lintMinimum(of: section) }
    }

    private mutating func lintMinimum(of section: XMLElement) {
        if let minimum = section.attribute("minimum"), let id = section.attribute("id")?.identifier,
            let read = checklist.outline.section(SectionID(id))
        {
            report(minimum, above: read.cap, "The minimum of this section")
        }
        for nested in libraries.items(of: section) where nested.name == "section" { lintMinimum(of: nested) }
    }

    private mutating func report(_ attribute: XMLAttribute, above cap: Cap, _ what: String) {
        guard case .at(let percent) = cap, let aim = exactNumber(attribute.value), aim > percent else { return }
        findings.report(
            UnreachableTarget.rule, at: attribute.range,
            "\(what) is \(aim), but the cap lets no score above \(percent).",
            advice: "Lower it, or raise the cap.")
    }
}
