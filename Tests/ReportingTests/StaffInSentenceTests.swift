import Evaluation
import Phrases
import Testing

@testable import Reporting

/// A text that takes over who was met reads as a sentence, and never names anybody.
@Suite struct StaffInSentenceTests {
    private func questions(_ language: Language, role: String?) throws -> [String] {
        let questions = [
            Question(id: "adv", kind: .employee, ask: "Who advised you?"),
            Samples.yesNo("how", "Did {adv} explain how to take it?"), Samples.yesNo("calm", "{adv} stayed calm."),
        ]
        let checklist = Checklist(
            id: "c", version: "1", language: "en", title: "T",
            sections: [Section(id: "s", title: "S", items: questions.map { .question($0) })])
        let employee = Employee(name: "Ayşe", role: role, description: "red scarf")
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(),
            entries: ["adv": Entry(reply: .answered(value: .employee(employee)))])
        let page = present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: language, engineVersion: "0.1.0"))
        let shown = page.answers.groups.flatMap(\.answers)
        return ["how", "calm"].compactMap { id in shown.first { $0.id == id }?.question.text }
    }

    @Test func withARoleInEnglish() throws {
        #expect(
            try questions(.english, role: "Pharmacist") == [
                "Did the member of staff (Pharmacist) explain how to take it?",
                "The member of staff (Pharmacist) stayed calm.",
            ])
    }

    @Test func withoutARoleInEnglish() throws {
        #expect(
            try questions(.english, role: nil) == [
                "Did the member of staff explain how to take it?", "The member of staff stayed calm.",
            ])
    }

    @Test(arguments: [
        (Language.turkish, "çalışan (P)", "Çalışan (P)"), (.hungarian, "a munkatárs (P)", "A munkatárs (P)"),
        (.tamil, "பணியாளர் (P)", "பணியாளர் (P)"), (.arabic, "فرد طاقم العمل (P)", "فرد طاقم العمل (P)"),
    ])
    func inOtherLanguages(language: Language, inside: String, first: String) throws {
        #expect(
            try questions(language, role: "P") == ["Did \(inside) explain how to take it?", "\(first) stayed calm."])
    }
}
