import Evaluation
import Terminal
import Testing
import Wizard

/// Rule 12: attachments by path, by drag and drop, or later.
@Suite struct ScreenAttachmentTests {
    private let photo = """
        <photo id="q" min="1" max="2"><ask>Q?</ask></photo><yes-no id="r"><ask>R?</ask>
        <evidence when="r is no" min="1" required="yes">Show it.</evidence></yes-no>
        """

    @Test(arguments: [
        ("/photos/a.jpg", "/photos/a.jpg"), ("'/photos/my photo.jpg' ", "/photos/my photo.jpg"),
        ("/photos/my\\ photo.jpg", "/photos/my photo.jpg"), ("\"/photos/a.jpg\"\n", "/photos/a.jpg"),
    ])
    func aDroppedFileIsAttachedAfterEnter(_ dropped: String, _ path: String) throws {
        var screen = ScreenSession(try checklist(photo))
        screen.press(.paste(dropped))
        #expect(screen.around.attached.isEmpty)
        screen.press(.enter)
        #expect(screen.around.attached == [path])
        #expect(screen.origin("q")?.method == .pasted)
    }

    @Test func aPhotoCanBeAddedLater() throws {
        var screen = ScreenSession(try checklist(photo))
        screen.press(.function(8))
        #expect(screen.shows("R?") && screen.visit.entry("q").isPostponed)
        screen.enter("2")
        #expect(screen.shows("Show it."))
        screen.press(.enter)
        #expect(screen.shows("1 thing is missing") && screen.shows("2 R? A photo is missing: 0 of 1."))
        #expect(screen.shows("1 Q? Put off for later."))
    }

    @Test func aRefusedFileSaysWhyAndChangesNothing() throws {
        var screen = ScreenSession(try checklist(photo))
        screen.enter("no.jpg")
        #expect(screen.events.isEmpty && screen.shows("no.jpg") && !screen.message.isEmpty)
    }

    @Test func theSameFileIsTakenOnce() throws {
        var screen = ScreenSession(try checklist(photo))
        screen.enter("a.jpg", "a.jpg")
        #expect(screen.reply("q")?.value?.photos?.map(\.name) == ["a.jpg"])
    }

    @Test func aFileIsRemovedByItsLine() throws {
        var screen = ScreenSession(try checklist(photo))
        screen.enter("a.jpg", "b.jpg")
        screen.press(.up, .delete)
        #expect(screen.reply("q")?.value?.photos?.map(\.name) == ["a.jpg"])
    }
}
