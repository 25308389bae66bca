/// The chunks of a WebP, within the length it gives itself; what stands behind that is no part of the picture.
struct WebPFile {
    private struct Chunk {
        let type: String
        let content: Range<Int>
    }

    private struct Flags {
        static let animation = 0x02
        static let exif = 0x08
        static let xmp = 0x04
    }

    /// The picture and its colours.
    private static let published: Set<String> = ["VP8 ", "VP8L", "ALPH", "ICCP"]

    private let bytes: [UInt8]
    private var chunks: [Chunk] = []

    /// `nil` for a file that is cut off or damaged.
    init?(_ bytes: [UInt8]) {
        guard bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8), let length = bytes.number(at: 4, 4, .little),
            bytes.part(at: 8, length) != nil
        else { return nil }
        self.bytes = bytes
        let end = 8 + length
        var place = 12
        while place < end {
            guard let type = bytes.code(at: place), let length = bytes.number(at: place + 4, 4, .little),
                let content = bytes.part(at: place + 8, length), content.endIndex <= end
            else { return nil }
            chunks.append(Chunk(type: type, content: content.indices))
            place = content.endIndex + length % 2
        }
        guard storedSize != nil else { return nil }
    }

    /// Each picture of an animation carries chunks of its own.
    var isAnimated: Bool { chunks.contains { $0.type == "ANIM" || $0.type == "ANMF" } }

    var exif: ExifBlock? {
        // Only the long form of the format has any.
        guard chunks.first?.type == "VP8X", let chunk = chunks.first(where: { $0.type == "EXIF" }) else { return nil }
        // Some programs put the mark of JPEG before it.
        let start = bytes.has("Exif\0\0", at: chunk.content.lowerBound) ? 6 : 0
        return ExifBlock(Array(bytes[chunk.content].dropFirst(start)))
    }

    var storedSize: PixelSize? {
        guard let first = chunks.first else { return nil }
        let start = first.content.lowerBound
        func number(_ offset: Int, _ count: Int) -> Int? {
            offset + count <= first.content.count ? bytes.number(at: start + offset, count, .little) : nil
        }
        switch first.type {
        case "VP8X":
            return PixelSize(width: number(4, 3).map { $0 + 1 }, height: number(7, 3).map { $0 + 1 })
        case "VP8 ":
            guard number(3, 3) == 0x2A019D else { return nil }
            return PixelSize(width: number(6, 2).map { $0 & 0x3FFF }, height: number(8, 2).map { $0 & 0x3FFF })
        case "VP8L":
            guard number(0, 1) == 0x2F, let sizes = number(1, 4) else { return nil }
            return PixelSize(width: (sizes & 0x3FFF) + 1, height: (sizes >> 14 & 0x3FFF) + 1)
        default: return nil
        }
    }

    /// The same picture with its colours and how it is turned, and nothing else that was said about it.
    var published: [UInt8] {
        var body = Array("WEBP".utf8)
        body.reserveCapacity(bytes.count)
        let orientation = exif?.orientation ?? 1
        for chunk in chunks {
            if chunk.type == "VP8X", chunk.content.count >= 10 {
                append("VP8X", head(chunk, isTurned: orientation > 1), to: &body)
            } else if Self.published.contains(chunk.type) {
                append(chunk.type, bytes[chunk.content], to: &body)
            }
        }
        if orientation > 1 { append("EXIF", ExifBlock.minimal(orientation: orientation)[...], to: &body) }
        var copy = Array("RIFF".utf8)
        copy.append(number: body.count, 4, .little)
        return copy + body
    }

    /// The flags must say what is still there.
    private func head(_ chunk: Chunk, isTurned: Bool) -> ArraySlice<UInt8> {
        var head = Array(bytes[chunk.content].prefix(10))
        head[0] &= ~UInt8(Flags.exif | Flags.xmp | Flags.animation)
        if isTurned { head[0] |= UInt8(Flags.exif) }
        // Reserved, so that nothing can be told there.
        head.replaceSubrange(1...3, with: [0, 0, 0])
        return head[...]
    }

    private func append(_ type: String, _ content: ArraySlice<UInt8>, to body: inout [UInt8]) {
        body += Array(type.utf8)
        body.append(number: content.count, 4, .little)
        body += content
        if content.count % 2 == 1 { body.append(0) }
    }
}
