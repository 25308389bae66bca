import Evaluation
import Phrases
import Testing

@testable import Reporting

@Suite struct FormTests {
    /// Every free text of a checklist is the payload.
    private func checklist(_ text: String) -> Checklist {
        let options = [
            Option(value: "a", label: text, points: 0, requiresComment: true, endsVisit: true),
            Option(value: "b", label: text, points: 5),
        ]
        let condition = Expression.compare(.question("t"), .equal, .literal(.text(text)))
        let comment = CommentRule(trigger: .condition(condition), isRequired: true, prompt: text)
        return Checklist(
            id: "hostile", version: text, language: "en", title: text, summary: text,
            briefing: Briefing(
                scenario: text, musts: [text, text], nevers: [text], notes: [text],
                quiz: Quiz(items: [
                    QuizItem(
                        id: "q", ask: text,
                        options: [
                            QuizOption(value: "a", label: text, isCorrect: true), QuizOption(value: "b", label: text),
                        ])
                ])),
            scoring: ScoringRules(indices: [ScoreIndex(id: "i", label: text)]),
            sections: [
                Section(
                    id: "s", title: text, when: .isAnswered("t"),
                    items: [
                        .question(Question(id: "t", kind: .text(TextRule()), ask: text, help: text, example: text)),
                        .question(
                            Question(
                                id: "c", kind: .choice(options), ask: text, notApplicable: .excluded, when: condition,
                                comments: [comment], evidence: [EvidenceRule(trigger: .belowFullPoints, prompt: text)],
                                points: .options(floor: 0, possible: 5),
                                standard: Standard(reference: text, text: text))),
                        .question(
                            Question(
                                id: "r", kind: .rating(options, Anchors(low: text, high: text)), ask: text,
                                matrix: MatrixRow(matrix: "m", stem: text, index: 0, count: 1))),
                        .question(Question(id: "n", kind: .number(NumberRule(minimum: 1, unit: text)), ask: text)),
                        .question(Question(id: "note", kind: .note, ask: text)),
                    ])
            ], constraints: [Constraint(id: "k", that: condition, message: text)])
    }

    private func structure(_ html: [UInt8]) -> [String] {
        String(decoding: html, as: UTF8.self).matches(of: /<[\/!]?[A-Za-z][^>]*>/).map { match in
            String(match.output).replacing(/="[^"]*"/, with: "")
        }
    }

    private func pages(_ text: String) -> [[UInt8]] {
        let checklist = checklist(text)
        return [
            renderFormHTML(presentForm(checklist, .english)), renderLogicHTML(presentLogic(checklist, .english)),
        ]
    }

    @Test("Hostile text leaves no element and no attribute of its own", arguments: HostileTests.payloads)
    func html(payload: String) {
        for (hostile, harmless) in zip(pages(payload), pages("harmless")) {
            #expect(structure(hostile) == structure(harmless))
        }
    }

    @Test(
        "Hostile text leaves the lines of the Markdown as they are",
        arguments: HostileTests.payloads.filter { !$0.contains("\n") })
    func markdown(payload: String) {
        func lines(_ text: String) -> [Int] {
            let checklist = checklist(text)
            return [
                renderFormMarkdown(presentForm(checklist, .english)),
                renderLogicMarkdown(presentLogic(checklist, .english)),
                renderCodeBookMarkdown(CodeBook(checklist)),
            ].map { $0.count { $0 == 0x0A } }
        }
        #expect(lines(payload) == lines("harmless"))
    }

    @Test("Hostile text stays in its cell, and no formula is run", arguments: HostileTests.payloads + ["=1+1", "@x"])
    func csv(payload: String) throws {
        let rows = try CSVReader.rows(renderCodeBookCSV(CodeBook(checklist(payload))))
        #expect(rows.first == CodeBookColumn.allCases.map(\.rawValue))
        #expect(rows.allSatisfy { $0.count == CodeBookColumn.allCases.count })
        #expect(rows.dropFirst().map { $0[4] } == ["t", "c", "c", "r", "r", "n", "note"])
        #expect(rows[1][8] == FormulaGuard.guarded(NeutralText.text(payload)))
    }

    @Test("A form tells no points and no right answers, unless it is asked for points")
    func pointsAreHidden() {
        let checklist = ConditionWordsTests.checklist
        let text = String(decoding: renderFormMarkdown(presentForm(checklist, .english)), as: UTF8.self)
        #expect(!text.lowercased().contains("points"))
        let all = renderFormMarkdown(presentForm(checklist, .english, showsPoints: true))
        #expect(String(decoding: all, as: UTF8.self).contains("Points: up to 10"))
        let quiz = renderFormMarkdown(presentForm(self.checklist("x"), .english))
        #expect(!String(decoding: quiz, as: UTF8.self).contains("[x]"))
    }

    @Test("A repeated section has as many copies as it has instances at least, with the same numbers")
    func copies() {
        let form = presentForm(ConditionWordsTests.checklist, .english)
        #expect(form.sections.map(\.title.text) == ["Main", "Staff", "Staff, copy 1"])
        let numbers = form.sections.flatMap(\.items).compactMap { item -> Int? in
            if case .question(let question) = item { return question.number }
            return nil
        }
        #expect(numbers == Array(1...11))
    }

    @Test("Both papers, and the same bytes every time")
    func papers() {
        let form = presentForm(ConditionWordsTests.checklist, .arabic)
        let letter = String(decoding: renderFormHTML(form, paper: .letter), as: UTF8.self)
        #expect(letter.contains("size: letter") || letter.contains("size:letter"))
        #expect(letter.contains("dir=\"rtl\""))
        #expect(renderFormHTML(form) == renderFormHTML(presentForm(ConditionWordsTests.checklist, .arabic)))
    }
}
