import Evaluation
import Phrases

/// Words a scorecard; every number in it was made by scoring, here they only get their sentences.
package func present(
    _ scorecard: Scorecard, _ checklist: Checklist, _ visit: Visit, _ options: ReportOptions
) -> Page {
    Presenter(scorecard, checklist, visit, options).page()
}

/// Everything the parts of a page are worded from.
struct Presenter {
    let scorecard: Scorecard
    let checklist: Checklist
    let visit: Visit
    let options: ReportOptions
    let speaker: Speaker
    let items: [Item]
    let sectionScores: [SectionID: SectionScore]

    /// A question with all that is known about it.
    struct Item {
        let question: Question
        let score: QuestionScore
        let entry: Entry
        /// Counts the questions that take an answer, from 1, in the order of the checklist.
        let number: Int
        let loss: PointsLost?
        let critical: CriticalResult.Standing?
    }

    init(_ scorecard: Scorecard, _ checklist: Checklist, _ visit: Visit, _ options: ReportOptions) {
        self.scorecard = scorecard
        self.checklist = checklist
        self.visit = visit
        self.options = options
        speaker = Speaker(options.language)
        sectionScores = Dictionary(scorecard.sections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let losses = Dictionary(scorecard.losses.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
        let criticals = Dictionary(
            scorecard.criticals.map { ($0.question, $0.standing) }, uniquingKeysWith: { first, _ in first })
        var items: [Item] = []
        items.reserveCapacity(scorecard.questions.count)
        for score in scorecard.questions {
            guard let question = checklist.question(score.id), question.takesAnswer else { continue }
            items.append(
                Item(
                    question: question, score: score, entry: visit.entry(question.id), number: items.count + 1,
                    loss: losses[question.id], critical: criticals[question.id]))
        }
        self.items = items
    }

    func page() -> Page {
        let answersLanguage = visit.details.language
        return Page(
            format: Page.currentFormat,
            languages: PageLanguages(
                interface: options.language.rawValue, direction: .leftToRight, checklist: checklist.language,
                answers: answersLanguage, original: checklist.untranslated?.language),
            labels: labels(), headline: headline(), visit: visitLine(),
            draft: scorecard.isFinal ? nil : speaker.say(.draftNotice), alerts: alerts(), summary: summary(),
            strengths: strengths(), actions: actions(), sections: sectionsPart(), losses: lossesPart(),
            timings: timings(), answers: answers(), comparison: comparison(), arithmetic: arithmetic(),
            method: method(),
            scorecard: scorecard)
    }

    private func labels() -> PageLabels {
        PageLabels(
            scorecard: speaker.words(.scorecard), skip: speaker.words(.skipToContent), show: speaker.words(.showLabel),
            all: speaker.words(.showAll), problems: speaker.words(.showProblems), comments: speaker.words(.showComments)
        )
    }

    private func visitLine() -> Sentence {
        speaker.say(
            .visitLine,
            [
                "location": location, "date": speaker.date(visit.details.date),
                "checklist": ofChecklist(checklist.title),
            ])
    }

    var location: Sentence { .quote(visit.details.location, .name) }

    func item(_ id: QuestionID) -> Item? { items.first { $0.question.id == id } }

    func ask(_ question: Question) -> Sentence { ofChecklist(question.ask) }

    /// The title of a section; of one of a repeated section's, what it was filled in for.
    func title(_ section: SectionID) -> Sentence {
        let score = sectionScores[section]
        if let instance = score?.instance { return .quote(instance.name, .shopper) }
        return ofChecklist(score?.title ?? section.name)
    }

    /// A text of the checklist; one that is not translated stands in the language that the checklist was written in.
    func ofChecklist(_ text: String) -> Sentence {
        let isUntranslated = checklist.untranslated?.contains(text) ?? false
        return .quote(text, isUntranslated ? .original : .checklist)
    }

    /// Points of the score, with the decimals of every shown score.
    func points(ofScore value: Rational) -> Sentence {
        .number(speaker.format.number(value.text(decimals: scorecard.model.decimals)))
    }
}
