import Evaluation
import Phrases
import Testing
import Wizard

/// Photos and receipts at a question: several in one line, and what the shopper is asked to check.
@Suite struct LinesAttachmentTests {
    private let photos =
        "<photo id=\"q\" min=\"1\" max=\"3\"><ask>Q</ask></photo><yes-no id=\"r\"><ask>R</ask></yes-no>"

    private func names(_ talk: Conversation) -> [String] { talk.reply("q")?.value?.photos?.map(\.name) ?? [] }

    @Test func theSizeIsReadBack() throws {
        let talk = converse(try checklist(photos), ["receipt.jpg"])
        #expect(
            talk.lines.contains("Photo: Attached: receipt.jpg (1 kB).")
                || talk.transcript.contains("Attached: receipt.jpg (1 kB).\n"))
        #expect(talk.transcript.contains("\nR\n"), "and the next question follows")
    }

    @Test func oneLineTakesSeveralFilesEachAnEventOfItsOwn() throws {
        let talk = converse(try checklist(photos), ["a.jpg 'b c.jpg' file:///d%20e.jpg"])
        #expect(names(talk) == ["a.jpg", "b c.jpg", "/d e.jpg"])
        #expect(talk.events.count == 3)
    }

    @Test func oneThatIsRefusedIsNamedAndTheOthersStay() throws {
        let talk = converse(try checklist(photos), ["a.jpg no.jpg b.jpg"])
        #expect(names(talk) == ["a.jpg", "b.jpg"])
        #expect(talk.transcript.contains("no.jpg was not attached. There is no such file."))
        #expect(!talk.transcript.contains("\nR\n"), "the shopper can name it again here")
    }

    @Test func moreThanTheQuestionTakesIsRefused() throws {
        let talk = converse(try checklist(photos), ["a.jpg b.jpg c.jpg d.jpg"])
        #expect(names(talk).count == 3 && talk.transcript.contains("Only 3 photos can be added here."))
    }

    @Test func aWholeCameraIsNotAttachedByASlip() throws {
        let line = (1...21).map { "\($0).jpg" }.joined(separator: " ")
        let talk = converse(try checklist(photos), [line])
        #expect(names(talk).isEmpty)
        #expect(talk.transcript.contains("That means 21 files. At most 20 are attached at once; name fewer."))
    }

    static let warnings: [(Language, String, String)] = [
        (.english, "old.jpg", "Please check: it was taken on 12 March 2026, not on the day of the visit."),
        (.turkish, "old.jpg", "Lütfen kontrol edin: 12 Mart 2026 tarihinde çekilmiş, ziyaret gününde değil."),
        (.hungarian, "old.jpg", "Kérjük, ellenőrizze: a felvétel napja 2026. március 12., nem a látogatás napja."),
        (.tamil, "old.jpg", "சரிபாருங்கள்: இது 12 மார்ச், 2026 அன்று எடுக்கப்பட்டது; வருகை நாளில் அல்ல."),
        (.english, "again.jpg", "Please check: the same file is attached in visit test-7 too."),
    ]

    @Test(arguments: warnings) func whatIsOddIsSaid(_ language: Language, _ file: String, _ words: String) throws {
        let talk = converse(try checklist(photos), [file], language: language)
        #expect(talk.transcript.contains(words + "\n"), "\(talk.transcript)")
        #expect(names(talk) == [file], "and the file is attached all the same")
    }

    @Test func evidenceBesideAnAnswerTakesSeveralToo() throws {
        let talk = converse(try checklist("<yes-no id=\"q\"><ask>Q</ask></yes-no>"), [":photo a.jpg b.jpg"])
        #expect(talk.visit.entry("q").evidence.map(\.name) == ["a.jpg", "b.jpg"])
    }
}
