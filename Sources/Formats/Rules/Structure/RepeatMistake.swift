import Diagnostics
import SourceXML

enum RepeatMistake {
    static let rule = Rule(
        code: "repeat-mistake", severity: .error,
        summary: "A section says wrongly how often it is filled in.",
        reason:
            """
            A repeated section is filled in once for each thing the shopper names, such as each member of staff: from
            the lowest to the highest number, 50 at most. A repeat inside a repeat could be shown on no scorecard that
            people understand.
            """,
        wrong: [
            .checklist(
                """
                <section id="staff" repeat="↓5..1"><title>Staff</title><yes-no id="clean" points="1"><ask>Was the till clean?</ask></yes-no></section>
                """),
            .checklist(
                """
                <section id="staff" repeat="↓many"><title>Staff</title><yes-no id="clean" points="1"><ask>Was the till clean?</ask></yes-no></section>
                """),
            .checklist(
                """
                <section id="staff" ↓per="employee"><title>Staff</title><yes-no id="clean" points="1"><ask>Was the till clean?</ask></yes-no></section>
                """),
            .checklist(
                """
                <section id="staff" repeat="1..5"><title>Staff</title>
                <section id="phone" ↓repeat="1..2"><title>Phone</title><yes-no id="clean" points="1"><ask>Was the till clean?</ask></yes-no></section></section>
                """),
            .checklist(
                """
                <section id="staff"><title>Staff</title><↓instances>Whom did you meet?</instances><yes-no id="clean" points="1"><ask>Was the till clean?</ask></yes-no></section>
                """),
        ],
        right: [
            .checklist(
                """
                <section id="staff" repeat="1..5" per="employee" combine="worst"><title>Staff</title>
                <instances>Whom did you meet?</instances>
                <yes-no id="clean" points="1"><ask>Was the till clean?</ask></yes-no></section>
                """)
        ])
}

extension Findings {
    mutating func repeatRange(_ attribute: XMLAttribute) {
        report(
            RepeatMistake.rule, at: attribute.valueRange,
            "‘\(attribute.value)’ is not how often a section is filled in.",
            advice: "Write a number such as 3, or the lowest and the highest one such as 1..5; 50 is the most.")
    }

    mutating func nestedRepeat(_ attribute: XMLAttribute, outer: Range<Int>) {
        report(
            RepeatMistake.rule, at: attribute.range, "A repeated section cannot stand inside another one.",
            advice: "Take one of the two repeats out, or put the sections side by side.",
            notes: [note(outer, "the section around it is repeated here")])
    }

    mutating func withoutRepeat(_ place: Range<Int>, _ name: String) {
        report(
            RepeatMistake.rule, at: place, "‘\(name)’ has no effect in a section that is not repeated.",
            advice: "Write repeat=\"1..5\" on the section, or take it out.")
    }
}
