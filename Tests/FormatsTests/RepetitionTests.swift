import Diagnostics
import Evaluation
import SourceXML
import Testing

@testable import Formats

@Suite("Repeated sections: names inside mean the same instance, calls outside range over all of them")
struct RepetitionTests {
    private func staff() throws -> Checklist {
        let text = Example.checklist(
            """
            <section id="staff" repeat="1..3" per="employee"><title>Staff</title>
              <yes-no id="served" points="5"><ask>Served?</ask></yes-no>
              <duration id="wait"><ask>Wait?</ask></duration>
              <text id="why" when="served is no"><ask>Why?</ask></text>
            </section>
            <section id="end"><title>End</title>
              <text id="any-bad" when="any(served is no)"><ask>?</ask></text>
              <text id="all-good" when="all(served is yes)"><ask>?</ask></text>
              <text id="two-bad" when="count(served is no) at least 2"><ask>?</ask></text>
              <text id="long" when="sum(wait) more than 10 min"><ask>?</ask></text>
              <text id="slow" when="max(wait) more than 5 min"><ask>?</ask></text>
            </section>
            """
        ).completeFile
        let reading = ChecklistReading(
            try parseXML(SourceFile(name: "staff.xml", text: text)), libraries: .none)
        #expect(reading.findings == [])
        return try #require(reading.checklist)
    }

    private func asked(_ entries: [QuestionID: AnswerValue]) throws -> Set<String> {
        let checklist = try staff()
        let date = try #require(CalendarDate("2026-03-14"))
        let details = VisitDetails(id: "v", location: "L", date: date, language: "en")
        let visit = Visit(
            pin: ChecklistPin(id: "c", version: "1", digest: ""), details: details,
            entries: entries.mapValues { Entry(reply: .answered(value: $0)) })
        let routing = Routing(checklist, visit)
        return Set(
            checklist.outline.questions.indices.filter(routing.isAsked).map { checklist.outline.questions[$0].id.name })
    }

    private let two = AnswerValue.instances([Instance(slot: 1, name: "Ayşe"), Instance(slot: 3, name: "Can")])

    @Test("without instances only the list is asked, and nothing about them holds but ‘all’") func none() throws {
        #expect(try asked([:]) == ["staff", "all-good"])
    }

    @Test("an instance brings the questions of its slot") func slots() throws {
        #expect(try asked(["staff": two]) == ["staff", "served#1", "wait#1", "served#3", "wait#3"])
    }

    @Test("a condition inside looks at its own instance only") func inside() throws {
        let asked = try asked(["staff": two, "served#1": .yesNo(true), "served#3": .yesNo(false)])
        #expect(asked.contains("why#3") && !asked.contains("why#1"))
        #expect(asked.contains("any-bad") && !asked.contains("all-good") && !asked.contains("two-bad"))
    }

    @Test("an answer in a slot without an instance is kept but counts nowhere") func dormant() throws {
        let asked = try asked([
            "staff": two, "served#1": .yesNo(true), "served#2": .yesNo(false), "served#3": .yesNo(true),
        ])
        #expect(asked.contains("all-good") && !asked.contains("any-bad") && !asked.contains("why#2"))
    }

    @Test("sums and extremes range over the instances") func sums() throws {
        let asked = try asked([
            "staff": two, "wait#1": .duration(240), "wait#3": .duration(361), "wait#2": .duration(9_000),
        ])
        #expect(asked.contains("long") && asked.contains("slow"))
        let short = try self.asked(["staff": two, "wait#1": .duration(240), "wait#3": .duration(300)])
        #expect(!short.contains("long") && !short.contains("slow"))
    }

    @Test("conditions print in the words they were written in") func words() throws {
        let checklist = try staff()
        #expect(checklist.question("any-bad")?.when?.description == "any(served is no)")
        #expect(checklist.question("why#2")?.when?.description == "served is no")
    }
}
