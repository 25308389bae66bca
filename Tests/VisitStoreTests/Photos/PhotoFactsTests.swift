import Evaluation
import Testing

@testable import VisitStore

/// Sizes, turns and times as exiftool and Pillow read them from the same files.
@Suite struct PhotoFactsTests {
    private static let taken = DateTime("2026-03-14T15:20:33")

    static let facts: [(String, Int, Int, Int)] = [
        ("phone.jpg", 48, 32, 6), ("live.jpg", 48, 32, 6), ("progressive.jpg", 48, 32, 3), ("cmyk.jpg", 48, 32, 1),
        ("camera-without-clock.jpg", 48, 32, 1), ("screenshot.png", 48, 32, 8), ("palette.png", 48, 32, 1),
        ("phone.webp", 48, 32, 5), ("alpha.webp", 48, 32, 1), ("plain.webp", 48, 32, 1), ("lossless.webp", 48, 32, 1),
        ("phone.heic", 96, 64, 1), ("turned.heic", 64, 96, 6),
    ]

    @Test(arguments: facts)
    func sizesAndTurnsAreRead(_ name: String, _ width: Int, _ height: Int, _ orientation: Int) throws {
        let facts = try PhotoFacts(SamplePhoto.bytes(name))
        #expect(facts.storedSize == PixelSize(width: width, height: height))
        #expect(facts.orientation == orientation)
        let isTurned = orientation > 4
        #expect(facts.pixelSize == PixelSize(width: isTurned ? height : width, height: isTurned ? width : height))
    }

    @Test(arguments: ["phone.jpg", "screenshot.png", "phone.webp", "phone.heic"])
    func theTimeOfTheCameraIsRead(_ name: String) throws {
        let moment = try #require(Self.taken)
        #expect(try PhotoFacts(SamplePhoto.bytes(name)).captured == CaptureTime(moment: moment, minutesEast: 60))
    }

    @Test func aCameraNeedNotKnowItsZoneOrTheTime() throws {
        let moment = try #require(Self.taken)
        #expect(try PhotoFacts(SamplePhoto.bytes("progressive.jpg")).captured == CaptureTime(moment: moment))
        #expect(try PhotoFacts(SamplePhoto.bytes("camera-without-clock.jpg")).captured == nil)
    }

    @Test(arguments: ["receipt.pdf", "cmyk.jpg", "plain.webp"]) func whatSaysNothingHasNoTime(_ name: String) throws {
        #expect(try PhotoFacts(SamplePhoto.bytes(name)).captured == nil)
    }

    static let offsets: [(String, Int?)] = [
        ("+05:30", 330), ("-08:00", -480), ("+00:00", 0), ("+15:00", nil), ("05:30", nil), ("   :  ", nil), ("+5", nil),
    ]

    @Test(arguments: offsets) func offsetsAreRead(_ text: String, _ minutes: Int?) throws {
        let captured = try #require(CaptureTime(exif: "2026:03:14 15:20:33", offset: text))
        #expect(captured.minutesEast == minutes)
    }

    @Test(arguments: ["2026:02:30 10:00:00", "2026:03:14", "    :  :     :  :  ", "2026:03:14 24:00:00", ""])
    func otherTextsAreNoTime(_ text: String) { #expect(CaptureTime(exif: text, offset: nil) == nil) }
}
