import ChildProcess
import Foundation
import Phrases
import Testing

/// A whole session by ear: whatever is asked, the words before each prompt say where one is and what is expected.
@Suite struct SpokenSessionTests {
    /// Answers that fit one question or another; what does not fit is refused and asked again.
    private static let typed = ["ok", "1", "14:05", "An adviser near the entrance, who had time for me.", "-", "2"]

    private func transcript(_ language: Language) throws -> String {
        let workspace = try Workspace()
        let lines = (0..<90).flatMap { _ in Self.typed }.joined(separator: "\n")
        let accepting = Catalogue.of(language).text(.acceptWords).split(separator: " ")[0]
        let ran = try workspace.mystery(
            "visit", Repository.storeVisit, "--location", "Here", "--lang", language.rawValue,
            input: "\(accepting)\n\(lines)\n")
        #expect(ran.errors == "")
        return ran.output
    }

    /// The fixed words of a phrase, before its first place.
    private func start(_ phrase: WizardPhrase, _ language: Language) -> String {
        let marked = Catalogue.of(language).text(phrase, ["number": "\u{1}", "answer": "\u{1}", "total": "\u{1}"])
        return String(marked.prefix { $0 != "\u{1}" })
    }

    @Test("Number, required, question, options, current answer, prompt: in this order", arguments: Language.ofWizard)
    func everyQuestion(language: Language) throws {
        let catalogue = Catalogue.of(language)
        let session = try transcript(language)
        let lines = session.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let prompt = catalogue.text(.prompt)
        var asked: Set<String> = []
        for total in 25...40 {
            for number in 1...total {
                for status in [WizardPhrase.questionRequired, .questionOptional] {
                    let heading = catalogue.text(
                        .questionNumber,
                        ["number": "\(number)", "total": "\(total)", "status": catalogue.text(status)])
                    for place in lines.indices where lines[place].hasSuffix(heading) {
                        asked.insert("\(number)")
                        check(lines[(place + 1)...], prompt, start(.currentAnswer, language), heading)
                    }
                }
            }
        }
        #expect(asked.count >= 20, "only \(asked.count) questions were reached")
    }

    /// Question and hint stand before the current answer, and the prompt follows it at once.
    private func check(_ lines: ArraySlice<String>, _ prompt: String, _ answer: String, _ heading: String) {
        guard let place = lines.firstIndex(where: { $0.hasPrefix(answer) }) else {
            Issue.record("no current answer after ‘\(heading)’")
            return
        }
        #expect(place - lines.startIndex >= 2, "question and hint before the current answer of ‘\(heading)’")
        #expect(lines[lines.startIndex..<place].allSatisfy { !$0.hasPrefix(prompt) }, "‘\(heading)’")
        let next = lines[(place + 1)...].first { $0.hasPrefix(prompt.trimmingCharacters(in: .whitespaces)) }
        #expect(next != nil, "a prompt after ‘\(heading)’")
    }

    @Test("Not one escape byte", arguments: Language.ofWizard)
    func plain(language: Language) throws {
        let controls = try transcript(language).utf8.filter { $0 < 0x20 && $0 != UInt8(ascii: "\n") || $0 == 0x7F }
        #expect(controls.isEmpty)
    }
}
