import Evaluation
import Testing

@Suite struct TextFillingTests {
    private let rule = RepeatRule(minimum: 1, maximum: 2)

    private func filled(_ text: String, in slot: Int? = nil) -> String {
        let staff = Section(
            id: "staff", title: "Staff",
            items: [
                .question(question("staff", .instances(rule))), .question(asks("served")),
                .question(asks("polite", when: .isYes("served"))),
            ], repeats: rule)
        let first = section("first", [asks("clean"), question("spend", .number(NumberRule()))])
        let shop = checklist([first, staff])
        let people = AnswerValue.instances([Instance(slot: 2, name: "Bob")])
        let visit = visit([
            "clean": .yes, "staff": .answered(value: people), "served#2": .no, "polite#2": .yes, "spend": .closed,
        ])
        let filling = TextFilling(shop, visit, Routing(shop, visit))
        return filling.filled(text, in: slot.map { Slot(section: "staff", number: $0) }) { filler in
            switch filler {
            case .words(let words): words
            case .date(let date): date.text
            case .answer(let value, let question): "\(question.id)=\(value == .yesNo(true))"
            case .instance(let instance, let slot): "\(instance.name)@\(slot.number)"
            }
        }
    }

    @Test func placesAreFilledFromTheVisit() {
        #expect(
            filled("{checklist.title} at {location.name}, {visit.date}: {clean}")
                == "Shop at Market Street, 2026-03-02: clean=true")
        #expect(filled("{{clean}} is {clean}") == "{clean} is clean=true")
        #expect(filled("no places") == "no places")
    }

    @Test func insideARepeatANameMeansTheSameInstance() {
        #expect(filled("{instance}: {served}", in: 2) == "Bob@2: served#2=false")
        #expect(filled("{clean}", in: 2) == "clean=true")
        #expect(filled("{instance}: {served}", in: 1) == "…: …")
    }

    @Test func whatIsNotKnownIsAGap() {
        #expect(filled("{instance} {nobody} {spend}") == "… … …")
        #expect(filled("{polite}", in: 2) == "…", "an answer that is no longer asked for stands nowhere")
    }
}
