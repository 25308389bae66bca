import Diagnostics

enum RepeatReference {
    static let rule = Rule(
        code: "repeat-reference", severity: .error,
        summary: "A condition looks at a question of a repeated section without saying of which instance.",
        reason:
            """
            A repeated section is filled in for each thing the shopper names, so its questions have several answers. Inside
            the section a name means the same instance; from outside only count, sum, mean, min, max, any and all look in.
            """,
        wrong: [
            .checklist(
                """
                <section id="staff" repeat="1..5"><title>Staff</title><yes-no id="polite"><ask>Polite?</ask></yes-no></section>
                <section id="end"><title>End</title><text id="why" when="↓polite is no"><ask>Why?</ask></text></section>
                """),
            .checklist(
                """
                <section id="staff" repeat="1..5"><title>Staff</title><yes-no id="polite"><ask>Polite?</ask></yes-no></section>
                <section id="tills" repeat="1..5"><title>Tills</title><yes-no id="clean"><ask>Clean?</ask></yes-no></section>
                <section id="end"><title>End</title><text id="why" when="any(polite is no and ↓clean is no)"><ask>Why?</ask></text></section>
                """),
        ],
        right: [
            .checklist(
                """
                <section id="staff" repeat="1..5"><title>Staff</title><yes-no id="polite"><ask>Polite?</ask></yes-no>
                <text id="how" when="polite is no"><ask>How?</ask></text></section>
                <section id="end"><title>End</title><text id="why" when="any(polite is no) and count(staff) more than 1"><ask>Why?</ask></text></section>
                """)
        ])
}

extension Findings {
    mutating func repeatReference(_ name: String, at range: Range<Int>, section: String, isYesNo: Bool) {
        let example = isYesNo ? "any(\(name) is no) or count(\(name) is yes)" : "any(\(name) …) or count(\(name) …)"
        report(
            RepeatReference.rule, at: range,
            "‘\(name)’ stands in the repeated section ‘\(section)’ and has one answer for each instance.",
            advice: "Write \(example); sum, mean, min, max and all look in too.")
    }

    mutating func twoRepeats(_ name: String, at range: Range<Int>, sections: (String, String)) {
        report(
            RepeatReference.rule, at: range,
            "‘\(name)’ stands in the repeated section ‘\(sections.1)’, but this part ranges over ‘\(sections.0)’.",
            advice: "Look into one repeated section at a time, such as any(…) and any(…).")
    }

    mutating func repeatedScore(_ name: String, at range: Range<Int>, outer: String) {
        report(
            RepeatReference.rule, at: range,
            "The section ‘\(name)’ stands in the repeated section ‘\(outer)’ and has one score for each instance.",
            advice: "Write score(\(outer)), which combines all of them.")
    }
}
