import Evaluation
import Phrases

/// Words a scorecard; every number in it was made by scoring, here they only get their sentences.
package func present(
    _ scorecard: Scorecard, _ checklist: Checklist, _ visit: Visit, _ options: ReportOptions
) -> Page {
    Presenter(scorecard, checklist, visit, options).page().dressed(in: options.theme)
}

/// Everything the parts of a page are worded from.
struct Presenter {
    let scorecard: Scorecard
    let checklist: Checklist
    let visit: Visit
    let options: ReportOptions
    let speaker: Speaker
    let items: [Item]
    private let places: [QuestionID: Int]
    let sectionScores: [SectionID: SectionScore]
    let routing: Routing
    let filling: TextFilling
    /// The fewest questions that lift the score to the next band; `nil` where it is not asked for, or there is none.
    let shortestWay: WayToNextBand?

    /// A question with all that is known about it.
    struct Item {
        let question: Question
        let score: QuestionScore
        let entry: Entry
        /// What was answered, or computed.
        let value: AnswerValue?
        /// Counts the questions with an answer or a computed value, from 1, in the order of the checklist.
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
        shortestWay = options.advises ? scorecard.wayToNextBand(visit, checklist) : nil
        let routing = Routing(checklist, visit)
        self.routing = routing
        filling = TextFilling(checklist, visit, routing)
        sectionScores = Dictionary(scorecard.sections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let losses = Dictionary(scorecard.losses.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
        let criticals = Dictionary(
            scorecard.criticals.map { ($0.question, $0.standing) }, uniquingKeysWith: { first, _ in first })
        var items: [Item] = []
        items.reserveCapacity(scorecard.questions.count)
        for score in scorecard.questions where !score.outcome.isOfEmptySlot {
            guard let question = checklist.question(score.id), question.takesAnswer || question.isComputed else {
                continue
            }
            let entry = visit.entry(question.id)
            let value = question.isComputed ? routing.standing(question.id, checklist, visit).value : entry.reply?.value
            items.append(
                Item(
                    question: question, score: score, entry: entry, value: value, number: items.count + 1,
                    loss: losses[question.id], critical: criticals[question.id]))
        }
        self.items = items
        places = Dictionary(
            zip(items.map(\.question.id), items.indices), uniquingKeysWith: { first, _ in first })
    }

    func page() -> Page {
        let answersLanguage = visit.details.language
        return Page(
            format: Page.currentFormat,
            languages: PageLanguages(
                interface: options.language.rawValue,
                direction: speaker.language.isRightToLeft ? .rightToLeft : .leftToRight, checklist: checklist.language,
                answers: answersLanguage, original: checklist.untranslated?.language),
            labels: labels(), headline: headline(), visit: visitLine(),
            draft: scorecard.isFinal ? nil : speaker.say(.draftNotice), alerts: alerts(), summary: summary(),
            strengths: strengths(), actions: actions(), way: way(), sections: sectionsPart(), blend: blendPart(),
            indices: indicesPart(),
            losses: lossesPart(),
            timings: timings(), warnings: warnings(), answers: answers(), comparison: comparison(),
            arithmetic: arithmetic(),
            method: method(),
            scorecard: scorecard)
    }

    private func labels() -> PageLabels {
        PageLabels(
            scorecard: speaker.words(.scorecard), skip: speaker.words(.skipToContent), show: speaker.words(.showLabel),
            all: speaker.words(.showAll), problems: speaker.words(.showProblems),
            comments: speaker.words(.showComments),
            annex: options.files.contains { if case .picture = $0.content { true } else { false } }
                ? speaker.words(.headingPhotos) : nil)
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

    func item(_ id: QuestionID) -> Item? { places[id].map { items[$0] } }

    /// A text of the checklist; one that is not translated stands in the language that the checklist was written in.
    func ofChecklist(_ text: String, filled: String? = nil) -> Sentence {
        let isUntranslated = checklist.untranslated?.contains(text) ?? false
        return .quote(filled ?? text, isUntranslated ? .original : .checklist)
    }

    /// Points of the score, with the decimals of every shown score.
    func points(ofScore value: Rational) -> Sentence {
        speaker.numeral(speaker.format.number(value.text(decimals: scorecard.model.decimals)))
    }
}
