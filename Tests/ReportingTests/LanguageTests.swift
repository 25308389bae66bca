import Evaluation
import Phrases
import Testing

@testable import Reporting

/// Texts of the checklist say in which language they stand, and which way they run, where that differs from the page.
@Suite struct LanguageTests {
    /// A checklist in a language, in which some texts fell back to English.
    private func html(_ language: String, untranslated: [String] = [], page: Language = .english) throws -> String {
        var checklist = Checklist(
            id: "small", version: "1", language: language, title: "زيارة متجر",
            scoring: ScoringRules(target: 50, bands: [Band(id: "good", from: 0, label: "جيد")]),
            sections: [
                Section(
                    id: "arrival", title: "الوصول",
                    items: [
                        .question(
                            Samples.yesNo(
                                "greeted", "هل حيّاك أحد الموظفين؟",
                                standard: Standard(reference: nil, text: "Every customer is greeted."))),
                        .question(Samples.yesNo("clean", "Was it clean?")),
                    ])
            ])
        checklist.untranslated = UntranslatedTexts(language: "en", texts: untranslated)
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(language: language),
            entries: [
                "greeted": Entry(reply: .answered(value: .yesNo(false)), comment: "لا أحد."),
                "clean": Entry(reply: .answered(value: .yesNo(true))),
            ])
        let page = present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: page, engineVersion: "0.1.0"))
        return String(decoding: renderHTML(page), as: UTF8.self)
    }

    @Test func arabicTextsRunFromRightToLeft() throws {
        let html = try html("ar")
        #expect(html.contains("<html lang=\"en\" dir=\"ltr\">"))
        #expect(html.contains("<p lang=\"ar\" dir=rtl>هل حيّاك أحد الموظفين؟"))
        #expect(html.contains("<bdi lang=\"ar\" dir=rtl>الوصول</bdi>"))
        #expect(html.contains("<q lang=\"ar\" dir=rtl>لا أحد.</q>"))
        #expect(!html.contains("dir=auto lang=\"ar\""))
    }

    @Test func eachTextThatFellBackIsInItsOwnLanguage() throws {
        let html = try html("ar", untranslated: ["Was it clean?", "Every customer is greeted."], page: .turkish)
        #expect(html.contains("<p lang=\"ar\" dir=rtl>هل حيّاك أحد الموظفين؟"))
        #expect(html.contains("<p lang=\"en\">Was it clean?"))
        #expect(html.contains("<bdi lang=\"en\">Every customer is greeted.</bdi>"))
    }

    /// On an English page the texts that fell back to English need no mark.
    @Test func whatIsInTheLanguageOfThePageIsNotMarked() throws {
        let html = try html("ar", untranslated: ["Was it clean?"])
        #expect(html.contains("<p>Was it clean?"))
    }

    @Test(
        "the way a language runs",
        arguments: [
            ("ar", true), ("ar-EG", true), ("he", true), ("fa", true), ("ur-PK", true), ("AR", true), ("az-Arab", true),
            ("pa-Arab-PK", true), ("en", false), ("tr", false), ("ta", false), ("ar-Latn", false), ("uz-Cyrl", false),
            ("", false),
        ]) func direction(_ tag: String, _ isRightToLeft: Bool)
    {
        #expect(RightToLeft.isDirection(of: tag) == isRightToLeft)
    }

    @Test func theJSONNamesTheLanguageOfUntranslatedTextsOnlyWhenThereAreAny() throws {
        func json(_ checklist: Checklist) throws -> String {
            let visit = StoreVisit().visit
            let scorecard = try score(visit, by: checklist, pin: Samples.pin)
            let options = ReportOptions(language: .english, engineVersion: "0.1.0")
            return String(decoding: try renderJSON(present(scorecard, checklist, visit, options)), as: UTF8.self)
        }
        var checklist = StoreVisit().checklist
        #expect(try !json(checklist).contains("\"original\""))
        checklist.untranslated = UntranslatedTexts(language: "hu", texts: ["Arrival"])
        #expect(try json(checklist).contains("\"original\" : \"hu\""))
    }

    @Test func aPageInArabicRunsFromRightToLeft() throws {
        let html = try html("en", page: .arabic)
        #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(html.contains("<p dir=auto lang=\"en\">Was it clean?"))
        #expect(html.contains("<bdi dir=ltr>0 / 5</bdi>"))
    }

    /// In plain text marks keep `4 / 6` from showing as `6 / 4`, and signs before their digits.
    @Test func everyNumberInArabicIsIsolated() throws {
        for page in [try StoreVisit().page(.arabic), try DriveThrough().page(.arabic)] {
            let markdown = String(decoding: renderMarkdown(page), as: UTF8.self)
            let isolated = markdown.matches(of: /\u{200E}[^\u{200E}\n]*\u{200E}/).count
            #expect(isolated > 50)
            let rest = markdown.replacing(/\u{200E}[^\u{200E}\n]*\u{200E}/, with: "")
            #expect(rest.matches(of: /[0-9] \/ [0-9]|[−+][0-9]|[0-9]%/).map { String($0.output) } == [])
        }
    }

    @Test func noMarkIsLeftInAnIsolatedNumber() throws {
        let html = String(decoding: renderHTML(try StoreVisit().page(.arabic)), as: UTF8.self)
        #expect(!html.contains("<bdi dir=ltr>\u{200E}"))
        #expect(!String(decoding: renderHTML(try StoreVisit().page()), as: UTF8.self).contains("\u{200E}"))
    }
}
