import Diagnostics
import Evaluation
import SourceXML

enum FractionForPercent {
    static let rule = Rule(
        code: "fraction-for-percent", severity: .warning,
        summary: "A percentage of 1 or less: a fraction was hardly meant.",
        reason:
            """
            Targets, limits and bands are written in percent: 85 is 85%. Written as 0.85 it is less than one percent, and
            nearly every visit reaches it.
            """,
        wrong: [
            .checklist(
                """
                <scoring ↓target="0.85"/>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """),
            .checklist(
                """
                <section id="a" ↓minimum="0.5"><title>A</title><yes-no id="clean" points="1"><ask>Was it clean?</ask><comment when="below full points">What lay there?</comment></yes-no></section>
                """),
        ],
        right: [
            .checklist(
                """
                <scoring target="85"/>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """)
        ])
}

extension LintRun {
    mutating func lintFractions() {
        if let scoring = root.child("scoring") {
            reportFractions(scoring, ["target", "cap"])
            for band in scoring.parts("band") { reportFractions(band, ["from"]) }
            for index in scoring.parts("index") { reportFractions(index, ["cap"]) }
        }
        if let quiz = root.child("briefing")?.child("quiz") { reportFractions(quiz, ["pass"]) }
        for section in topSections { lintFractions(of: section) }
    }

    private mutating func lintFractions(of section: XMLElement) {
        reportFractions(section, ["minimum", "cap"])
        for nested in libraries.items(of: section) where nested.name == "section" { lintFractions(of: nested) }
    }

    private mutating func reportFractions(_ element: XMLElement, _ names: [String]) {
        for attribute in names.compactMap(element.attribute) {
            guard let percent = exactNumber(attribute.value), percent > .zero, percent <= .one else { continue }
            findings.report(
                FractionForPercent.rule, at: attribute.range, "‘\(attribute.name)’ is \(percent) percent.",
                advice: "Write \(percent * 100) if \(percent * 100)% is meant.")
        }
    }
}
