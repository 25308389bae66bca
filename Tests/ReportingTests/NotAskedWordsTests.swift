import Evaluation
import Phrases
import Testing

@testable import Reporting

/// Owners read why a question was not asked in their own language, never in that of conditions.
@Suite struct NotAskedWordsTests {
    private static let helped = Question(
        id: "helped",
        kind: .choice([
            Option(value: "solved", label: "Solved it at once"),
            Option(value: "waved", label: "Pointed in a direction"),
        ]), ask: "What did that person do?")
    private static let asked: [Question] = [
        helped, Samples.yesNo("bought", "Did you buy anything?"),
        Samples.yesNo("parking", "Was there a parking space?", na: .excluded),
        Question(id: "story", kind: .text(TextRule(isLong: true)), ask: "What happened?"),
        Question(id: "twice", kind: .computed(.literal(.number(4)), ComputedRule()), ask: "Twice two"),
    ]
    private static let solved = Expression.compare(.question("helped"), .equal, .literal(.option("solved")))
    private static let bought = Expression.compare(.question("bought"), .equal, .literal(.yesNo(true)))
    private static let parked = Expression.compare(.question("parking"), .equal, .literal(.yesNo(true)))

    /// The remark at a question with this condition, asked after the others.
    private func reason(_ when: Expression, of section: Bool = false, _ language: Language = .english) throws -> String?
    {
        let last = Samples.yesNo("last", "Anything else?", when: section ? nil : when)
        let checklist = Checklist(
            id: "c", version: "1", language: "en", title: "T",
            sections: [
                Section(id: "s", title: "Arrival", items: Self.asked.map { .question($0) }),
                Section(id: "t", title: "Rest", when: section ? when : nil, items: [.question(last)]),
            ])
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(),
            entries: [
                "helped": Entry(reply: .answered(value: .option("waved"))),
                "parking": Entry(reply: .notApplicable(reason: "I walked.")),
                "story": Entry(reply: .answered(value: .text("A long story."))),
            ])
        let page = present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: language, engineVersion: "0.1.0"))
        return page.answers.groups.flatMap(\.answers).first { $0.id == "last" }?.remarks.last?.text
    }

    @Test(arguments: [
        (Language.english, "Not asked, because question 1 was answered “Pointed in a direction”"),
        (.turkish, "Sorulmadı, çünkü 1. soruya “Pointed in a direction” yanıtı verildi"),
        (.hungarian, "Nem kellett feltenni, mert az 1. kérdésre ez volt a válasz: „Pointed in a direction”"),
        (.tamil, "கேட்கப்படவில்லை, ஏனெனில் 1-ஆம் கேள்விக்கு “Pointed in a direction” என்று பதிலளிக்கப்பட்டது"),
        (.arabic, "لم يُطرح، لأن إجابة السؤال 1 كانت «Pointed in a direction»"),
    ])
    func anAnswer(language: Language, words: String) throws {
        #expect(try reason(Self.solved, language) == words)
        #expect(try reason(Self.solved, of: true, language) == words)
    }

    @Test func whatHasNoAnswer() throws {
        #expect(try reason(Self.bought) == "Not asked, because question 2 was left open")
        #expect(try reason(Self.parked) == "Not asked, because question 3 did not apply")
        #expect(
            try reason(.or([Self.solved, Self.bought]))
                == "Not asked, because question 1 was answered “Pointed in a direction” and question 2 was left open")
    }

    @Test func textsAreNotRepeatedAndLongListsOnlyNamed() throws {
        let story = Expression.compare(.question("story"), .equal, .literal(.text("x")))
        #expect(try reason(story) == "Not asked, because it depends on question 4")
        #expect(
            try reason(.or([Self.solved, Self.bought, Self.parked, story]))
                == "Not asked, because it depends on questions 1, 2, 3 and 4")
    }

    @Test func valuesScoresAndTheDay() throws {
        let computed = Expression.compare(.question("twice"), .equal, .literal(.number(5)))
        #expect(try reason(computed) == "Not asked, because question 5 came to 4")
        let score = Expression.compare(.score("s"), .atLeast, .literal(.number(101)))
        #expect(try reason(score) == "Not asked, because it depends on the score of “Arrival”")
        let day = Expression.compare(.today, .equal, .literal(.date(.earliest)))
        #expect(try reason(day) == "Not asked, because it depends on the day of the visit")
        #expect(try reason(.literal(.yesNo(false))) == "Not asked, because nothing on this visit called for it")
    }
}
