import Diagnostics
import SourceXML

enum ScaleAndOptions {
    static let rule = Rule(
        code: "scale-and-options", severity: .error,
        summary: "A question has both a scale and options of its own.",
        reason:
            """
            Only one of the two can be what the shopper chooses from.
            """,
        wrong: [
            .checklist(
                """
                <scale id="agree5"><option value="5">Agree</option><option value="1">Disagree</option></scale>
                <section id="main"><title>Main</title><rating id="fair" scale="agree5"><ask>The price was fair.</ask><↓option value="3">So so</option></rating></section>
                """)
        ],
        right: [
            .question(
                """
                <rating id="fair"><ask>The price was fair.</ask><option value="5">Agree</option><option value="1">Disagree</option></rating>
                """)
        ])
}

extension Findings {
    mutating func scaleAndOptions(_ option: XMLElement, scale: XMLAttribute) {
        report(
            ScaleAndOptions.rule, at: option.nameRange, "The options come from the scale ‘\(scale.value)’ already.",
            advice: "Take the options out, or the attribute ‘scale’.",
            notes: [note(scale.range, "the scale is named here")])
    }
}
