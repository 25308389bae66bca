import Evaluation
import Foundation
import Phrases
import Testing

@testable import Reporting

/// Histories that the tests compare with; the store visit scores 64.0% without its minimum.
enum Histories {
    static let march = CalendarDate(year: 2026, month: 3, day: 12) ?? Samples.day

    static func visit(
        _ score: Rational, version: String = "2026.1", questions: [QuestionID: EarlierPoints] = [:]
    ) -> EarlierVisit {
        EarlierVisit(
            date: march, checklistVersion: version, score: Score(exact: score, decimals: 1), questions: questions)
    }

    static let missed = EarlierPoints(earned: 0, possible: 5)
    static let full = EarlierPoints(earned: 5, possible: 5)
    static let peers = [58, 61, 66, 70, 72, 81].map { Rational($0) }
    static let whole = VisitHistory(
        earlier: [
            visit(Rational(598).divided(by: 10) ?? 0, questions: ["greeted": missed, "asked": full]),
            visit(50, questions: ["greeted": missed]), visit(40, questions: ["greeted": full]),
        ], peers: peers)
}

extension StoreVisit {
    func page(_ history: VisitHistory?, in language: Language = .english, advises: Bool = true) throws -> Page {
        present(
            try scorecard(), checklist, visit,
            ReportOptions(language: language, engineVersion: "0.1.0", history: history, advises: advises))
    }
}

@Suite struct ComparisonTests {
    private func page(_ history: VisitHistory?) throws -> Page { try StoreVisit(minimum: nil).page(history) }

    @Test("Target, previous visit and peers, each with the difference as it is shown")
    func rows() throws {
        let part = try #require(try page(Histories.whole).comparison)
        #expect(
            part.table.rows.map { [$0.name.text] + $0.cells.map(\.text) } == [
                ["Target", "85%", "−21.0"], ["Previous visit, 12 March 2026", "59.8%", "+4.2"],
                ["Median of 6 other locations", "68.0%", "−4.0"],
            ])
        #expect(part.table.rows.map(\.bar?.mark) == [64, 64, 64])
        #expect(part.notes.map(\.text) == ["Of 6 other locations, 4 scored higher, 0 the same and 2 lower."])
    }

    @Test("Fewer than five locations are hidden, and it says why", arguments: [1, 4])
    func hidden(count: Int) throws {
        let history = VisitHistory(peers: Array(Histories.peers.prefix(count)))
        let part = try #require(try page(history).comparison)
        #expect(part.table.rows.map(\.name.text) == ["Target"])
        #expect(part.notes.count == 1 && part.notes[0].text.hasPrefix("\(count) other location"))
        #expect(part.notes[0].text.hasSuffix("from 5 on: with fewer, one could tell whose score is whose."))
        #expect(try page(VisitHistory(peers: Array(Histories.peers.prefix(5)))).comparison?.table.rows.count == 2)
    }

    @Test("The best and the worst place have words of their own")
    func ends() throws {
        let low = try page(VisitHistory(peers: [1, 2, 3, 4, 5])),
            high = try page(VisitHistory(peers: [91, 92, 93, 94, 95]))
        #expect(low.comparison?.notes.map(\.text) == ["It scored higher than all 5 other locations."])
        #expect(high.comparison?.notes.map(\.text) == ["All 5 other locations scored higher."])
    }

    @Test("Under another version only common questions are compared, and nothing else speaks of the previous score")
    func otherVersion() throws {
        let old = Histories.visit(
            90, version: "2025.2", questions: ["greeted": Histories.full, "clean": Histories.missed])
        let plain = try page(nil)
        let page = try page(VisitHistory(earlier: [old]))
        let part = try #require(page.comparison)
        #expect(
            part.table.rows.last.map { [$0.name.text] + $0.cells.map(\.text) } == [
                "Previous visit, 12 March 2026, on 2 common questions", "50.0%", "0.0",
            ])
        #expect(
            part.notes.map(\.text) == [
                "The checklist has changed since the previous visit, which used version 2025.2. The two are compared on the 2 questions that both scored with the same possible points: 50.0% then, 50.0% now."
            ])
        #expect(page.summary.bullet?.previous == nil && page.headline == plain.headline)
    }

    @Test("Nothing in common is said, too")
    func apart() throws {
        let part = try page(VisitHistory(earlier: [Histories.visit(90, version: "1")])).comparison
        #expect(part?.table.rows.count == 1)
        #expect(part?.notes.first?.text.hasSuffix("so they are not compared.") == true)
    }

    @Test("A visit that stands for itself has the bytes it always had")
    func alone() throws {
        let plain = try StoreVisit().page(), empty = try StoreVisit().page(VisitHistory(), advises: false)
        #expect(renderHTML(plain) == renderHTML(empty))
        #expect(renderMarkdown(plain) == renderMarkdown(empty))
        #expect(try renderJSON(plain) == renderJSON(empty))
        let text = String(decoding: try renderJSON(plain), as: UTF8.self)
        for key in ["previous", "before", "way"] { #expect(!text.contains("\"\(key)\"")) }
    }

    @Test("The order in which peers were found changes nothing")
    func shuffled() throws {
        let turned = VisitHistory(earlier: Histories.whole.earlier, peers: Histories.peers.reversed())
        let (first, second) = (try page(turned), try page(Histories.whole))
        #expect(try renderJSON(first) == renderJSON(second))
    }

    @Test("The ring stands on the bar, its label below the scale, and the picture speaks of it")
    func bullet() throws {
        let html = String(decoding: renderHTML(try page(Histories.whole)), as: UTF8.self)
        let words = "the mark shows the target of 85%, the ring the previous visit: 59.8%."
        #expect(html.contains("<desc id=\"bd\">The bar ends at 64.0%; \(words)</desc>"))
        #expect(html.contains("<circle cx=\"59.8%\" cy=\"32\""))
        #expect(html.contains("text-anchor=\"end\">○ Previous visit 59.8%</text></svg>"))
        let markdown = String(decoding: renderMarkdown(try page(Histories.whole)), as: UTF8.self)
        #expect(markdown.contains("`████████████○░░░░┃░░`"))
    }
}

@Suite struct AdviceTests {
    @Test("What was missed again and again comes first, and says how often")
    func repeats() throws {
        let visit = StoreVisit(minimum: nil)
        let losses = try visit.scorecard().losses.map(\.question.name)
        let actions = try #require(try visit.page(Histories.whole).actions)
        #expect(actions.intro.text.hasSuffix("those that were missed before come earlier."))
        let words = Dictionary(uniqueKeysWithValues: actions.actions.map { ($0.id, $0.before?.text) })
        #expect(words["asked"] == "Not missed before, on 1 earlier visit.")
        #expect(losses.prefix(3) == ["asked", "wait", "greeted"])
    }

    @Test("A question that was missed each time counts double")
    func moved() throws {
        let no = Entry(reply: .answered(value: .yesNo(false)))
        let visit = StoreVisit(minimum: nil, changes: ["thanked": no])
        #expect(try visit.page(nil).actions?.actions.map(\.id) == ["asked", "thanked", "wait"])
        let repeated = VisitHistory(earlier: [Histories.visit(50, questions: ["wait": Histories.missed])])
        let moved = try #require(try visit.page(repeated).actions)
        #expect(moved.actions.map(\.id) == ["asked", "wait", "thanked"])
        #expect(moved.actions[1].before?.text == "Missed before: on 1 of 1 earlier visit.")
    }

    @Test("The shortest way names its questions and the score they reach")
    func way() throws {
        let way = try #require(try StoreVisit(minimum: nil).page(nil).way)
        #expect(way.heading == "The shortest way to the next band")
        #expect(
            way.table.caption.text
                == "Full points on this 1 question would lift the score to 85.0%, and so to “Good”.")
        #expect(way.table.rows.map(\.name.text) == ["Did the seller ask what you need before showing anything?"])
    }

    @Test("A failure holds the band: that is said in the place of a way")
    func held() throws {
        let page = try StoreVisit().page(nil)
        #expect(page.way == nil)
        #expect(
            page.summary.verdicts.last?.text
                == "Until what failed above is put right, no better band can be reached.")
    }
}
