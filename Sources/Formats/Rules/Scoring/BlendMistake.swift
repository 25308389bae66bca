import Diagnostics
import SourceXML

enum BlendMistake {
    static let rule = Rule(
        code: "blend-mistake", severity: .error,
        summary: "A part of a blend cannot be blended.",
        reason:
            """
            A blend makes the overall score of parts that have a score: overall (what the model gives), a section, an
            index, or a question with points; at least two of them, each once.
            """,
        wrong: [
            .checklist(
                """
                <scoring><blend><part of="overall" weight="70"/><part of="↓feeling" weight="30"/></blend></scoring>
                <section id="audit"><title>Audit</title><yes-no id="clean" points="1"><ask>Clean?</ask></yes-no></section>
                <section id="feel"><title>Feel</title><yes-no id="nice" points="1"><ask>Nice?</ask></yes-no></section>
                """),
            .checklist(
                """
                <scoring><blend><part of="audit" weight="70"/><part of="↓audit" weight="30"/></blend></scoring>
                <section id="audit"><title>Audit</title><yes-no id="clean" points="1"><ask>Clean?</ask></yes-no></section>
                <section id="feel"><title>Feel</title><yes-no id="nice" points="1"><ask>Nice?</ask></yes-no></section>
                """),
            .checklist(
                """
                <scoring><↓blend><part of="audit" weight="70"/></blend></scoring>
                <section id="audit"><title>Audit</title><yes-no id="clean" points="1"><ask>Clean?</ask></yes-no></section>
                <section id="feel"><title>Feel</title><yes-no id="nice" points="1"><ask>Nice?</ask></yes-no></section>
                """),
        ],
        right: [
            .checklist(
                """
                <scoring><blend><part of="audit" weight="70"/><part of="feel" weight="30" required="yes"/></blend></scoring>
                <section id="audit"><title>Audit</title><yes-no id="clean" points="1"><ask>Clean?</ask></yes-no></section>
                <section id="feel"><title>Feel</title><yes-no id="nice" points="1"><ask>Nice?</ask></yes-no></section>
                """)
        ])
}

extension Findings {
    mutating func unknownPart(_ attribute: XMLAttribute, known: [String]) {
        report(
            BlendMistake.rule, at: attribute.valueRange,
            "‘\(attribute.value)’ is neither ‘overall’ nor a section, an index or a question.",
            advice: suggestion(for: attribute.value, among: known, list: "It can be made of"))
    }

    mutating func partTwice(_ attribute: XMLAttribute, first: Range<Int>) {
        report(
            BlendMistake.rule, at: attribute.valueRange, "‘\(attribute.value)’ is a part of the blend already.",
            advice: "Name each part once.", notes: [note(first, "named here first")])
    }

    mutating func partWithoutPoints(_ attribute: XMLAttribute) {
        report(
            BlendMistake.rule, at: attribute.valueRange, "Nothing in ‘\(attribute.value)’ earns points.",
            advice: "Name a part that has points, or give it some.")
    }

    mutating func tooFewParts(_ element: XMLElement) {
        report(
            BlendMistake.rule, at: element.nameRange, "A blend has at least two parts.",
            advice: "Add <part of=\"…\" weight=\"…\"/>, or take the blend out.")
    }
}
