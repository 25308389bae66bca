import Evaluation
import Phrases
import Testing
import Wizard

/// What shoppers type, in every kind of question, and what becomes of it.
@Suite struct LinesAnswerTests {
    @Test func aLetterAndItsMarkAreStoredAsOne() throws {
        let talk = converse(try checklist("<text id=\"q\"><ask>Q</ask></text>"), ["Cafe\u{301}"])
        guard case .answered(.text(let text)) = talk.reply("q") else {
            Issue.record("no text")
            return
        }
        #expect(text.unicodeScalars.count == 4)
    }

    static let kinds: [(String, String, AnswerValue)] = [
        ("<yes-no id=\"q\"><ask>Q</ask></yes-no>", "Y", .yesNo(true)),
        ("<yes-no id=\"q\"><ask>Q</ask></yes-no>", "2", .yesNo(false)),
        ("<number id=\"q\" decimals=\"1\"><ask>Q</ask></number>", "2,5", .number(Rational(decimal: "2.5") ?? 0)),
        ("<money id=\"q\" currency=\"EUR\"><ask>Q</ask></money>", "12.90", .number(Rational(decimal: "12.9") ?? 0)),
        ("<duration id=\"q\"><ask>Q</ask></duration>", "4 min 30 s", .duration(270)),
        ("<duration id=\"q\"><ask>Q</ask></duration>", "4:30", .duration(270)),
        ("<duration id=\"q\" unit=\"s\"><ask>Q</ask></duration>", "45", .duration(45)),
        (
            "<number id=\"q\" max=\"9999\" decimals=\"2\"><ask>Q</ask></number>", "2.500,50",
            .number(Rational(decimal: "2500.5") ?? 0)
        ),
        (
            "<photo id=\"q\"><ask>Q</ask></photo>", "'my photo.jpg'",
            .photos([
                Attachment(name: "my photo.jpg", digest: "my photo.jpg", byteCount: 1, mediaType: "image/jpeg")
            ])
        ),
        ("<time id=\"q\"><ask>Q</ask></time>", "9.05", .time(TimeOfDay("09:05") ?? .midnight)),
        ("<date id=\"q\"><ask>Q</ask></date>", "today", .date(CalendarDate("2026-03-14") ?? .earliest)),
        ("<date id=\"q\"><ask>Q</ask></date>", "2.3.2026", .date(CalendarDate("2026-03-02") ?? .earliest)),
        ("<text id=\"q\"><ask>Q</ask></text>", "  Hello & bye ", .text("  Hello & bye ")),
        (
            "<employee id=\"q\"><ask>Q</ask></employee>", "; Cashier; tall",
            .employee(Employee(role: "Cashier", description: "tall"))
        ),
        (
            "<photo id=\"q\"><ask>Q</ask></photo>", "a.jpg",
            .photos([Attachment(name: "a.jpg", digest: "a.jpg", byteCount: 1, mediaType: "image/jpeg")])
        ),
        (choices, "3,1", .options(["a", "c"])), (choices, "1-2 3", .options(["a", "b", "c"])),
    ]
    static let choices = """
        <choices id="q"><ask>Q</ask><option value="a">A</option><option value="b">B</option><option value="c">C</option>\
        <option value="none" exclusive="yes">None</option></choices>
        """

    @Test(arguments: kinds) func aTypedAnswerIsUnderstood(_ question: String, _ typed: String, _ value: AnswerValue)
        throws
    {
        let talk = converse(try checklist(question), [typed])
        #expect(talk.reply("q") == .answered(value: value), "\(talk.transcript)")
    }

    @Test func theWordsOfTheLanguageAndOfEnglishBothWork() throws {
        let test = try checklist("<yes-no id=\"q\"><ask>Q</ask></yes-no>")
        for (language, word) in [
            (Language.turkish, "EVET"), (.turkish, "Evet"), (.hungarian, "igen"), (.tamil, "ஆம்"), (.tamil, "yes"),
        ] {
            #expect(converse(test, [word], language: language).reply("q") == .answered(value: .yesNo(true)), "\(word)")
        }
    }

    @Test(arguments: [
        ("<number id=\"q\" min=\"1\" max=\"9\"><ask>Q</ask></number>", "10", "The highest value is 9."),
        ("<number id=\"q\"><ask>Q</ask></number>", "many", "‘many’ is not a number."),
        ("<number id=\"q\"><ask>Q</ask></number>", "1.5", "Write a whole number."),
        ("<duration id=\"q\" max=\"10\"><ask>Q</ask></duration>", "11 min", "The highest value is 10 min."),
        ("<time id=\"q\"><ask>Q</ask></time>", "25:00", "‘25:00’ is not a time of day. Write it as 14:35."),
        (
            "<date id=\"q\"><ask>Q</ask></date>", "2026-02-30",
            "‘2026-02-30’ is not a date from 1900 to 2199. Write it as 2026-03-14."
        ),
        (
            "<text id=\"q\" min-length=\"10\"><ask>Q</ask></text>", "short",
            "Please write a little more: 5 of at least 10 characters."
        ),
        (choices, "1,4", "“None” cannot be chosen together with another option."),
        (choices, "5", "Type a number from 1 to 4."),
        ("<photo id=\"q\"><ask>Q</ask></photo>", "no.jpg", "The photo was not added. There is no such file."),
    ])
    func aWrongAnswerIsRefusedInPlainWords(_ question: String, _ typed: String, _ words: String) throws {
        let talk = converse(try checklist(question), [typed])
        #expect(talk.transcript.contains(words), "\(talk.transcript)")
        #expect(talk.reply("q") == nil)
    }

    @Test func aTimeSpanIsReadInTheWordsOfTheLanguage() throws {
        let test = try checklist("<duration id=\"q\"><ask>Q</ask></duration>")
        for (language, typed) in [
            (Language.turkish, "5 dk 30 sn"), (.turkish, "5 Dakika 30 saniye"), (.hungarian, "5 perc 30 mp"),
            (.tamil, "5 நிமிடம் 30 வினாடி"), (.tamil, "5:30"),
        ] {
            let reply = converse(test, [typed], language: language).reply("q")
            #expect(reply == .answered(value: .duration(330)), "\(typed)")
        }
    }

    @Test func anEmptyLineNeverAnswers() throws {
        let test = try checklist(
            "<yes-no id=\"a\" points=\"1\"><ask>A?</ask></yes-no><yes-no id=\"b\"><ask>B?</ask></yes-no>")
        let talk = converse(test, Array(repeating: "", count: 50))
        #expect(talk.events.isEmpty)
        #expect(talk.transcript.contains("Nothing was entered."))
    }
}
