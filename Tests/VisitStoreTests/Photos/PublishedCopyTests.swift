import Testing

@testable import VisitStore

/// What is published has the picture and nothing else; exiftool and Pillow look at the same files in `make verify`.
@Suite struct PublishedCopyTests {
    /// Each stands in at least one of the originals.
    static let secrets = [
        "SECRET-OWNER", "Maker", "Phone 9", "2026:03:14", "Budapest", "ftypmp42", "Photoshop", "xmpmeta",
    ]

    @Test func theOriginalsHoldWhatIsToBeTakenOut() throws {
        let all = try SamplePhoto.published.flatMap(SamplePhoto.bytes)
        for secret in Self.secrets { #expect(all.holds(secret), "\(secret)") }
    }

    @Test(arguments: SamplePhoto.published) func nothingButThePictureIsLeft(_ name: String) throws {
        let original = try SamplePhoto.bytes(name)
        let copy = try #require(PublishedCopy(of: original).picture)
        for secret in Self.secrets { #expect(!copy.holds(secret), "\(secret)") }
        #expect(EvidenceType(copy) == EvidenceType(original))
        let (before, after) = (PhotoFacts(original), PhotoFacts(copy))
        #expect(after.captured == nil)
        #expect(after.storedSize == before.storedSize && after.orientation == before.orientation)
        #expect(PublishedCopy(of: copy) == .picture(copy), "a published copy has nothing more to take out")
    }

    static let parts = [
        ("phone.jpg", "ICC_PROFILE"), ("phone.jpg", "JFIF"), ("cmyk.jpg", "Adobe"), ("screenshot.png", "iCCP"),
        ("screenshot.png", "pHYs"), ("palette.png", "tRNS"), ("phone.webp", "ICCP"), ("alpha.webp", "ALPH"),
    ]

    @Test(arguments: parts) func coloursAndDensityAreKept(_ name: String, _ part: String) throws {
        let original = try SamplePhoto.bytes(name)
        #expect(original.holds(part))
        #expect(try #require(PublishedCopy(of: original).picture).holds(part))
    }

    @Test func theCodedPictureIsTheSameToTheByte() throws {
        let original = try SamplePhoto.bytes("phone.jpg")
        let copy = try #require(PublishedCopy(of: original).picture)
        let mark: [UInt8] = [0xFF, 0xDA]
        let scan = try #require(original.indices.last { original[$0...].starts(with: mark) })
        #expect(copy.suffix(original.count - scan) == original[scan...])
    }

    @Test func aPreviewInTheStartOfAJPEGIsCutOff() throws {
        let picture = try #require(PublishedCopy(of: SamplePhoto.bytes("cmyk.jpg")).picture)
        // A start segment with a preview of one pixel, in front of all others.
        let preview: [UInt8] =
            [0xFF, 0xE0, 0, 19] + Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 1, 0xAA, 0xBB, 0xCC]
        let copy = try #require(PublishedCopy(of: Array(picture.prefix(2)) + preview + picture.dropFirst(2)).picture)
        #expect(
            copy.starts(with: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]))
        #expect(!copy.holds("\u{AA}") && copy.count == picture.count + 18)
    }

    static let kept: [(String, PublishedCopy.Reason)] = [
        ("animated.webp", .animation), ("phone.heic", .heic), ("receipt.pdf", .document),
    ]

    @Test(arguments: kept) func whatCannotBeStrippedIsWithheld(_ name: String, _ reason: PublishedCopy.Reason) throws {
        #expect(try PublishedCopy(of: SamplePhoto.bytes(name)) == .withheld(reason))
    }

    @Test(arguments: SamplePhoto.published.filter { $0 != "live.jpg" })
    func aPhotoThatIsCutOffIsWithheld(_ name: String) throws {
        let original = try SamplePhoto.bytes(name)
        for length in [original.count - 1, original.count / 2, 20] {
            #expect(PublishedCopy(of: Array(original.prefix(length))) == .withheld(.damaged), "\(length)")
        }
    }
}
