import Evaluation
import Phrases
import Testing

@testable import Reporting

@Suite struct CSVTests {
    private let options = ReportOptions(language: .english, engineVersion: "0.1.0")

    private func table(_ checklist: Checklist, _ visit: Visit) throws -> [[String: String]] {
        let scorecard = try score(visit, by: checklist, pin: Samples.pin)
        let rows = try CSVReader.rows(renderCSV(scorecard, checklist, visit, options))
        let head = try #require(rows.first)
        #expect(head == CSVColumn.allCases.map(\.rawValue))
        #expect(rows.allSatisfy { $0.count == head.count })
        return rows.dropFirst().map { Dictionary(zip(head, $0), uniquingKeysWith: { first, _ in first }) }
    }

    private func small(_ entry: Entry) throws -> [String: String] {
        let checklist = Checklist(
            id: "small", version: "1", language: "en", title: "Small", scoring: ScoringRules(target: 50),
            sections: [
                Section(
                    id: "one", title: "Arrival, \"first\"",
                    items: [.question(Samples.yesNo("a", "Greeted?")), .question(Samples.yesNo("b", "=Clean?"))])
            ])
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(location: "-1 Floor"),
            entries: ["a": entry, "b": Entry(reply: .answered(value: .yesNo(true)))])
        let rows = try table(checklist, visit)
        #expect(rows.count == 2 && rows[1]["question_text"] == "'=Clean?")
        return rows[0]
    }

    @Test func aRowSaysAllOfAQuestion() throws {
        let row = try small(
            Entry(reply: .answered(value: .yesNo(false)), comment: "Two\r\nlines; \"so\"", evidence: [Samples.photo]))
        let expected = [
            "visit_id": "v-2026-11-0042", "location": "'-1 Floor", "date": "2026-11-21", "checklist_id": "store-visit",
            "checklist_version": "2026.1", "section_id": "one", "section_title": "Arrival, \"first\"",
            "question_id": "a", "question_text": "Greeted?", "kind": "yes-no", "state": "answered", "reason": "",
            "answer": "no", "answer_shown": "No", "points_earned_exact": "0", "points_earned": "0",
            "points_possible_exact": "5", "points_possible": "5", "points_lost_percent": "50.0", "critical": "",
            "comment": "Two\nlines; \"so\"", "evidence": "1",
        ]
        for column in CSVColumn.allCases { #expect(row[column.rawValue] == expected[column.rawValue], "\(column)") }
    }

    @Test func whatWasNotAnsweredSaysHowItStands() throws {
        let open = try small(Entry())
        #expect(open["state"] == "not-answered" && open["answer"] == "" && open["points_earned"] == "")
        let outside = try small(Entry(reply: .notApplicable(reason: "@home")))
        #expect(outside["state"] == "not-applicable" && outside["reason"] == "'@home" && outside["answer_shown"] == "")
    }

    @Test func everyQuestionHasOneRowAndStaffStayUnnamed() throws {
        let drive = DriveThrough()
        let rows = try table(drive.checklist, drive.visit)
        let page = present(try drive.scorecard(), drive.checklist, drive.visit, options)
        #expect(
            rows.map { $0["question_id"] ?? "" }.sorted() == page.answers.groups.flatMap(\.answers).map(\.id).sorted())
        #expect(Set(rows.compactMap { $0["state"] }) == ["answered", "not-answered"])
        #expect(rows.first { $0["question_id"] == "wait" }?["answer"] == "200")
        #expect(rows.first { $0["question_id"] == "came" }?["answer"] == "2026-11-21T14:30")
        var perEmployee = DriveThrough()
        perEmployee.per = .employee
        let hidden = try score(perEmployee.visit, by: perEmployee.checklist, pin: Samples.pin)
        let bytes = renderCSV(hidden, perEmployee.checklist, perEmployee.visit, options)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("Mehmet"))
    }

    /// What is typed, and what stands in the cell.
    static let guarded: [(String, String)] = [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("\nx", "'\nx"),
        ("  =1", "'  =1"), ("\u{A0}=1", "'\u{A0}=1"), ("\u{FEFF}=1", "'\u{FEFF}=1"), ("\u{200B}@x", "'\u{200B}@x"),
        ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"), ("'=1", "''=1"), ("' '=1", "'' '=1"),
        ("'quoted'", "'quoted'"), ("'", "'"), ("", ""), ("   ", "   "), ("a=1", "a=1"), ("5-1", "5-1"), ("–1", "–1"),
    ]

    @Test(arguments: guarded) func aTextThatCouldBeAFormulaIsGuarded(_ text: String, _ cell: String) {
        #expect(FormulaGuard.guarded(text) == cell)
        #expect(FormulaGuard.unguarded(cell) == text)
    }

    @Test func carriageReturnsAreGuardedAndOwnNumbersAreNot() throws {
        #expect(FormulaGuard.guarded("\r=1") == "'\r=1")
        var bytes: [UInt8] = []
        CSVCell.number("-3").append(to: &bytes)
        CSVCell.text("-3").append(to: &bytes)
        #expect(bytes == Array("-3'-3".utf8))
    }

    @Test func everyTextComesBackAsItWas() throws {
        let parts = ["=", "'", " ", "\"", ",", "\n", ";", "a", "\u{FEFF}", "－", "ö"]
        for number in 0..<(parts.count * parts.count * parts.count) {
            let text = [number % 11, number / 11 % 11, number / 121].map { parts[$0] }.joined()
            var bytes: [UInt8] = []
            CSVCell.text(text).append(to: &bytes)
            let rows = try CSVReader.rows(bytes + [0x0D, 0x0A])
            #expect(rows.map { $0.map(FormulaGuard.unguarded) } == [[text]])
        }
    }
}
