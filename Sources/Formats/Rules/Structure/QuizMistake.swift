import Diagnostics
import SourceXML

enum QuizMistake {
    static let rule = Rule(
        code: "quiz-mistake", severity: .error,
        summary: "A question of the quiz has no right answer, or only right ones.",
        reason:
            """
            The shopper must show that the briefing was understood: each item of the quiz needs at least one option with
            correct="yes" and one without.
            """,
        wrong: [
            .checklist(
                """
                <briefing><quiz><↓item id="secret"><ask>May you say that you are a shopper?</ask><option value="yes">Yes</option><option value="no">No</option></item></quiz></briefing>
                <section id="main"><title>Main</title><yes-no id="clean"><ask>Clean?</ask></yes-no></section>
                """),
            .checklist(
                """
                <briefing><↓quiz/></briefing>
                <section id="main"><title>Main</title><yes-no id="clean"><ask>Clean?</ask></yes-no></section>
                """),
        ],
        right: [
            .checklist(
                """
                <briefing><quiz pass="80"><item id="secret"><ask>May you say that you are a shopper?</ask><option value="yes">Yes</option><option value="no" correct="yes">No</option></item></quiz></briefing>
                <section id="main"><title>Main</title><yes-no id="clean"><ask>Clean?</ask></yes-no></section>
                """)
        ])
}

extension Findings {
    mutating func quizMistake(_ element: XMLElement, _ problem: String, advice: String) {
        report(QuizMistake.rule, at: element.nameRange, problem, advice: advice)
    }
}
