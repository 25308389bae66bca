import Diagnostics
import SourceXML

enum StageMistake {
    static let rule = Rule(
        code: "stage-mistake", severity: .error,
        summary: "A nested section claims another stage of the sale than the section around it.",
        reason:
            """
            A section takes place before, during or after the sale, and everything in it does too. A nested section that
            says otherwise would be shown under the wrong stage.
            """,
        wrong: [
            .checklist(
                """
                <section id="till" stage="during"><title>Till</title>
                <section id="exit" stage="↓after"><title>Exit</title><yes-no id="clean" points="1"><ask>Was the till clean?</ask></yes-no></section></section>
                """)
        ],
        right: [
            .checklist(
                """
                <section id="till" stage="during"><title>Till</title><yes-no id="clean" points="1"><ask>Was the till clean?</ask></yes-no></section>
                <section id="exit" stage="after"><title>Exit</title><yes-no id="goodbye" points="1"><ask>Goodbye?</ask></yes-no></section>
                """)
        ])
}

extension Findings {
    mutating func stageMistake(_ attribute: XMLAttribute, outer: String) {
        report(
            StageMistake.rule, at: attribute.valueRange, "The section around this one takes place ‘\(outer)’ the sale.",
            advice: "Take the stage out here, or move the section out of the other one.")
    }
}
